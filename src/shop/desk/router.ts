import { permissions } from '@/mall/identity/constants'
import { router, staffProcedure } from '@/server/procedures'
import { countDesk } from './queries'
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
        front: shop.front,
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
})
