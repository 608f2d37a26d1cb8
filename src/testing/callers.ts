import { randomInt, randomUUID } from 'node:crypto'
import { newId } from '@/lib/ids'
import type { Role } from '@/mall/identity/constants'
import type { SessionInfo } from '@/mall/identity/types'
import { now } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { baseHost, type Context } from '@/server/context'
import { createCaller } from '@/server/root'
import { createAccount, loadShopInfo, type TestShop } from './shops'

/** Who calls, and from which front. */
export type TestActor =
  | { kind: 'anonymous' }
  | { kind: 'visitor'; shop: TestShop }
  | { kind: 'shopper'; shop: TestShop; cartToken?: string | null }
  | { kind: 'member'; accountId?: string; shop?: TestShop; cartToken?: string | null }
  | { kind: 'staff'; shop: TestShop; role: Role }
  | { kind: 'operator' }

const anonymous = (): Context => ({
  requestId: randomUUID(),
  // Visitors of tests live at addresses of their own, like others.
  ip: `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
  userAgent: 'test',
  host: `www.${baseHost()}`,
  target: { surface: 'mall' },
  locale: 'en',
  hostShop: null,
  deskSlug: null,
  session: null,
  cartToken: null,
  signUpProof: null,
  setCookie: () => {},
})

async function onShop(shop: TestShop, cartToken: string | null = null): Promise<Context> {
  const context: Context = {
    ...anonymous(),
    host: `${shop.slug}.${baseHost()}`,
    target: { surface: 'shop', slug: shop.slug },
    hostShop: await loadShopInfo(shop),
    cartToken,
  }
  // A browser keeps the cookie it is given and sends it with the next request.
  return Object.assign(context, {
    setCookie: (line: string) => {
      context.cartToken = /^mw-cart=([^;]+)/.exec(line)?.[1] ?? context.cartToken
    },
  })
}

const sessionOf = (
  account: { id: string; email: string; name: string },
  audience: 'staff' | 'member',
  platformRole: string | null = null,
): SessionInfo => ({
  sessionId: newId(),
  accountId: account.id,
  audience,
  email: account.email,
  name: account.name,
  locale: 'en',
  emailConfirmed: true,
  platformRole,
})

async function staffOf(shop: TestShop, role: Role) {
  const account = await createAccount('staff', { name: `${role} of ${shop.name}` })
  await inMall((tx) =>
    tx.shopStaff.create({
      data: { shopId: shop.id, accountId: account.id, role, createdAt: now() },
      select: { role: true },
    }),
  )
  return account
}

async function memberAccount(accountId: string | undefined) {
  if (!accountId) return createAccount('member')
  return inMall((tx) =>
    tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { id: true, email: true, name: true } }),
  )
}

/** The context of a request by this actor, as the server would make it from cookies and host. */
export async function contextFor(actor: TestActor): Promise<Context> {
  switch (actor.kind) {
    case 'anonymous':
      return anonymous()
    case 'visitor':
      return onShop(actor.shop)
    case 'shopper':
      return onShop(actor.shop, actor.cartToken)
    case 'member': {
      const base = actor.shop
        ? await onShop(actor.shop, actor.cartToken)
        : { ...anonymous(), cartToken: actor.cartToken ?? null }
      return Object.assign(base, { session: sessionOf(await memberAccount(actor.accountId), 'member') })
    }
    case 'staff': {
      const session = sessionOf(await staffOf(actor.shop, actor.role), 'staff')
      return {
        ...anonymous(),
        host: `console.${baseHost()}`,
        target: { surface: 'console' },
        deskSlug: actor.shop.slug,
        session,
      }
    }
    case 'operator': {
      const session = sessionOf(await createAccount('staff', { operator: true }), 'staff', 'operator')
      return { ...anonymous(), host: `admin.${baseHost()}`, target: { surface: 'admin' }, session }
    }
  }
}

export type TestCaller = ReturnType<typeof createCaller>

/** Calls procedures as this actor, through the whole ladder. A shopper keeps the cart's cookie between calls. */
export async function callerFor(actor: TestActor): Promise<TestCaller> {
  return createCaller(await contextFor(actor))
}
