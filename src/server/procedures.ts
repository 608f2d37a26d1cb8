import { z } from 'zod'
import { defaultLocale, isLocale, type Locale } from '@/lib/locales'
import type { Actor } from '@/mall/audit/commands'
import type { Permission, Role } from '@/mall/identity/constants'
import { rolePermissions } from '@/mall/identity/constants'
import { findShopRole, isSessionLive } from '@/mall/identity/queries'
import type { SessionInfo } from '@/mall/identity/types'
import { findCartId } from '@/mall/purchase/queries'
import type { PurchaseDesk } from '@/mall/purchase/types'
import type { ModuleManifest, Switches } from '@/mall/switches/types'
import { findShopById, findShopBySlug } from '@/mall/tenancy/queries'
import type { ShopInfo } from '@/mall/tenancy/types'
import { manifests } from '@/modules/registry'
import { bus } from '@/platform/bus'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { AppError, notFound } from '@/platform/errors'
import { log, withLogIds } from '@/platform/log'
import type { Context } from './context'
import { type Ports, portsFor, purchaseDesk, shopSetup, switchesOf } from './ports'
import { baseProcedure, t } from './trpc'

export const router = t.router

const signInNeeded = () => new AppError('SIGN_IN_NEEDED', 'UNAUTHORIZED', { userMessage: 'Please sign in first.' })

/** What every procedure inside a shop gets. */
export type InShop = {
  shop: ShopInfo
  scope: ShopScope
  switches: Switches
  manifests: readonly ModuleManifest[]
  ports: Ports
  purchaseDesk: PurchaseDesk
}

/** @param locale what a shopper reads; left out at the desk, which reads the shop's own language */
function enter(shop: ShopInfo, locale?: Locale): InShop {
  const switches = switchesOf(shop.switches)
  const main = isLocale(shop.locale) ? shop.locale : defaultLocale
  const scope = mintShopScope(shop.id, locale ? { locale, main } : null)
  return { shop, scope, switches, manifests, ports: portsFor(switches), purchaseDesk }
}

// ── base → public ────────────────────────────────────────────────────────────────────────────
export const publicProcedure = baseProcedure.meta({ access: 'public' })

/** Someone signed in on this host, whoever: own profile, own sessions. */
export const accountProcedure = baseProcedure.meta({ access: 'account' }).use(({ ctx, next }) => {
  if (!ctx.session) throw signInNeeded()
  return next({ ctx: { session: ctx.session } })
})

/** Where shops are opened: knows what every module adds to a new one. */
export const withShopSetup = t.middleware(({ next }) => next({ ctx: { setup: shopSetup } }))

/** A member of the mall, on the portal or on a shop's host. */
export const memberProcedure = baseProcedure.meta({ access: 'member' }).use(({ ctx, next }) => {
  if (ctx.session?.audience !== 'member') throw signInNeeded()
  return next({ ctx: { session: ctx.session } })
})

// ── shop → shopper ───────────────────────────────────────────────────────────────────────────
const openShop = (ctx: Context): InShop => {
  if (!ctx.hostShop) throw notFound('shop')
  const inside = enter(ctx.hostShop, ctx.locale)
  if (ctx.hostShop.status !== 'open' || !inside.switches.isOn('shop-creation')) {
    throw new AppError('SHOP_CLOSED', 'UNAVAILABLE', { userMessage: 'This shop is closed at the moment.' })
  }
  return inside
}

/** What a visitor of an open shop may read. */
export const shopProcedure = baseProcedure
  .meta({ access: 'shop' })
  .use(({ ctx, next }) => withLogIds({ shopId: ctx.hostShop?.id ?? '' }, () => next({ ctx: openShop(ctx) })))

/** What stays reachable on a shop's host while the shop is closed: orders by their signed link. */
export const shopHostProcedure = baseProcedure.meta({ access: 'public' }).use(({ ctx, next }) => {
  const { hostShop } = ctx
  if (!hostShop) throw notFound('shop')
  return withLogIds({ shopId: hostShop.id }, () => next({ ctx: enter(hostShop, ctx.locale) }))
})

export type Shopper = { cartId: string | null; member: SessionInfo | null }

/** A visitor with a cart, guest or member. */
export const shopperProcedure = shopProcedure.meta({ access: 'shopper' }).use(async ({ ctx, next }) => {
  const shopper: Shopper = {
    cartId: await findCartId(ctx.cartToken),
    member: ctx.session?.audience === 'member' ? ctx.session : null,
  }
  return next({ ctx: { shopper } })
})

// ── staff → can(permission) ──────────────────────────────────────────────────────────────────
export type Staff = { accountId: string; name: string; role: Role; can(permission: Permission): boolean }

