import { notFound } from '@/platform/errors'
import { partProcedures, router, staffActor } from '@/server/procedures'
import { chooseGift, dropGift, saveOffer } from './commands'
import { giftPart } from './constants'
import { getDeskOffer, getOwnChoice, getShownOffer } from './queries'
import { giftChoiceSchema, saveOfferInput } from './schema'

const part = partProcedures(giftPart)

const existing = (cartId: string | null): string => {
  if (!cartId) throw notFound('cart')
  return cartId
}

export const giftRouter = router({
  /** What the shop offers: the same for every visitor. */
  shown: part.shop.query(({ ctx }) => getShownOffer(ctx.scope)),

  /** What this visitor chose for the cart. */
  choice: part.shopper.query(({ ctx }) => getOwnChoice(ctx.scope, ctx.shopper.cartId)),

  choose: part.shopper
    .input(giftChoiceSchema)
    .mutation(({ ctx, input }) => chooseGift(ctx.scope, existing(ctx.shopper.cartId), input)),

  drop: part.shopper.mutation(({ ctx }) => dropGift(ctx.scope, existing(ctx.shopper.cartId))),

  /** What the retailer has set, to be changed. */
  offer: part.can('shop.view').query(({ ctx }) => getDeskOffer(ctx.scope)),

  save: part
    .can('delivery.edit')
    .input(saveOfferInput)
    .mutation(async ({ ctx, input }) => ({ version: await saveOffer(ctx.scope, staffActor(ctx), input) })),
})
