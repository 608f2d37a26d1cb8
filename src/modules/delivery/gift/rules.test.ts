import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '@/lib/length'
import { orderExtraSchema, orderGiftSchema } from '@/shop/orders/schema'
import { occasions, wrappingDrawings } from './constants'
import { firstChoice, isOffer, knotsFor, mendChoice, objectionsTo, quoteGift } from './rules'
import { type GiftChoice, type GiftOffer, giftChoiceSchema, giftOfferSchema } from './schema'

const words = fc.record({
  en: fc.string({ minLength: 1, maxLength: 20 }),
  ja: fc.string({ maxLength: 20 }),
  ko: fc.constant(''),
})
const ids = ['a', 'b', 'c'] as const
const anyId = fc.constantFrom(...ids)
const price = fc.nat(5_000)

const distinct = <T extends { id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 3 })

const offers: fc.Arbitrary<GiftOffer> = fc.record({
  wrappings: distinct(
    fc.record({
      id: anyId,
      names: words,
      priceMinor: price,
      drawing: fc.constantFrom(...wrappingDrawings),
      colour: fc.constant('#aabbcc'),
      second: fc.constant('#112233'),
      mediaId: fc.constant(null),
      takesRibbon: fc.boolean(),
    }),
  ),
  ribbons: distinct(fc.record({ id: anyId, names: words, colour: fc.constant('#cc0000'), priceMinor: price })),
  card: fc.record({ on: fc.boolean(), priceMinor: price, maxLength: fc.integer({ min: 20, max: 60 }) }),
  noshi: fc.record({
    on: fc.boolean(),
    priceMinor: price,
    headings: distinct(fc.record({ id: anyId, text: fc.constant('御礼'), occasion: fc.constantFrom(...occasions) })),
  }),
  bag: fc.record({ on: fc.boolean(), priceMinor: price }),
  hidesPrices: fc.boolean(),
})

const choices: fc.Arbitrary<GiftChoice> = fc.record({
  wrappingId: fc.option(anyId),
  ribbonId: fc.option(anyId),
  card: fc.option(fc.record({ to: fc.string({ maxLength: 20 }), message: fc.string({ maxLength: 80 }) })),
  noshi: fc.option(
    fc.record({
      headingId: anyId,
      knot: fc.constantFrom('bow' as const, 'knot' as const, 'mourning' as const),
      name: fc.string({ maxLength: 20 }),
      place: fc.constantFrom('outer' as const, 'inner' as const),
    }),
  ),
  bag: fc.boolean(),
  hidePrices: fc.boolean(),
})

const full = giftOfferSchema.parse({
  wrappings: [
    {
      id: 'box',
      names: { en: 'Box' },
      priceMinor: 0,
      drawing: 'box',
      colour: '#d8b98c',
      second: '#c9a878',
      mediaId: null,
      takesRibbon: true,
    },
    {
      id: 'cloth',
      names: { en: 'Cloth' },
      priceMinor: 600,
      drawing: 'cloth',
      colour: '#a9c9cd',
      second: '#e0ecec',
      mediaId: null,
      takesRibbon: false,
    },
  ],
  ribbons: [{ id: 'sea', names: { en: 'Sea' }, colour: '#649aa5', priceMinor: 150 }],
  card: { on: true, priceMinor: 200, maxLength: 20 },
  noshi: {
    on: true,
    priceMinor: 100,
    headings: [
      { id: 'thanks', text: '御礼', occasion: 'glad' },
      { id: 'wedding', text: '寿', occasion: 'once' },
      { id: 'mourning', text: '志', occasion: 'mourning' },
      { id: 'blank', text: '', occasion: 'any' },
    ],
  },
  bag: { on: true, priceMinor: 50 },
  hidesPrices: true,
})

const plain: GiftChoice = { wrappingId: 'box', ribbonId: null, card: null, noshi: null, bag: false, hidePrices: false }
const slip = { headingId: 'thanks', knot: 'bow', name: '佐伯', place: 'outer' } as const

