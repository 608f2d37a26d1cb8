import { beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '@/mall/identity/commands/accounts'
import { atTime } from '@/platform/clock'
import { mintShopScope } from '@/platform/db/scope'
import { isAppError } from '@/platform/errors'
import { asOwner, contentOfEverything } from '@/testing/database'
import { checkSlug, findShopById } from '../queries'
import { approveShop, closeShop, restoreShop, suspendShop, updateShop } from './change-shop'
import { createShop, type ShopOwner } from './create-shop'
import { createRegions, createTrades } from './reference'

const operator = { kind: 'operator', name: 'Ines' } as const
const manifests = [
  { key: 'shop-creation', icon: 'store', requires: [], rentMinor: 0, parts: [{ key: 'shop-creation.design' }] },
]
let owner: ShopOwner
let place: { tradeId: string; regionId: string }

const open = (slug: string, openers: Parameters<typeof createShop>[3]['openers'] = []) =>
  createShop({ slug, name: 'Lantern & Loom', ...place }, owner, operator, { manifests, openers })

const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (isAppError(error) ? error : Promise.reject(error)),
  )

beforeAll(async () => {
  const regions = await createRegions([
    { code: 'US', parentCode: null, names: { en: 'United States' } },
    { code: 'US-ME', parentCode: 'US', names: { en: 'Maine' } },
  ])
  const trades = await createTrades([{ code: 'home', parentCode: null, names: { en: 'Home' } }])
  place = { regionId: regions.get('US-ME') ?? '', tradeId: trades.get('home') ?? '' }
  const accountId = await createAccount('staff', {
    email: 'Mira@Example.com',
    name: 'Mira',
    password: 'harbor lights at nine',
  })
  owner = { accountId, name: 'Mira', email: 'mira@example.com', confirmedAt: null }
})

describe('opening a shop', () => {
  it('writes shop, owner, switches, counter and log together', async () => {
    const { id, slug } = await open('lantern-loom')
    expect(slug).toBe('lantern-loom')
    expect(await asOwner('select role from shop_staff where shop_id = $1', [id])).toEqual([{ role: 'owner' }])
    expect(await asOwner('select key from shop_switch where shop_id = $1 order by key', [id])).toEqual([
      { key: 'shop-creation' },
      { key: 'shop-creation.design' },
    ])
    expect(await asOwner('select action from audit_entry where about_shop_id = $1', [id])).toEqual([
      { action: 'shop.opened' },
    ])
    expect((await findShopById(id))?.contactEmail).toBe('mira@example.com')
  })

  it('keeps time by the clock of its region, whatever the browser of the one who opened it says', async () => {
    const { id } = await open('maine-clock')
    expect((await findShopById(id))?.timeZone).toBe('America/New_York')
  })

  it('leaves nothing behind when a module’s first rows fail', async () => {
    const before = await contentOfEverything()
    await expect(open('half-way', [() => Promise.reject(new Error('no design'))])).rejects.toThrow('no design')
    expect(await contentOfEverything()).toBe(before)
  })

  it('gives a name to one of ten who want it at once; the others get suggestions', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => refusal(open('north-pier'))))
    const refused = answers.filter((answer) => answer !== null)
    expect(refused).toHaveLength(9)
    expect(new Set(refused.map((error) => error.code))).toEqual(new Set(['SLUG_TAKEN']))
    expect(refused[0]?.data.suggestions).toContain('north-pier-shop')
    expect(await asOwner("select count(*)::int as n from shop where slug = 'north-pier'")).toEqual([{ n: 1 }])
  })

  it.each([
    ['admin', 'SLUG_RESERVED'],
    ['a', 'SLUG_MALFORMED'],
    ['xn--shop', 'SLUG_MALFORMED'],
  ])('refuses %s', async (slug, code) => {
    expect((await refusal(open(slug)))?.code).toBe(code)
  })
})

describe('the life of a shop', () => {
  it('is suspended and restored from the right states only, with reason and log', async () => {
    const { id } = await open('wren-birch')
    await suspendShop(id, operator, 'counterfeit goods')
    expect((await findShopById(id))?.status).toBe('suspended')
    expect((await refusal(suspendShop(id, operator, 'again')))?.code).toBe('SHOP_STATE')
    await restoreShop(id, operator, 'cleared')
    expect((await findShopById(id))?.status).toBe('open')
    expect((await refusal(restoreShop(id, operator, 'again')))?.code).toBe('SHOP_STATE')
    const log = await asOwner<{ action: string; data: { reason: string } }>(
      "select action, data from audit_entry where about_shop_id = $1 and action <> 'shop.opened' order by at, id",
      [id],
    )
    expect(log.map((entry) => [entry.action, entry.data.reason])).toEqual([
      ['shop.suspended', 'counterfeit goods'],
      ['shop.restored', 'cleared'],
    ])
  })

  it('takes orders after the operator’s approval', async () => {
    const { id } = await open('juniper-paper')
    expect((await findShopById(id))?.confirmedAt).toBeNull()
    await approveShop(id, operator)
    expect((await findShopById(id))?.confirmedAt).not.toBeNull()
    expect((await refusal(approveShop(id, operator)))?.code).toBe('SHOP_STATE')
  })

  it('lets a closed name rest for 30 days, then gives it away', async () => {
    const closing = new Date('2026-03-01T12:00:00Z')
    const { id } = await atTime(closing, () => open('old-mill'))
    await atTime(closing, () => closeShop(id, operator, 'retired'))
    const at = (day: string) => new Date(`${day}T12:00:00Z`)
    expect((await atTime(at('2026-03-30'), () => checkSlug('old-mill'))).state).toBe('taken')
    expect((await atTime(at('2026-03-30'), () => refusal(open('old-mill'))))?.code).toBe('SLUG_TAKEN')
    expect((await atTime(at('2026-04-01'), () => checkSlug('old-mill'))).state).toBe('free')
    const next = await atTime(at('2026-04-01'), () => open('old-mill'))
    expect(next.id).not.toBe(id)
    expect((await findShopById(id))?.slug).toMatch(/^closed-[0-9a-f]{12}$/)
  })

  it('changes its settings, and only the given ones', async () => {
    const { id } = await open('blue-door')
    await updateShop(
      mintShopScope(id),
      { kind: 'staff', name: 'Mira' },
      { tagline: 'Second-hand and new', hours: null },
    )
    const shop = await findShopById(id)
    expect([shop?.tagline, shop?.name, shop?.hours]).toEqual(['Second-hand and new', 'Lantern & Loom', null])
  })

  it.each(['constructor', '__proto__', 'toString'])('has no roof and no good named "%s"', async (name) => {
    const { id } = await open(`roofs-${name.length}`)
    const awning = ['#112233', '#445566'] as const
    for (const front of [
      { awning, style: name },
      { awning, style: 'gable', goods: [name] },
    ])
      await expect(updateShop(mintShopScope(id), operator, { front } as never)).rejects.toThrow()
  })

  it('takes no markup for a colour of its front', async () => {
    const { id } = await open('paint-shop')
    const front = { awning: ['#fff"/><script>', '#ffffff'], style: 'gable' } as const
    await expect(updateShop(mintShopScope(id), operator, { front } as never)).rejects.toThrow()
  })
})
