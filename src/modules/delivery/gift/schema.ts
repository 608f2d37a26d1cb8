import { z } from 'zod'
import { count, line, minorAmount, text } from '@/lib/input'
import { lengthOf } from '@/lib/length'
import { wordsSchema } from '@/lib/words'
import { hexColour, knots, mostCardUnits, slipPlaces } from '@/shop/orders/schema'
import { most, occasions, wrappingDrawings } from './constants'

const id = line(40).min(1)
const name = wordsSchema(80)
const price = minorAmount.max(100_000_000)

const wrapping = z.object({
  id,
  names: name,
  priceMinor: price,
  drawing: z.enum(wrappingDrawings),
  colour: hexColour,
  second: hexColour,
  /** a photograph of the shop's instead of the drawing */
  mediaId: z.uuid().nullable(),
  /** a ribbon can be tied around it */
  takesRibbon: z.boolean(),
})

const ribbon = z.object({ id, names: name, colour: hexColour, priceMinor: price })
const heading = z.object({ id, text: line(20), occasion: z.enum(occasions) })

const differ = (items: readonly { id: string }[]) => new Set(items.map((item) => item.id)).size === items.length

export const giftOfferSchema = z.object({
  wrappings: z.array(wrapping).max(most.wrappings).refine(differ, 'twice'),
  ribbons: z.array(ribbon).max(most.ribbons).refine(differ, 'twice'),
  card: z.object({ on: z.boolean(), priceMinor: price, maxLength: count(20, most.cardLength) }),
  noshi: z.object({
    on: z.boolean(),
    priceMinor: price,
    headings: z.array(heading).max(most.headings).refine(differ, 'twice'),
  }),
  bag: z.object({ on: z.boolean(), priceMinor: price }),
  /** the slip in the box can be left without prices */
  hidesPrices: z.boolean(),
})

/** The same in a file: ids of pictures hold in one shop only, so their names travel. */
export const portableOfferSchema = giftOfferSchema.extend({
  wrappings: z
    .array(wrapping.omit({ mediaId: true }).extend({ picture: line(300).nullable() }))
    .max(most.wrappings)
    .refine(differ, 'twice'),
})

export const saveOfferInput = z.object({
  offer: giftOfferSchema,
  /** the one that was read; 0 where there was none */
  version: count(0),
})

export const giftChoiceSchema = z.object({
  wrappingId: id.nullable(),
  ribbonId: id.nullable(),
  card: z
    .object({
      to: line(80),
      message: text(mostCardUnits).refine((message) => lengthOf(message) <= most.cardLength, 'long'),
    })
    .nullable(),
  noshi: z.object({ headingId: id, knot: z.enum(knots), name: line(40), place: z.enum(slipPlaces) }).nullable(),
  bag: z.boolean(),
  hidePrices: z.boolean(),
})

export type GiftOffer = z.output<typeof giftOfferSchema>
export type PortableOffer = z.output<typeof portableOfferSchema>
export type GiftChoice = z.output<typeof giftChoiceSchema>
export type SaveOfferInput = z.output<typeof saveOfferInput>
export type Wrapping = GiftOffer['wrappings'][number]
export type Ribbon = GiftOffer['ribbons'][number]
export type Heading = GiftOffer['noshi']['headings'][number]
