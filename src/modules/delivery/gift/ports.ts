import type { GiftSource } from '@/shop/orders/ports'
import { giftPart } from './constants'
import { readChoice, readOffer } from './queries'
import { isOffer, quoteGift } from './rules'

/** Wrapping, ribbon, card and noshi: priced by the shop's offer as it stands, each time anew. */
export const gifts: GiftSource = {
  key: giftPart,
  isOffered: async (tx, scope) => isOffer((await readOffer(tx, scope)).offer),
  async quote(tx, scope, cartId) {
    const choice = await readChoice(tx, scope, cartId)
    return choice ? quoteGift((await readOffer(tx, scope)).offer, choice) : null
  },
  async commit(tx, { shopId }, cartId) {
    await tx.cartGift.deleteMany({ where: { shopId, cartId } })
  },
}
