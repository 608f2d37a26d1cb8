import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { confirmEmail } from '@/mall/identity/commands/confirm-email'
import { secretOf } from '@/mall/identity/commands/tokens'
import { firstDesign } from '@/modules/shop-creation/design/rules'
import { awningOf } from '@/modules/shop-creation/design/rules/awning'
import { isAppError } from '@/platform/errors'
import { shopSetup } from '@/server/ports'
import { asOwner, contentOfEverything } from '@/testing/database'
import { findShopById, listMyShops } from '../queries'
import { openShopInput } from '../schema'
import { openShop } from './open-shop'
import { createRegions, createTrades } from './reference'

const visit = () => ({ ip: randomUUID(), userAgent: '', host: 'mall.localhost:3000', locale: 'en', requestId: 'r' })
const password = 'harbor lights at nine'
const knowing = { session: null, signUpProof: null, password }
const newEmail = () => `${randomUUID()}@example.com`
let place: { tradeId: string; regionId: string }

const wish = (slug: string, email = newEmail()) =>
  openShopInput.parse({
    account: { name: 'Mira', email, password },
    shop: { slug, name: 'Lantern & Loom', template: 'counter', ...place },
  })
const open = (slug: string, email?: string) => openShop(wish(slug, email), visit(), shopSetup)
const shopCalled = async (slug: string) =>
  (
    await asOwner<{ id: string; confirmed_at: Date | null }>('select id, confirmed_at from shop where slug = $1', [
      slug,
    ])
  )[0]
const mailTo = async (email: string) => {
  const rows = await asOwner<{ kind: string; props: string }>(
    "select payload->>'kind' as kind, payload->>'props' as props from outbox_event where payload->>'to' = $1 order by created_at desc, id desc",
    [email],
  )
  return rows.map(({ kind, props }) => ({ kind, ...(JSON.parse(props) as { tokenId: string; givesWay?: boolean }) }))
}
const follow = (mail: { tokenId: string } | undefined) =>
  confirmEmail(secretOf('confirm-email', mail?.tokenId ?? ''), visit(), knowing)

beforeAll(async () => {
  const regions = await createRegions([{ code: 'US-ME', parentCode: null, names: { en: 'Maine' } }])
  const trades = await createTrades([{ code: 'home', parentCode: null, names: { en: 'Home' } }])
  place = { regionId: regions.get('US-ME') ?? '', tradeId: trades.get('home') ?? '' }
})

describe('from nothing to a live shop', () => {
  it('answers with the desk’s address, and the shop has its first design', async () => {
    const { slug, deskUrl } = await open('first-light')
    expect(slug).toBe('first-light')
    expect(deskUrl).toMatch(/^http:\/\/console\.mall\.localhost:3000\/api\/handoff\?code=/)
    const shop = await shopCalled('first-light')
    expect(shop?.confirmed_at).toBeNull()
    expect(await asOwner('select 1 as one from shop_design where shop_id = $1', [shop?.id])).toEqual([{ one: 1 }])
    const [front] = await asOwner<{ awning: string[] }>("select front->'awning' as awning from shop where id = $1", [
      shop?.id,
    ])
    // The counter template's own accent on its ground.
    expect(front?.awning).toEqual(awningOf(firstDesign('counter')))
  })

  it('leaves no account and no mail behind when the name is gone', async () => {
    await open('taken-name')
    const before = await contentOfEverything()
    const email = newEmail()
    const error = await open('taken-name', email).catch((thrown: unknown) => thrown)
    expect(isAppError(error) && [error.code, Array.isArray(error.data.suggestions)]).toEqual(['SLUG_TAKEN', true])
    expect(await asOwner('select 1 from account where email = $1', [email])).toEqual([])
    // Only the limit on sign-ups has counted this try.
    const tablesOf = (content: string) =>
      new Map(content.split('\n').map((line) => line.split(' ') as [string, string]))
    const [was, is] = [tablesOf(before), tablesOf(await contentOfEverything())]
    expect([...is].filter(([table, hash]) => was.get(table) !== hash).map(([table]) => table)).toEqual(['rate_limit'])
  })

  it('takes orders once the e-mail is confirmed', async () => {
    const email = newEmail()
    await open('waits-for-mail', email)
    const [mail] = await mailTo(email)
    expect(mail?.kind).toBe('confirm-email')
    const { shops } = await follow(mail)
    expect(shops.map((shop) => shop.slug)).toEqual(['waits-for-mail'])
    expect((await shopCalled('waits-for-mail'))?.confirmed_at).not.toBeNull()
    expect((await mailTo(email)).map(({ kind }) => kind)).toEqual(['shop-opened', 'confirm-email'])
  })

  it('with a known address answers alike; the mail’s link moves the shop into the proved account', async () => {
    const email = newEmail()
    const first = await open('first-of-two', email)
    await follow((await mailTo(email))[0])
    const second = await open('second-of-two', email)
    expect(Object.keys(second)).toEqual(Object.keys(first))
    const [mail] = await mailTo(email)
    expect(mail?.kind).toBe('existing-account')
    await follow(mail)
    const [account] = await asOwner<{ id: string }>('select id from account where email = $1', [email])
    expect((await listMyShops(account?.id ?? '')).map((shop) => shop.slug).sort()).toEqual([
      'first-of-two',
      'second-of-two',
    ])
    const shop = await shopCalled('second-of-two')
    expect((await findShopById(shop?.id ?? ''))?.confirmedAt).not.toBeNull()
  })

  it('with an address that was taken but never confirmed: the shop that was opened before is closed', async () => {
    const email = newEmail()
    await open('squatter', email)
    await open('honest-one', email)
    const [mail] = await mailTo(email)
    expect([mail?.kind, mail?.givesWay]).toEqual(['confirm-email', true])
    expect((await follow(mail)).shops.map((shop) => shop.slug)).toEqual(['honest-one'])
    const [account] = await asOwner<{ id: string }>('select id from account where email = $1', [email])
    expect((await listMyShops(account?.id ?? '')).map((shop) => shop.slug)).toEqual(['honest-one'])
    expect((await findShopById((await shopCalled('squatter'))?.id ?? ''))?.status).toBe('closed')
  })
})
