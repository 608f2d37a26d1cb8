/** Hours from the moment of seeding until the price of the good that leads the home ends. */
export const leadHours = 63

/** Goods whose price ends, the soonest first. */
const ending: readonly string[] = [
  'pixelhaus-27',
  'kestrel-m2',
  'nordlys-lamp',
  'taktik-tkl',
  'kobold-v7',
  'dosenfunk-mini',
  'tab-11',
  'ssd-extern',
  'kurbel-kettle',
  'wegwart-watch-3',
  'kraftpaket-20000',
  'duo-game-pad',
  'erbsen-earbuds',
  'netz-ax3000',
  'rauschfrei-usb-microphone',
  'fernblick-50',
]

const firstHours = 20
const apartHours = 7

/** What a price goes back to: about an eighth more, set as shops set prices (cents). */
const usually = (price: number) => Math.ceil((price * 1.12) / 500) * 500 - 10

/** When the price of a remainder ends, and what it costs then; nothing for prices that stay. */
export function endOf(handle: string, price: number): { hours: number; usual: number } | undefined {
  if (handle === 'sonkraft-atlas-40') return { hours: leadHours, usual: usually(price) }
  const place = ending.indexOf(handle)
  return place < 0 ? undefined : { hours: firstHours + place * apartHours, usual: usually(price) }
}
