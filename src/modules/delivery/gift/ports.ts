import { bundleSection } from '@/shop/bundle/ports'
import type { GiftSource } from '@/shop/orders/ports'
import { saveOffer } from './commands'
import { giftPart, most } from './constants'
import { getDeskOffer, readChoice, readOffer } from './queries'
import { isOffer, quoteGift } from './rules'
import { type PortableOffer, portableOfferSchema } from './schema'

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

/** What stands there beside what a file brings stays, as far as there is room. */
const beside = <Item extends { id: string }>(brought: readonly Item[], own: readonly Item[], room: number): Item[] =>
  [...brought, ...own.filter(({ id }) => !brought.some((item) => item.id === id))].slice(0, room)

/** What the shop wraps, ties and writes. */
export const giftSection = bundleSection<PortableOffer>({
  key: 'gifts',
  version: 1,
  permission: 'delivery.edit',
  schema: portableOfferSchema,
  async write(scope, { pictures }) {
    const { offer } = await getDeskOffer(scope)
    const names = await pictures.nameOf(
      scope,
      offer.wrappings.flatMap(({ mediaId }) => mediaId ?? []),
    )
    return {
      ...offer,
      wrappings: offer.wrappings.map(({ mediaId, ...rest }) => ({
        ...rest,
        picture: mediaId === null ? null : (names.get(mediaId) ?? null),
      })),
    }
  },
  entries: ({ wrappings, ribbons, ...rest }) => [
    ...wrappings.map((one) => [`wrapping ${one.id}`, one] as const),
    ...ribbons.map((one) => [`ribbon ${one.id}`, one] as const),
    ...Object.entries(rest),
  ],
  async read(scope, actor, brought, { pictures }) {
    const ids = await pictures.idOf(
      scope,
      brought.wrappings.flatMap(({ picture }) => picture ?? []),
    )
    const { offer, version } = await getDeskOffer(scope)
    const wrappings = brought.wrappings.map(({ picture, ...rest }) => ({
      ...rest,
      mediaId: picture === null ? null : (ids.get(picture) ?? null),
    }))
    await saveOffer(scope, actor, {
      offer: {
        ...brought,
        wrappings: beside(wrappings, offer.wrappings, most.wrappings),
        ribbons: beside(brought.ribbons, offer.ribbons, most.ribbons),
      },
      version,
    })
  },
})
