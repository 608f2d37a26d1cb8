import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { isOffer, mendChoice, quoteGift } from './rules'
import { type GiftChoice, type GiftOffer, giftChoiceSchema, giftOfferSchema } from './schema'
import type { DeskOffer, OwnChoice, ShownOffer } from './types'

/** Where a shop that has said nothing yet begins. */
const nothing: GiftOffer = {
  wrappings: [],
  ribbons: [],
  card: { on: false, priceMinor: 0, maxLength: 240 },
  noshi: { on: false, priceMinor: 0, headings: [] },
  bag: { on: false, priceMinor: 0 },
  hidesPrices: true,
}

export async function readOffer(tx: Tx, { shopId }: ShopScope): Promise<DeskOffer> {
  const row = await tx.giftOffer.findUnique({ where: { shopId } })
  return row ? { offer: giftOfferSchema.parse(row.offer), version: row.version } : { offer: nothing, version: 0 }
}

export const getDeskOffer = (scope: ShopScope): Promise<DeskOffer> => inShop(scope, (tx) => readOffer(tx, scope))

/** @throws AppError NOT_FOUND while the shop has nothing to choose from */
export async function getShownOffer(scope: ShopScope): Promise<ShownOffer> {
  const { offer } = await getDeskOffer(scope)
  if (!isOffer(offer)) throw notFound('gift')
  return offer
}

/** The choice as it was stored; null for a cart that is no gift. */
export async function readChoice(tx: Tx, { shopId }: ShopScope, cartId: string): Promise<GiftChoice | null> {
  const row = await tx.cartGift.findUnique({ where: { shopId_cartId: { shopId, cartId } }, select: { choice: true } })
  const parsed = giftChoiceSchema.safeParse(row?.choice)
  return parsed.success ? parsed.data : null
}

/** The visitor's choice as far as it is still offered, to go on from. */
export function getOwnChoice(scope: ShopScope, cartId: string | null): Promise<OwnChoice> {
  if (!cartId) return Promise.resolve(null)
  return inShop(scope, async (tx) => {
    const choice = await readChoice(tx, scope, cartId)
    if (!choice) return null
    const { offer } = await readOffer(tx, scope)
    return { choice: mendChoice(offer, choice), stale: quoteGift(offer, choice).stale }
  })
}
