import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { beforeEach, describe, expect, it } from 'vitest'
import { atTime } from '@/platform/clock'
import { inMall } from '@/platform/db/mall'
import { isAppError } from '@/platform/errors'
import { asOwner } from '@/testing/database'
import { findSession } from '../queries'
import type { Audience, Visit } from '../types'
import { createAccount } from './accounts'
import { confirmEmail } from './confirm-email'
import { makeHandOff, redeemHandOff } from './hand-off'
import { changePassword, requestReset, resetPassword } from './reset-password'
import { actorOf, endSession, openSession, revokeSession, signOut, signOutElsewhere } from './sessions'
import { signIn } from './sign-in'
import { signUpMember, signUpStaff } from './sign-up'
import { secretOf } from './tokens'

const password = 'harbor lights at nine'
const host = 'console.mall.localhost:3000'
let ip: string

const visit = (more: Partial<Visit> = {}): Visit => ({
  ip,
  userAgent: 'test',
  host,
  locale: 'en',
  requestId: 'r',
  ...more,
})
const nobody = { session: null, signUpProof: null }
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: unknown) => (isAppError(error) ? error.code : Promise.reject(error)),
  )
const newEmail = () => `${randomUUID()}@example.com`
const cookieOf = (sid: string) => encode({ token: { sid }, secret: process.env.APP_SECRET ?? '' })
const mailsTo = (email: string) =>
  asOwner<{ kind: string; props: string }>(
    "select payload->>'kind' as kind, payload->>'props' as props from outbox_event where kind = 'mail.send' and payload->>'to' = $1 order by created_at, id",
    [email],
  )
const tokenIn = (mail: { props: string } | undefined) =>
  (JSON.parse(mail?.props ?? '{}') as { tokenId: string }).tokenId

async function member(audience: Audience = 'staff') {
  const email = newEmail()
  const accountId = await createAccount(audience, { email, name: 'Mira', password, confirmed: true })
  return { email, accountId }
}

async function sessionOf(accountId: string, on = host) {
  const sid = await inMall((tx) => openSession(tx, 'staff', accountId, visit({ host: on })))
  const session = await findSession('staff', await cookieOf(sid), on)
  if (!session) throw new Error('no session')
  return session
}

beforeEach(() => {
  ip = randomUUID()
})