describe('a gift', () => {
  it('costs what its parts cost, whatever is offered and chosen', () => {
    fc.assert(
      fc.property(offers, choices, (offer, choice) => {
        const { extras, gift, stale } = quoteGift(offer, choice)
        const parts =
          (offer.wrappings.find(({ id }) => id === choice.wrappingId)?.priceMinor ?? 0) +
          (gift.ribbon ? (offer.ribbons.find(({ id }) => id === choice.ribbonId)?.priceMinor ?? 0) : 0) +
          (gift.card ? offer.card.priceMinor : 0) +
          (gift.noshi ? offer.noshi.priceMinor : 0) +
          (gift.bag ? offer.bag.priceMinor : 0)
        expect(extras.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(parts)
        expect(stale).toBe(objectionsTo(offer, choice).length > 0)
        expect(orderGiftSchema.safeParse(gift).success).toBe(true)
        expect(orderExtraSchema.array().safeParse(extras).success).toBe(true)
        expect(gift.ribbon === null || gift.noshi === null).toBe(true)
      }),
    )
  })

  it('can be mended to one the shop offers, without losing what stands', () => {
    fc.assert(
      fc.property(offers, choices, (offer, choice) => {
        const mended = mendChoice(offer, choice)
        const left = objectionsTo(offer, mended).filter((objection) => objection !== 'card-length')
        expect(left).toEqual([])
        if (objectionsTo(offer, choice).length === 0) expect(mended).toEqual(choice)
      }),
    )
  })

  it('begins with a choice that can be ordered', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        expect(objectionsTo(offer, firstChoice(offer))).toEqual([])
        expect(giftChoiceSchema.safeParse(firstChoice(offer)).success).toBe(true)
      }),
    )
  })

  it('is tied with a ribbon or with the slip’s cord, and only where the wrapping takes it', () => {
    expect(objectionsTo(full, { ...plain, ribbonId: 'sea' })).toEqual([])
    expect(objectionsTo(full, { ...plain, ribbonId: 'sea', noshi: slip })).toEqual(['ribbon'])
    expect(objectionsTo(full, { ...plain, wrappingId: 'cloth', ribbonId: 'sea' })).toEqual(['ribbon'])
  })

  it.each([
    ['thanks', 'mourning'],
    ['wedding', 'bow'],
    ['mourning', 'bow'],
    ['mourning', 'knot'],
  ] as const)('never ties %s with %s', (headingId, knot) => {
    expect(objectionsTo(full, { ...plain, noshi: { ...slip, headingId, knot } })).toEqual(['knot'])
  })

  it('has a cord for every occasion', () => {
    for (const occasion of occasions) expect(knotsFor(occasion).length).toBeGreaterThan(0)
    expect(knotsFor('mourning')).toEqual(['mourning'])
  })

  it('counts what is written by the characters a reader sees', () => {
    expect(['é', 'か\u3099', '👩‍👧‍👦', '한글', 'a\nb'].map(lengthOf)).toEqual([1, 1, 1, 2, 3])
    const family = '👩‍👧‍👦'.repeat(20)
    expect(objectionsTo(full, { ...plain, card: { to: '', message: family } })).toEqual([])
    expect(objectionsTo(full, { ...plain, card: { to: '', message: `${family}a` } })).toEqual(['card-length'])
  })

  it('takes a card on which nothing stands for none', () => {
    expect(quoteGift(full, { ...plain, card: { to: '', message: '  ' } }).gift.card).toBeNull()
    expect(quoteGift(full, { ...plain, card: { to: 'Ann', message: '' } }).extras.map(({ key }) => key)).toEqual([
      'wrapping',
      'card',
    ])
  })

  it('is offered where there is something to choose', () => {
    const nothing = { ...full, wrappings: [], card: { ...full.card, on: false }, noshi: { ...full.noshi, on: false } }
    expect([isOffer(full), isOffer(nothing), isOffer({ ...nothing, card: full.card })]).toEqual([true, false, true])
  })
})
