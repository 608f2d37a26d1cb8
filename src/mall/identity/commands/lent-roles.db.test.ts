import { describe, expect, it } from 'vitest'
import { days, after as later } from '@/lib/time'
import { rolePermissions } from '@/mall/identity/constants'
import { findShopRole, listStaff } from '@/mall/identity/queries'
import type { SessionInfo } from '@/mall/identity/types'
import { listMyShops } from '@/mall/tenancy/queries'
import { atTime } from '@/platform/clock'
import { createCaller } from '@/server/root'
import { codeOf } from '@/testing/books'
import { contextFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createAccount, createShop, type TestShop } from '@/testing/shops'
import { acceptInvitation, changeRole, inviteStaff, lendRole } from './staff'
import { secretOf } from './tokens'

const code = (attempt: Promise<unknown>) => attempt.then(() => 'OK', codeOf)
const visit = {
  host: 'console.mall.localhost:3000',
  ip: '127.0.0.1',
  userAgent: 'test',
  requestId: 'test',
  locale: 'en' as const,
}

const sessionOf = (account: { id: string; email: string; name: string }): SessionInfo => ({
  ...{ sessionId: account.id, accountId: account.id, audience: 'staff', email: account.email, name: account.name },
  ...{ locale: 'en', emailConfirmed: true, platformRole: null },
})

async function lentTo(shop: TestShop, lent: number | null) {
  const agency = await createAccount('staff')
  const owner = { kind: 'staff', id: shop.ownerId, name: 'Mira' } as const
  const open = { name: shop.name, locale: 'en', status: 'open', confirmedAt: new Date() } as const
  const input = { email: agency.email, role: 'builder', days: lent } as const
  const invite = () => inviteStaff(shop.scope, owner, open, input)
  const accept = async () => {
    const { id } = await invite()
    await acceptInvitation({ token: secretOf('invitation', id), locale: 'en' }, sessionOf(agency), visit)
  }
  await accept()
  return { agency, owner, invite, accept }
}

const inDays = (count: number) => later(new Date(), days(count))

describe('a role that ends by itself', () => {
  it('lets its holder build, and sees no orders, customers or figures', () => {
    expect(rolePermissions.builder).toEqual(expect.arrayContaining(['shop.design', 'catalog.edit', 'delivery.edit']))
    for (const hidden of ['orders.view', 'orders.export', 'marketing.view', 'promotion.edit', 'shop.staff'] as const)
      expect(rolePermissions.builder).not.toContain(hidden)
  })

  it('opens the desk until its end, and no request after it', async () => {
    const shop = await createShop()
    const { agency } = await lentTo(shop, 7)
    const staffContext = await contextFor({ kind: 'staff', shop, role: 'viewer' })
    const caller = createCaller({ ...staffContext, session: sessionOf(agency) })
    const draft = () => code(caller.design.draft())
    expect(await draft()).toBe('OK')
    expect(await atTime(inDays(6), draft)).toBe('OK')
    expect(await atTime(inDays(8), draft)).toBe('NOT_FOUND')
    expect(await code(caller.orders.list({}))).toBe('PERMISSION_MISSING')
    expect((await listMyShops(agency.id)).map(({ id }) => id)).toEqual([shop.id])
    expect(await atTime(inDays(8), () => listMyShops(agency.id))).toEqual([])
  })

  it('is shown with its end, is audited, can be made longer, and kept', async () => {
    const shop = await createShop()
    const { agency, owner } = await lentTo(shop, 7)
    const endOf = async () => (await listStaff(shop.id)).people.find((one) => one.accountId === agency.id)?.endsAt
    expect((await endOf())?.getTime()).toBeGreaterThan(inDays(6).getTime())
    await lendRole(shop.scope, owner, { accountId: agency.id, days: 30 })
    expect(await atTime(inDays(20), () => findShopRole(shop.id, agency.id))).toBe('builder')
    await lendRole(shop.scope, owner, { accountId: agency.id, days: null })
    expect(await endOf()).toBeNull()
    const acts = await asOwner<{ action: string }>(
      "SELECT action FROM audit_entry WHERE about_shop_id = $1 AND action IN ('staff.invited', 'staff.joined', 'staff.lent') ORDER BY at",
      [shop.id],
    )
    expect(acts.map(({ action }) => action)).toEqual(['staff.invited', 'staff.joined', 'staff.lent', 'staff.lent'])
  })

  it('that has ended cannot be lengthened, only given anew', async () => {
    const shop = await createShop()
    const { agency, owner, invite, accept } = await lentTo(shop, 7)
    expect(await code(invite())).toBe('STAFF_ALREADY')
    await atTime(inDays(8), async () => {
      expect(await code(lendRole(shop.scope, owner, { accountId: agency.id, days: 7 }))).toBe('NOT_FOUND')
      await accept()
      expect(await findShopRole(shop.id, agency.id)).toBe('builder')
    })
    expect(await atTime(inDays(14), () => findShopRole(shop.id, agency.id))).toBe('builder')
  })

  it('is never an owner’s', async () => {
    const shop = await createShop()
    const { agency, owner } = await lentTo(shop, 7)
    expect(await code(lendRole(shop.scope, owner, { accountId: shop.ownerId, days: 7 }))).toBe('NOT_FOUND')
    await changeRole(shop.scope, owner, agency.id, 'owner')
    expect(await atTime(inDays(30), () => findShopRole(shop.id, agency.id))).toBe('owner')
  })
})