describe('signing up', () => {
  it('answers the same for a known staff address, and mails the difference', async () => {
    const { email } = await member()
    const fresh = newEmail()
    const answers = [
      await signUpStaff({ name: 'New', email: fresh, password }, visit()),
      await signUpStaff({ name: 'New', email, password }, visit()),
    ]
    expect(answers.map((answer) => Object.keys(answer))).toEqual([['accountId'], ['accountId']])
    expect((await mailsTo(fresh)).map((mail) => mail.kind)).toEqual(['confirm-email'])
    expect((await mailsTo(email)).map((mail) => mail.kind)).toEqual(['existing-account'])
  })

  it('lets both kinds of sign-up sign in, so that trying does not tell either', async () => {
    const { email } = await member()
    await signUpStaff({ name: 'New', email, password: 'quite another secret' }, visit())
    const [first, second] = [
      await signIn('staff', { email, password }, visit()),
      await signIn('staff', { email, password: 'quite another secret' }, visit()),
    ]
    expect(first.accountId).not.toBe(second.accountId)
    expect((await findSession('staff', await cookieOf(second.sessionId), host))?.email).toBe(email)
  })

  it('moves nothing into the first account before its mail is answered, then closes the second', async () => {
    const { email, accountId } = await member()
    const second = await signUpStaff({ name: 'New', email, password: 'quite another secret' }, visit())
    const secret = secretOf('confirm-email', tokenIn((await mailsTo(email))[0]))
    await confirmEmail(secret, visit(), { ...nobody, session: { accountId: second.accountId } })
    expect(
      await asOwner('select disabled_at is not null as closed from account where id = $1', [second.accountId]),
    ).toEqual([{ closed: true }])
    expect((await signIn('staff', { email, password }, visit())).accountId).toBe(accountId)
    expect(await code(signIn('staff', { email, password: 'quite another secret' }, visit()))).toBe('CREDENTIALS_WRONG')
  })

  it('opens a member’s account with the link, once, and signs in by it', async () => {
    const email = newEmail()
    const bearer = {
      ...nobody,
      ...(await signUpMember({ name: 'June', email, password, back: '/cart' }, visit({ host: 'mall.localhost:3000' }))),
    }
    expect(await code(signIn('member', { email, password }, visit()))).toBe('CREDENTIALS_WRONG')
    const secret = secretOf('confirm-email', tokenIn((await mailsTo(email))[0]))
    const confirmed = await confirmEmail(secret, visit({ host: 'mall.localhost:3000' }), bearer)
    expect([confirmed.audience, confirmed.back, confirmed.sessionId !== null]).toEqual(['member', '/cart', true])
    expect(await code(confirmEmail(secret, visit(), bearer))).toBe('LINK_SPENT')
    expect((await signIn('member', { email, password }, visit())).name).toBe('June')
  })

  it('gives members numbers of their own', async () => {
    const emails = Array.from({ length: 8 }, newEmail)
    await Promise.all(emails.map((email) => signUpMember({ name: 'June', email, password }, visit())))
    const numbers = await asOwner<{ number: string }>('select number from member_profile')
    expect(new Set(numbers.map((row) => row.number)).size).toBe(numbers.length)
  })

  it('refuses passwords from the lists', async () => {
    expect(await code(signUpStaff({ name: 'New', email: newEmail(), password: 'password2026' }, visit()))).toBe(
      'PASSWORD_WEAK',
    )
  })

  it('keeps no password and no secret in the outbox', async () => {
    const email = newEmail()
    await signUpStaff({ name: 'New', email, password }, visit())
    const [mail] = await mailsTo(email)
    const secret = secretOf('confirm-email', tokenIn(mail))
    expect(
      await asOwner('select 1 from outbox_event where payload::text like $1 or payload::text like $2', [
        `%${secret}%`,
        `%${password}%`,
      ]),
    ).toEqual([])
    expect(await asOwner('select 1 from account_token where token_hash = $1', [secret])).toEqual([])
  })
})

