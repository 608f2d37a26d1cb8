import type { GiftOffer, Heading, Ribbon, Wrapping } from '../schema'

/** Everything the parts of the desk's page share. */
export type OfferPart = {
  offer: GiftOffer
  change: (part: Partial<GiftOffer>) => void
  /** language in which names are written just now */
  language: 'en' | 'ja' | 'ko'
  currency: string
  locale: string
  mayEdit: boolean
}

const shortId = () => crypto.randomUUID().slice(0, 8)
const unnamed = { en: '', ja: '', ko: '' }

export const newWrapping = (): Wrapping => ({
  id: shortId(),
  names: unnamed,
  priceMinor: 0,
  drawing: 'box',
  colour: '#c9ad86',
  second: '#bda078',
  mediaId: null,
  takesRibbon: true,
})
export const newRibbon = (): Ribbon => ({ id: shortId(), names: unnamed, colour: '#8a4632', priceMinor: 0 })
export const newHeading = (): Heading => ({ id: shortId(), text: '', occasion: 'glad' })

/** The list with one of its items changed, or without it. */
export const withItem = <Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  part: Partial<Item> | null,
): Item[] => items.flatMap((item) => (item.id !== id ? [item] : part ? [{ ...item, ...part }] : []))

/** The name in the language being written, with what another says as a hint. */
export const otherName = ({ en, ja, ko }: Wrapping['names']) => en || ja || ko
