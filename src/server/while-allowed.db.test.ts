import { beforeAll, expect, it } from 'vitest'
import { openSession, revokeSession } from '@/mall/identity/commands/sessions'
import { removeStaff } from '@/mall/identity/commands/staff'
import { bus } from '@/platform/bus'
import { inMall } from '@/platform/db/mall'
import { contextFor } from '@/testing/callers'
import { createShop, loadShopInfo, type TestShop, testActor } from '@/testing/shops'
import { type Staff, whileAllowed } from './procedures'

let shop: TestShop
const visit = { ip: '', userAgent: '', host: 'console.mall.localhost:3000', locale: 'en', requestId: 'r' }

beforeAll(async () => {
  shop = await createShop()
  bus.subscribe(() => {})
  await bus.ready()
})

async function listener() {
  const { session } = await contextFor({ kind: 'staff', shop, role: 'clerk' })
  if (!session) throw new Error('nobody is signed in')
  const open = () => inMall((tx) => openSession(tx, 'staff', session.accountId, visit))
  const [sessionId, other] = [await open(), await open()]
  const staff: Staff = { accountId: session.accountId, name: session.name, role: 'clerk', can: () => true }
  const info = await loadShopInfo(shop)
  const ended = whileAllowed({ shop: info, staff, session: { ...session, sessionId } }, undefined)
  const end = new Promise<void>((resolve) => ended.addEventListener('abort', () => resolve()))
  return { ended, end, sessionId, other, accountId: session.accountId }
}

it('a stream ends with the dismissal', async () => {
  const { ended, end, accountId } = await listener()
  expect(ended.aborted).toBe(false)
  await removeStaff(shop.scope, testActor, accountId)
  await end
})

it('a stream ends with its own sign-in, not with another of the same person', async () => {
  const { ended, end, accountId, sessionId, other } = await listener()
  await revokeSession(accountId, other, testActor)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(ended.aborted).toBe(false)
  await revokeSession(accountId, sessionId, testActor)
  await end
})
