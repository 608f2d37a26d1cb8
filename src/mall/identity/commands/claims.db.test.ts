import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { beforeAll, describe, expect, it } from 'vitest'
import { openShop } from '@/mall/tenancy/commands/open-shop'
import { createRegions, createTrades } from '@/mall/tenancy/commands/reference'
import { listMyShops } from '@/mall/tenancy/queries'
import { openShopInput } from '@/mall/tenancy/schema'
import { inMall } from '@/platform/db/mall'
import { isAppError } from '@/platform/errors'
import { shopSetup } from '@/server/ports'
import { asOwner } from '@/testing/database'
import { testActor } from '@/testing/shops'
import { findSession } from '../queries'
import { confirmEmail, resendConfirmation } from './confirm-email'
import { appointOperator } from './operators'
import { requestReset, resetPassword } from './reset-password'
import { openSession } from './sessions'
import { signIn } from './sign-in'
import { signUpMember } from './sign-up'
import { secretOf } from './tokens'

const host = 'console.mall.localhost:3000'
const theirs = 'a stranger knows this'
const own = 'harbor lights at nine'
const visit = () => ({ ip: randomUUID(), userAgent: 'test', host, locale: 'en', requestId: 'r' })
const nobody = { session: null, signUpProof: null }
const newEmail = () => `${randomUUID()}@example.com`
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: unknown) => (isAppError(error) ? error.code : Promise.reject(error)),
  )
let place: { tradeId: string; regionId: string }

type SentMail = { kind: string; tokenId: string; givesWay?: boolean }
const mailsTo = async (email: string): Promise<SentMail[]> => {
  const rows = await asOwner<{ kind: string; props: string }>(
    "select payload->>'kind' as kind, payload->>'props' as props from outbox_event where payload->>'to' = $1 order by created_at, id",
    [email],
  )
  return rows.map(({ kind, props }) => ({ kind, ...(JSON.parse(props) as Omit<SentMail, 'kind'>) }))
}
const linkIn = (mail: SentMail | undefined) => secretOf('confirm-email', mail?.tokenId ?? '')
const follow = (mail: SentMail | undefined, bearer: Parameters<typeof confirmEmail>[2]) =>
  confirmEmail(linkIn(mail), visit(), bearer)

const claimShop = (email: string, password: string, slug = `s-${randomUUID().slice(0, 12)}`) =>
  openShop(
    openShopInput.parse({
      account: { name: 'Mira', email, password },
      shop: { slug, name: 'Lantern & Loom', template: 'counter', ...place },
    }),
    visit(),
    shopSetup,
  )

const enter = (email: string, password: string) => signIn('staff', { email, password }, visit())
const isAlive = async (sessionId: string) =>
  (await findSession(
    'staff',
    await encode({ token: { sid: sessionId }, secret: process.env.APP_SECRET ?? '' }),
    host,
  )) !== null
const shopsOf = async (email: string, password: string) =>
  (await listMyShops((await enter(email, password)).accountId)).map((shop) => shop.slug)

beforeAll(async () => {
  const regions = await createRegions([{ code: 'US-ME', parentCode: null, names: { en: 'Maine' } }])
  const trades = await createTrades([{ code: 'home', parentCode: null, names: { en: 'Home' } }])
  place = { regionId: regions.get('US-ME') ?? '', tradeId: trades.get('home') ?? '' }
})