describe('signing in', () => {
  it('refuses unknown address, wrong password, disabled account and other audience alike', async () => {
    const { email, accountId } = await member()
    expect(await code(signIn('staff', { email: newEmail(), password }, visit()))).toBe('CREDENTIALS_WRONG')
    expect(await code(signIn('staff', { email, password: 'not this one at all' }, visit()))).toBe('CREDENTIALS_WRONG')
    expect(await code(signIn('member', { email, password }, visit()))).toBe('CREDENTIALS_WRONG')
    expect(await code(signIn('staff', { email, password }, visit(), { operatorOnly: true }))).toBe('CREDENTIALS_WRONG')
    await asOwner('update account set disabled_at = now() where id = $1', [accountId])
    expect(await code(signIn('staff', { email, password }, visit()))).toBe('CREDENTIALS_WRONG')
  })

  it('stops an attacker after five tries and still lets the owner in from elsewhere', async () => {
    const { email } = await member()
    const home = randomUUID()
    await signIn('staff', { email, password }, visit({ ip: home }))
    const tries = []
    for (let i = 0; i < 7; i++)
      tries.push(await code(signIn('staff', { email, password: `wrong guess no ${i}` }, visit())))
    expect(tries).toEqual([...Array(5).fill('CREDENTIALS_WRONG'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
    expect(await code(signIn('staff', { email, password }, visit({ ip: home })))).toBe('OK')
  })

  it('stops many addresses together, except one the account was used from', async () => {
    const { email } = await member()
    const home = randomUUID()
    await signIn('staff', { email, password }, visit({ ip: home }))
    const answers: string[] = []
    for (let i = 0; i < 33; i++)
      answers.push(await code(signIn('staff', { email, password: 'wrong guess again' }, visit({ ip: randomUUID() }))))
    expect(answers.filter((answer) => answer === 'CREDENTIALS_WRONG')).toHaveLength(30)
    expect(await code(signIn('staff', { email, password }, visit({ ip: home })))).toBe('OK')
  })

  it('does not count right passwords', async () => {
    const { email } = await member()
    for (let i = 0; i < 8; i++) expect(await code(signIn('staff', { email, password }, visit()))).toBe('OK')
  })
})

describe('a session', () => {
  it('is dead on the next request after revocation', async () => {
    const { accountId } = await member()
    const session = await sessionOf(accountId)
    const cookie = await cookieOf(session.sessionId)
    await endSession(session.sessionId)
    expect(await findSession('staff', cookie, host)).toBeNull()
  })

  it('belongs to one host and one audience', async () => {
    const { accountId } = await member()
    const cookie = await cookieOf((await sessionOf(accountId)).sessionId)
    expect(await findSession('staff', cookie, 'admin.mall.localhost:3000')).toBeNull()
    expect(await findSession('member', cookie, host)).toBeNull()
    expect(await findSession('staff', cookie, host)).not.toBeNull()
    expect(await findSession('staff', `${cookie}x`, host)).toBeNull()
  })

  it('ends with disuse, and its use is written once a minute', async () => {
    const { accountId } = await member()
    const session = await sessionOf(accountId)
    const cookie = await cookieOf(session.sessionId)
    const seen = () =>
      asOwner<{ at: Date }>('select last_seen_at as at from session where id = $1', [session.sessionId]).then(
        (rows) => rows[0]?.at.getTime() ?? 0,
      )
    const before = await seen()
    await findSession('staff', cookie, host)
    expect(await seen()).toBe(before)
    const later = new Date(before + 61_000)
    await atTime(later, () => findSession('staff', cookie, host))
    expect(await seen()).toBe(later.getTime())
    expect(await atTime(new Date(before + 15 * 86_400_000), () => findSession('staff', cookie, host))).toBeNull()
  })

  it('can be ended by its owner only', async () => {
    const [mine, other] = [await sessionOf((await member()).accountId), await sessionOf((await member()).accountId)]
    expect(await code(revokeSession(mine.accountId, other.sessionId, actorOf(mine, visit())))).toBe('NOT_FOUND')
    const second = await sessionOf(mine.accountId)
    expect(await signOutElsewhere(mine, actorOf(mine, visit()))).toBe(1)
    expect(await findSession('staff', await cookieOf(second.sessionId), host)).toBeNull()
    expect(await findSession('staff', await cookieOf(mine.sessionId), host)).not.toBeNull()
  })
})

describe('passwords', () => {
  it('are reset by a link that works once and ends every session', async () => {
    const { email, accountId } = await member()
    const session = await sessionOf(accountId)
    await requestReset('staff', email, visit())
    await requestReset('staff', newEmail(), visit())
    const secret = secretOf('reset-password', tokenIn((await mailsTo(email))[0]))
    const attempts = await Promise.all(
      Array.from({ length: 5 }, () => code(resetPassword(secret, 'entirely new words', visit()))),
    )
    expect(attempts.filter((answer) => answer === 'OK')).toHaveLength(1)
    expect(attempts.filter((answer) => answer === 'LINK_SPENT')).toHaveLength(4)
    expect(await findSession('staff', await cookieOf(session.sessionId), host)).toBeNull()
    expect(await code(signIn('staff', { email, password }, visit()))).toBe('CREDENTIALS_WRONG')
    expect(await code(signIn('staff', { email, password: 'entirely new words' }, visit()))).toBe('OK')
  })

  it('links grow old and do not fit another purpose', async () => {
    const { email } = await member()
    await requestReset('staff', email, visit())
    const id = tokenIn((await mailsTo(email))[0])
    expect(await code(resetPassword(secretOf('confirm-email', id), 'entirely new words', visit()))).toBe('LINK_SPENT')
    const tomorrow = new Date(Date.now() + 86_400_000)
    expect(
      await code(atTime(tomorrow, () => resetPassword(secretOf('reset-password', id), 'entirely new words', visit()))),
    ).toBe('LINK_SPENT')
  })

  it('change only with the present one, and keep this session alone', async () => {
    const { accountId } = await member()
    const [here, elsewhere] = [await sessionOf(accountId), await sessionOf(accountId)]
    expect(await code(changePassword(here, 'not the right one', 'entirely new words', actorOf(here, visit())))).toBe(
      'PASSWORD_WRONG',
    )
    await changePassword(here, password, 'entirely new words', actorOf(here, visit()))
    expect(await findSession('staff', await cookieOf(here.sessionId), host)).not.toBeNull()
    expect(await findSession('staff', await cookieOf(elsewhere.sessionId), host)).toBeNull()
  })
})

describe('hand-off between hosts', () => {
  const shop = 'lantern.mall.localhost:3000'
  const issue = async (nonceHash: string | null = null) =>
    makeHandOff('member', (await member('member')).accountId, { host: shop, nonceHash, back: '/cart', from: null })
  const proof = { audience: 'member', nonce: null, fromPortal: true } as const

  it('works once', async () => {
    const secret = await issue()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => redeemHandOff(secret, visit({ host: shop }), proof)),
    )
    expect(answers.filter((answer) => answer !== null)).toHaveLength(1)
    expect(answers.find((answer) => answer !== null)?.back).toBe('/cart')
  })

  it('works on its own host, for its audience, within a minute', async () => {
    expect(await redeemHandOff(await issue(), visit({ host: 'other.mall.localhost:3000' }), proof)).toBeNull()
    expect(await redeemHandOff(await issue(), visit({ host: shop }), { ...proof, audience: 'staff' })).toBeNull()
    const secret = await issue()
    expect(
      await atTime(new Date(Date.now() + 61_000), () => redeemHandOff(secret, visit({ host: shop }), proof)),
    ).toBeNull()
  })

  it('carries a sign-in that ends everywhere at once', async () => {
    const { accountId } = await member('member')
    const portal = 'mall.localhost:3000'
    const root = await inMall((tx) => openSession(tx, 'member', accountId, visit({ host: portal })))
    const other = await inMall((tx) => openSession(tx, 'member', accountId, visit({ host: portal })))
    const carry = () => makeHandOff('member', accountId, { host: shop, nonceHash: null, back: '/', from: root })
    const arrived = await redeemHandOff(await carry(), visit({ host: shop }), proof)
    const late = await carry()
    const isOpen = async (id: string, at: string) => (await findSession('member', await cookieOf(id), at)) !== null
    expect(await isOpen(arrived?.sessionId ?? '', shop)).toBe(true)

    await signOut(arrived?.sessionId ?? '')
    expect(await isOpen(arrived?.sessionId ?? '', shop)).toBe(false)
    expect(await isOpen(root, portal)).toBe(false)
    expect(await isOpen(other, portal)).toBe(true)
    expect(await redeemHandOff(late, visit({ host: shop }), proof)).toBeNull()
  })

  it('works only in the browser that asked, or straight from the portal', async () => {
    const { hashToken } = await import('@/lib/signed')
    expect(await redeemHandOff(await issue(hashToken('nonce')), visit({ host: shop }), proof)).toBeNull()
    expect(
      await redeemHandOff(await issue(hashToken('nonce')), visit({ host: shop }), { ...proof, nonce: 'nonce' }),
    ).not.toBeNull()
    expect(await redeemHandOff(await issue(), visit({ host: shop }), { ...proof, fromPortal: false })).toBeNull()
  })
})
