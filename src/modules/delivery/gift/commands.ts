import { type Actor, recordAct } from '@/mall/audit/commands'
import { publish } from '@/platform/bus'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { readOffer } from './queries'
import { isOffer, objectionsTo } from './rules'
import type { GiftChoice, SaveOfferInput } from './schema'

/**
 * Saves what the shop offers over the version that was read. Orders keep what they were promised: it is frozen on them.
 * @throws AppError NOT_FOUND for a picture that is not the shop's, GIFT_OFFER_CHANGED when somebody saved it since
 */
export async function saveOffer(scope: ShopScope, actor: Actor, { offer, version }: SaveOfferInput): Promise<number> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const pictures = [...new Set(offer.wrappings.flatMap(({ mediaId }) => mediaId ?? []))]
    const known = await tx.media.count({ where: { shopId, id: { in: pictures } } })
    if (known !== pictures.length) throw notFound('picture')
    const columns = { offer, updatedAt: now(), updatedBy: actor.name ?? '' }
    const { count } =
      version === 0
        ? await tx.giftOffer.createMany({ data: [{ shopId, ...columns }], skipDuplicates: true })
        : await tx.giftOffer.updateMany({ where: { shopId, version }, data: { ...columns, version: { increment: 1 } } })
    if (count !== 1) {
      throw new AppError('GIFT_OFFER_CHANGED', 'CONFLICT', {
        userMessage: 'Someone else changed what you offer in the meantime. Load it again.',
      })
    }
    await recordAct(tx, actor, { action: 'delivery.gift.saved', shopId, subject: { kind: 'shop', id: shopId } })
    await publish(tx, { topic: 'pages.changed', shopId })
    return version + 1
  })
}

/**
 * Makes the cart a gift, or changes what was chosen.
 * @throws AppError NOT_FOUND where nothing is offered, GIFT_NOT_OFFERED (data.parts) for what cannot be had, or not together
 */
export async function chooseGift(scope: ShopScope, cartId: string, choice: GiftChoice): Promise<void> {
  const { shopId } = scope
  await inShop(scope, async (tx) => {
    const { offer } = await readOffer(tx, scope)
    if (!isOffer(offer)) throw notFound('gift')
    const parts = objectionsTo(offer, choice)
    if (parts.length > 0) {
      throw new AppError('GIFT_NOT_OFFERED', 'CONFLICT', {
        userMessage: 'Part of this is not offered any more. Please choose again.',
        data: { parts },
      })
    }
    const columns = { choice, updatedAt: now() }
    await tx.cartGift.upsert({
      where: { shopId_cartId: { shopId, cartId } },
      create: { shopId, cartId, ...columns },
      update: columns,
      select: { cartId: true },
    })
  })
}

/** The cart is no gift any more. */
export async function dropGift(scope: ShopScope, cartId: string): Promise<void> {
  await inShop(scope, (tx) => tx.cartGift.deleteMany({ where: { shopId: scope.shopId, cartId } }))
}