async function enterAsStaff(ctx: Context): Promise<InShop & { staff: Staff; session: SessionInfo }> {
  const { session, deskSlug, target } = ctx
  if (target.surface !== 'console' || session?.audience !== 'staff') throw signInNeeded()
  const shop = deskSlug ? await findShopBySlug(deskSlug) : null
  const role = shop ? await findShopRole(shop.id, session.accountId) : null
  if (!shop || !role) throw notFound('shop')
  const granted = new Set<Permission>(rolePermissions[role])
  const staff: Staff = {
    accountId: session.accountId,
    name: session.name,
    role,
    can: (permission) => granted.has(permission),
  }
  return { ...enter(shop), staff, session }
}

export const staffProcedure = baseProcedure.meta({ access: 'staff' }).use(async ({ ctx, next }) => {
  const inside = await enterAsStaff(ctx)
  return withLogIds({ shopId: inside.shop.id }, () => next({ ctx: inside }))
})

/** Staff of the shop whose role holds the permission. */
export const can = (permission: Permission) =>
  staffProcedure.meta({ access: 'staff', permission }).use(({ ctx, next }) => {
    if (!ctx.staff.can(permission)) {
      throw new AppError('PERMISSION_MISSING', 'FORBIDDEN', {
        userMessage: 'Your role does not allow this. Ask the owner of the shop.',
        data: { permission },
      })
    }
    return next()
  })

type Listening = Pick<InShop, 'shop'> & { staff: Staff; session: SessionInfo }

/**
 * The end of a stream of the desk: when the listener goes, and as soon as the person is signed out, dismissed or given
 * another role. Their next request is looked at like any other.
 */
export function whileAllowed({ shop, staff, session }: Listening, signal: AbortSignal | undefined): AbortSignal {
  const over = new AbortController()
  const check = async () => {
    const [isLive, role] = await Promise.all([isSessionLive(session.sessionId), findShopRole(shop.id, staff.accountId)])
    if (!isLive || role !== staff.role) over.abort()
  }
  const stop = bus.subscribe(({ topic, id }) => {
    // After a break of the line nobody knows what was said.
    if (topic !== 'mall.changed' && (topic !== 'access.changed' || id !== staff.accountId)) return
    check().catch((error: unknown) => {
      log.error({ err: error }, 'a listener could not be looked at')
      over.abort()
    })
  })
  const ended = signal ? AbortSignal.any([signal, over.signal]) : over.signal
  ended.addEventListener('abort', stop, { once: true })
  if (ended.aborted) stop()
  return ended
}

/** Who acts, for the audit log. */
export function staffActor(ctx: Pick<Context, 'ip' | 'requestId'> & { staff: Staff }): Actor {
  return { kind: 'staff', id: ctx.staff.accountId, name: ctx.staff.name, ip: ctx.ip, requestId: ctx.requestId }
}

// ── module(switch) ───────────────────────────────────────────────────────────────────────────
const gate = (key: string) => (switches: Switches) => {
  if (!switches.isOn(key)) throw notFound('function')
}

/**
 * The procedures of one module part. A router takes them once, so no procedure can forget the gate;
 * a part that is off answers like something that does not exist.
 */
export function partProcedures(switchKey: string) {
  const check = gate(switchKey)
  return {
    shop: shopProcedure.meta({ access: 'shop', switchKey }).use(({ ctx, next }) => {
      check(ctx.switches)
      return next()
    }),
    shopper: shopperProcedure.meta({ access: 'shopper', switchKey }).use(({ ctx, next }) => {
      check(ctx.switches)
      return next()
    }),
    can: (permission: Permission) =>
      can(permission)
        .meta({ access: 'staff', permission, switchKey })
        .use(({ ctx, next }) => {
          check(ctx.switches)
          return next()
        }),
  }
}

// ── aside: the mall's operator ───────────────────────────────────────────────────────────────
export const operatorProcedure = baseProcedure.meta({ access: 'operator' }).use(({ ctx, next }) => {
  const { session, target } = ctx
  if (target.surface !== 'admin' || session?.audience !== 'staff') throw signInNeeded()
  if (session.platformRole !== 'operator') {
    throw new AppError('OPERATOR_ONLY', 'FORBIDDEN', { userMessage: 'Only the operator of the mall may do this.' })
  }
  return next({ ctx: { session } })
})

/** The operator's word about one shop, named in the input. */
export const officeShopProcedure = operatorProcedure
  .input(z.object({ shopId: z.uuid() }))
  .use(async ({ ctx, input, next }) => {
    const shop = await findShopById(input.shopId)
    if (!shop) throw notFound('shop')
    return next({ ctx: { ...enter(shop), session: ctx.session } })
  })
