import { addressSchema } from '@/lib/address'
import { permissions } from '@/mall/identity/constants'
import { router, staffProcedure, whileAllowed } from '@/server/procedures'
import { countDesk, listenToShop } from './queries/frame'
import { countKept, listVisitDays } from './queries/kept'
import { searchDesk } from './queries/search'
import { searchInput } from './schema'
import type { DeskFrameInfo } from './types'

export const deskRouter = router({
  /** The frame around every page of the desk: shop, person, modules with their state, figures of the rail. */
  frame: staffProcedure.query(async ({ ctx }): Promise<DeskFrameInfo> => {
    const { shop, staff, session, switches } = ctx
    return {
      shop: {
        id: shop.id,
        slug: shop.slug,
        name: shop.name,
        status: shop.status,
        isConfirmed: shop.confirmedAt !== null,
        currency: shop.currency,
        timeZone: shop.timeZone,
        locale: shop.locale,
        front: shop.front,
        contactEmail: shop.contactEmail,
        address: addressSchema.safeParse(shop.address).data ?? null,
      },
      staff: {
        accountId: staff.accountId,
        name: staff.name,
        email: session.email,
        emailConfirmed: session.emailConfirmed,
        role: staff.role,
        permissions: permissions.filter((permission) => staff.can(permission)),
      },
      modules: ctx.manifests.map((manifest) => ({
        key: manifest.key,
        icon: manifest.icon,
        state: switches.stateOf(manifest.key),
        until: shop.switches.find((row) => row.key === manifest.key)?.until ?? null,
        isOn: switches.isOn(manifest.key),
        parts: manifest.parts.map((part) => ({ key: part.key, isOn: switches.isOn(part.key) })),
      })),
      counts: await countDesk(ctx.scope),
    }
  }),

  /** News as it happens, so that nothing on the desk needs a reload. */
  changes: staffProcedure.subscription(({ ctx, signal }) => listenToShop(ctx.scope, whileAllowed(ctx, signal))),

  /** Find or do: orders, products and customers by what is typed. */
  search: staffProcedure.input(searchInput).query(({ ctx, input }) =>
    searchDesk(ctx.scope, input.q, {
      orders: ctx.switches.isOn('back-office.orders') && ctx.staff.can('orders.view'),
      products: ctx.staff.can('catalog.view'),
    }),
  ),

  /** What each module keeps, for the switchboard's promise that off never deletes. */
  kept: staffProcedure.query(async ({ ctx }) => countKept(ctx.scope)),

  /** The last twelve weeks that were counted, drawn while Marketing is off. */
  visitDays: staffProcedure.query(({ ctx }) => listVisitDays(ctx.scope, 84)),
})
