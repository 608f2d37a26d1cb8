import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { isAppError } from '@/platform/errors'
import { asOwner } from '@/testing/database'
import { createAccount, createShop, type TestShop } from '@/testing/shops'
import { findShopRole, listStaff } from '../queries'
import type { SessionInfo } from '../types'
import { acceptInvitation, changeRole, inviteStaff, removeStaff, revokeInvitation } from './staff'
import { secretOf } from './tokens'

let shop: TestShop
const actor = () => ({ kind: 'staff', id: shop.ownerId, name: 'Mira' }) as const
const visit = () => ({
  ip: randomUUID(),
  userAgent: '',
  host: 'console.mall.localhost:3000',
  locale: 'en',
  requestId: 'r',
})
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: unknown) => (isAppError(error) ? error.code : Promise.reject(error)),
  )
const open = { locale: 'en', status: 'open', confirmedAt: new Date() } as const
const invite = (email: string, role: 'manager' | 'clerk' | 'viewer' = 'clerk') =>
  inviteStaff(shop.scope, actor(), { ...open, name: shop.name }, { email, role })
const newcomer = (token: string) => ({ token, name: 'Theo Marsh', password: 'harbor lights at nine', locale: 'en' })
const newEmail = () => `${randomUUID()}@example.com`
const sessionOf = (account: { id: string; email: string; name: string }): SessionInfo => ({
  sessionId: randomUUID(),
  accountId: account.id,
  audience: 'staff',
  email: account.email,
  name: account.name,
  locale: 'en',
  emailConfirmed: true,
  platformRole: null,
})

beforeAll(async () => {
  shop = await createShop()
})

describe('an invitation', () => {
  it('is not sent for a shop whose owner is not known yet, or that is suspended', async () => {
    const email = newEmail()
    for (const state of [{ confirmedAt: null }, { status: 'suspended' as const }]) {
      const tried = inviteStaff(shop.scope, actor(), { ...open, name: shop.name, ...state }, { email, role: 'clerk' })
      expect(await code(tried)).toBe('INVITATION_TOO_EARLY')
    }
    expect(await asOwner("select 1 from outbox_event where payload->>'to' = $1", [email])).toEqual([])
  })

  it('goes to one mailbox a few times a day, from whichever shop, however the address is written', async () => {
    const [user] = newEmail().split('@')
    const answers: string[] = []
    for (let round = 0; round < 7; round++) {
      const other = await createShop()
      const by = { kind: 'staff', id: other.ownerId, name: 'Mira' } as const
      const email = `${user}+${round}@example.com`
      answers.push(await code(inviteStaff(other.scope, by, { ...open, name: other.name }, { email, role: 'clerk' })))
    }
    expect(answers).toEqual([...Array(5).fill('OK'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
  })

  it('makes an account whose e-mail is proved, and works once', async () => {
    const email = newEmail()
    const { id } = await invite(email)
    const token = secretOf('invitation', id)
    const answers = await Promise.all([1, 2, 3].map(() => code(acceptInvitation(newcomer(token), null, visit()))))
    expect(answers.filter((answer) => answer === 'OK')).toHaveLength(1)
    const [account] = await asOwner<{ id: string; proved: boolean }>(
      'select id, email_confirmed_at is not null as proved from account where email = $1',
      [email],
    )
    expect(account?.proved).toBe(true)
    expect(await findShopRole(shop.id, account?.id ?? '')).toBe('clerk')
  })

  it('for a known address asks to sign in, and takes only that person', async () => {
    const [invited, other] = [await createAccount('staff'), await createAccount('staff')]
    const token = secretOf('invitation', (await invite(invited.email)).id)
    expect(await code(acceptInvitation(newcomer(token), null, visit()))).toBe('SIGN_IN_NEEDED')
    expect(await code(acceptInvitation({ token, locale: 'en' }, sessionOf(other), visit()))).toBe(
      'INVITATION_FOR_OTHER',
    )
    expect(await code(acceptInvitation({ token, locale: 'en' }, sessionOf(invited), visit()))).toBe('OK')
    expect(await code(invite(invited.email))).toBe('STAFF_ALREADY')
  })

  it('is replaced by a newer one, can be withdrawn, and cannot be made up', async () => {
    const email = newEmail()
    const first = secretOf('invitation', (await invite(email)).id)
    const second = await invite(email, 'viewer')
    expect(await code(acceptInvitation(newcomer(first), null, visit()))).toBe('LINK_SPENT')
    await revokeInvitation(shop.scope, actor(), second.id)
    expect(await code(acceptInvitation(newcomer(secretOf('invitation', second.id)), null, visit()))).toBe('LINK_SPENT')
    expect(await code(acceptInvitation(newcomer(`${second.id}.made-up`), null, visit()))).toBe('LINK_SPENT')
    expect((await listStaff(shop.id)).invitations.filter((row) => row.email === email)).toEqual([])
  })
})

describe('roles', () => {
  it('leave every shop an owner, also when two owners act at once', async () => {
    const own = await createShop()
    const other = await createAccount('staff')
    await asOwner("insert into shop_staff (shop_id, account_id, role, created_at) values ($1, $2, 'owner', now())", [
      own.id,
      other.id,
    ])
    const answers = await Promise.all([
      code(changeRole(own.scope, actor(), own.ownerId, 'clerk')),
      code(removeStaff(own.scope, actor(), other.id)),
    ])
    expect([...answers].sort()).toEqual(['LAST_OWNER', 'OK'])
  })

  it('of another shop cannot be touched', async () => {
    const [own, foreign] = [await createShop(), await createShop()]
    expect(await code(changeRole(own.scope, actor(), foreign.ownerId, 'viewer'))).toBe('NOT_FOUND')
    expect(await code(removeStaff(own.scope, actor(), foreign.ownerId))).toBe('NOT_FOUND')
    expect(await findShopRole(foreign.id, foreign.ownerId)).toBe('owner')
  })
})
