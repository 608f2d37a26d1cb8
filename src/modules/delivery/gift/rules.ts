import { lengthOf } from '@/lib/length'
import type { QuotedGift } from '@/shop/orders/ports'
import type { OrderExtra, OrderGift } from '@/shop/orders/schema'
import { giftPart, type Occasion } from './constants'
import type { GiftChoice, GiftOffer } from './schema'

type Knot = NonNullable<GiftChoice['noshi']>['knot']

/** Cords a heading may be tied with: a bow comes undone and is tied again, a knot is for once, yellow and white is for mourning alone. */
const knotsOf: Record<Occasion, readonly Knot[]> = {
  glad: ['bow', 'knot'],
  once: ['knot'],
  mourning: ['mourning'],
  any: ['bow', 'knot', 'mourning'],
}

export const knotsFor = (occasion: Occasion): readonly Knot[] => knotsOf[occasion]

/** What a choice asks for that the shop does not offer, or that does not go together. */
export type GiftObjection = 'wrapping' | 'ribbon' | 'card' | 'card-length' | 'noshi' | 'knot' | 'bag' | 'prices'

const without = { en: '', ja: '', ko: '' }

/** Whether there is anything to choose from. */
export const isOffer = (offer: GiftOffer) => offer.wrappings.length > 0 || offer.card.on || offer.noshi.on

/** Everything that keeps the choice from being done as it stands; empty when nothing does. */
export function objectionsTo(offer: GiftOffer, choice: GiftChoice): GiftObjection[] {
  const { wrapping, ribbon, heading } = partsOf(offer, choice)
  const { card, noshi } = choice
  const found: (GiftObjection | false)[] = [
    choice.wrappingId !== null && !wrapping && 'wrapping',
    // A box that bears a slip is tied with the slip's cord, and with nothing else.
    choice.ribbonId !== null && (!ribbon || wrapping?.takesRibbon === false || noshi !== null) && 'ribbon',
    card !== null && !offer.card.on && 'card',
    card !== null && lengthOf(card.message) > offer.card.maxLength && 'card-length',
    noshi !== null && (!offer.noshi.on || !heading) && 'noshi',
    noshi !== null && heading !== undefined && !knotsFor(heading.occasion).includes(noshi.knot) && 'knot',
    choice.bag && !offer.bag.on && 'bag',
    choice.hidePrices && !offer.hidesPrices && 'prices',
  ]
  return found.filter((objection) => objection !== false)
}

function partsOf(offer: GiftOffer, { wrappingId, ribbonId, noshi }: GiftChoice) {
  return {
    wrapping: offer.wrappings.find(({ id }) => id === wrappingId),
    ribbon: offer.ribbons.find(({ id }) => id === ribbonId),
    heading: noshi ? offer.noshi.headings.find(({ id }) => id === noshi.headingId) : undefined,
  }
}

/** A card on which nothing stands is none. */
const isWritten = (card: GiftChoice['card']) => card !== null && (card.to !== '' || card.message.trim() !== '')

/**
 * The choice as it is done and what it costs, as the shop offers it now. What is not offered any more is left out and
 * makes the whole stale.
 */
export function quoteGift(offer: GiftOffer, choice: GiftChoice): QuotedGift {
  const objections = objectionsTo(offer, choice)
  const stands = (objection: GiftObjection) => !objections.includes(objection)
  const { wrapping, ribbon, heading } = partsOf(offer, choice)
  const card = offer.card.on && isWritten(choice.card) ? choice.card : null
  const slip = choice.noshi && heading && stands('noshi') && stands('knot') ? choice.noshi : null
  const bag = choice.bag && offer.bag.on
  const tied = ribbon && stands('ribbon') ? ribbon : null
  const extra = (key: string, amountMinor: number, names = without): OrderExtra => ({
    source: giftPart,
    key,
    names,
    amountMinor,
  })
  const gift: OrderGift = {
    wrapping: wrapping
      ? { names: wrapping.names, drawing: wrapping.drawing, colour: wrapping.colour, second: wrapping.second }
      : null,
    ribbon: tied ? { names: tied.names, colour: tied.colour } : null,
    card: card ? { to: card.to, message: card.message.trim() } : null,
    noshi: slip && heading ? { heading: heading.text, knot: slip.knot, name: slip.name, place: slip.place } : null,
    bag,
    hidePrices: choice.hidePrices && offer.hidesPrices,
  }
  const extras = [
    wrapping && extra('wrapping', wrapping.priceMinor, wrapping.names),
    tied && extra('ribbon', tied.priceMinor, tied.names),
    card && extra('card', offer.card.priceMinor),
    slip && extra('noshi', offer.noshi.priceMinor),
    bag && extra('bag', offer.bag.priceMinor),
  ].filter((line): line is OrderExtra => Boolean(line))
  return { gift, extras, stale: objections.length > 0 }
}

/** Where choosing begins: the first wrapping, no prices on the slip where that can be had. */
export function firstChoice(offer: GiftOffer): GiftChoice {
  const first = offer.wrappings[0]
  const ribbon = first?.takesRibbon && !offer.noshi.on ? offer.ribbons[0] : undefined
  const heading = offer.noshi.on ? offer.noshi.headings[0] : undefined
  const [knot] = heading ? knotsFor(heading.occasion) : []
  return {
    wrappingId: first?.id ?? null,
    ribbonId: ribbon?.id ?? null,
    card: null,
    noshi: heading && knot ? { headingId: heading.id, knot, name: '', place: 'outer' } : null,
    bag: false,
    hidePrices: offer.hidesPrices,
  }
}

/** A choice brought to what is offered now: what stands stays, the rest is taken out, so that it can be chosen anew. */
export function mendChoice(offer: GiftOffer, choice: GiftChoice): GiftChoice {
  const objections = objectionsTo(offer, choice)
  const stands = (...about: GiftObjection[]) => !about.some((objection) => objections.includes(objection))
  return {
    wrappingId: stands('wrapping') ? choice.wrappingId : null,
    ribbonId: stands('ribbon') ? choice.ribbonId : null,
    card: stands('card') ? choice.card : null,
    noshi: stands('noshi', 'knot') ? choice.noshi : null,
    bag: choice.bag && stands('bag'),
    hidePrices: choice.hidePrices && stands('prices'),
  }
}