describe('an address that a stranger has signed up with first', () => {
  it('belongs to the one whose mail was answered: the stranger’s password, session and links are dead', async () => {
    const email = newEmail()
    await claimShop(email, theirs)
    const stranger = await enter(email, theirs)
    const mine = await claimShop(email, own)
    const [first, second] = await mailsTo(email)
    await follow(second, { ...nobody, password: own })
    expect(await isAlive(stranger.sessionId)).toBe(false)
    expect(await code(enter(email, theirs))).toBe('CREDENTIALS_WRONG')
    expect(await shopsOf(email, own)).toEqual([mine.slug])
    expect(await code(follow(first, { ...nobody, password: theirs }))).toBe('LINK_SPENT')
  })

  it('is not given away by clicking the stranger’s link, before or after', async () => {
    const email = newEmail()
    const mine = await claimShop(email, own)
    await claimShop(email, theirs)
    const [first, second] = await mailsTo(email)
    const me = await enter(email, own)
    for (const bearer of [nobody, { ...nobody, session: { accountId: me.accountId } }])
      expect(await code(follow(second, bearer))).toBe('SIGN_UP_PASSWORD_NEEDED')
    expect(await code(follow(second, { ...nobody, password: own }))).toBe('CREDENTIALS_WRONG')
    await follow(first, { ...nobody, session: { accountId: me.accountId } })
    expect(await shopsOf(email, own)).toEqual([mine.slug])
    expect(await isAlive(me.sessionId)).toBe(true)
  })

  it('of two proofs at once, one has it and takes the other’s shop in or closes it', async () => {
    const email = newEmail()
    await claimShop(email, theirs)
    await claimShop(email, own)
    const [first, second] = await mailsTo(email)
    const answers = await Promise.all([
      code(follow(first, { ...nobody, password: theirs })),
      code(follow(second, { ...nobody, password: own })),
    ])
    expect(answers).toContain('OK')
    const proved = await asOwner(
      'select 1 from account where split_part(email, $2, 1) = $1 and disabled_at is null and email_confirmed_at is not null',
      [email, '#'],
    )
    expect(proved).toHaveLength(1)
  })

  it('keeps no way in for the stranger when the owner sets a password by mail; the shop waits for a word', async () => {
    const email = newEmail()
    const { slug } = await claimShop(email, theirs)
    const stranger = await enter(email, theirs)
    const confirmed = async () =>
      (await asOwner<{ yes: boolean }>('select confirmed_at is not null as yes from shop where slug = $1', [slug]))[0]
        ?.yes
    await requestReset('staff', email, visit())
    const [link, reset] = await mailsTo(email)
    await resetPassword(secretOf('reset-password', reset?.tokenId ?? ''), own, visit())
    expect([await isAlive(stranger.sessionId), await confirmed()]).toEqual([false, false])
    expect(await code(follow(link, { ...nobody, password: theirs }))).toBe('LINK_SPENT')
    const me = await enter(email, own)
    const session = await inMall((tx) => openSession(tx, 'staff', me.accountId, visit()))
    await resendConfirmation({
      sessionId: session,
      accountId: me.accountId,
      audience: 'staff',
      email,
      name: 'Mira',
      locale: 'en',
      emailConfirmed: true,
      platformRole: null,
    })
    await follow((await mailsTo(email)).at(-1), { ...nobody, session: { accountId: me.accountId } })
    expect(await confirmed()).toBe(true)
  })

  it('is no way into the office when its owner is appointed', async () => {
    const email = newEmail()
    await claimShop(email, theirs)
    const stranger = await enter(email, theirs)
    await appointOperator(testActor, { email, name: 'Mira' })
    expect(await isAlive(stranger.sessionId)).toBe(false)
    expect(await code(enter(email, theirs))).toBe('CREDENTIALS_WRONG')
  })
})

describe('a member’s address that a stranger has signed up with first', () => {
  const enterAsMember = (email: string, password: string) => code(signIn('member', { email, password }, visit()))

  it('opens with the password of the link that was followed, in the browser that signed up', async () => {
    const email = newEmail()
    await signUpMember({ name: 'Stranger', email, password: theirs }, visit())
    const { signUpProof } = await signUpMember({ name: 'June', email, password: own, locale: 'ja' }, visit())
    const [first, second] = await mailsTo(email)
    expect([first?.givesWay, second?.givesWay]).toEqual([false, true])
    expect(await code(follow(first, { session: null, signUpProof }))).toBe('SIGN_UP_PASSWORD_NEEDED')
    expect((await follow(second, { session: null, signUpProof })).sessionId).not.toBeNull()
    expect([await enterAsMember(email, theirs), await enterAsMember(email, own)]).toEqual(['CREDENTIALS_WRONG', 'OK'])
    expect(await asOwner('select name, locale from account where email = $1', [email])).toEqual([
      { name: 'June', locale: 'ja' },
    ])
    expect(await code(follow(first, { ...nobody, password: theirs }))).toBe('LINK_SPENT')
  })

  it('is not taken by a sign-up that comes between the owner’s sign-up and the click', async () => {
    const email = newEmail()
    const { signUpProof } = await signUpMember({ name: 'June', email, password: own }, visit())
    await signUpMember({ name: 'Stranger', email, password: theirs }, visit())
    await follow((await mailsTo(email))[0], { session: null, signUpProof })
    expect([await enterAsMember(email, theirs), await enterAsMember(email, own)]).toEqual(['CREDENTIALS_WRONG', 'OK'])
  })

  it('answers a known address like a new one, and as slowly', async () => {
    const email = newEmail()
    const times: number[] = []
    const answers: string[][] = []
    for (let round = 0; round < 3; round++) {
      const began = performance.now()
      const answer = await signUpMember({ name: 'June', email, password: own }, visit())
      times.push(performance.now() - began)
      answers.push(Object.keys(answer))
      if (round === 1) await follow((await mailsTo(email)).at(-1), { ...nobody, password: own })
    }
    expect(answers).toEqual([['signUpProof'], ['signUpProof'], ['signUpProof']])
    expect(Math.min(...times)).toBeGreaterThan(245)
    expect((await mailsTo(email)).map((mail) => mail.kind)).toContain('existing-account')
  })
})
