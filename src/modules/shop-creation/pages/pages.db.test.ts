import { describe, expect, it } from 'vitest'
import { hours } from '@/lib/time'
import { atTime } from '@/platform/clock'
import { mintShopScope } from '@/platform/db/scope'
import { codeOf } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { createShop, setSwitches, type TestShop, testActor } from '@/testing/shops'
import { createPage } from './commands/save-page'
import { getDeskPage } from './queries/desk-pages'
import { listNotices } from './queries/shown-pages'
import { noTexts } from './rules'
import type { CreatePageInput } from './schema'

const refusal = (attempt: Promise<unknown>) => attempt.then(() => null, codeOf)
const inEnglish = (text: string) => ({ ...noTexts, en: text })

const care: CreatePageInput = {
  ...{ section: 'page', handle: '', titles: inEnglish('Care of ash glazes'), bodies: inEnglish('<p>By hand.</p>') },
  ...{ seoTitles: noTexts, seoTexts: noTexts, state: 'published', publishedAt: null, endsAt: null, pinned: false },
}

const owner = (shop: TestShop) => callerFor({ kind: 'staff', shop, role: 'owner' })
const visitor = (shop: TestShop) => callerFor({ kind: 'visitor', shop })

describe('a page of a shop', () => {
  it('is written, seen, and falls back to what was written', async () => {
    const shop = await createShop()
    const { id } = await (await owner(shop)).pages.desk.create({
      ...care,
      titles: { ...care.titles, ja: '灰釉のお手入れ' },
      bodies: inEnglish('<p>By hand.<script>alert(1)</script></p>'),
    })
    const page = await (await visitor(shop)).pages.shown({ section: 'page', handle: 'care-of-ash-glazes' })
    expect(page).toMatchObject({
      id,
      titles: { en: 'Care of ash glazes', ja: '灰釉のお手入れ' },
      bodies: { en: '<p>By hand.</p>', ja: '' },
    })
    const [row] = await (await owner(shop)).pages.desk.list({ section: 'page' })
    expect(row).toMatchObject({ standing: 'shown', languages: ['en', 'ja'] })
  })

  it('is not lost when two save it: the second is told who was first', async () => {
    const shop = await createShop()
    const [one, other] = [await owner(shop), await callerFor({ kind: 'staff', shop, role: 'manager' })]
    const { id } = await one.pages.desk.create(care)
    await one.pages.desk.update({ ...care, id, version: 1, titles: inEnglish('First') })
    const late = other.pages.desk.update({ ...care, id, version: 1, titles: inEnglish('Second') })
    expect(await refusal(late)).toBe('PAGE_CHANGED')
    expect(await one.pages.desk.page({ id })).toMatchObject({ titles: { en: 'First' }, version: 2 })
    const both = await Promise.all(
      [one, other].map((by) => refusal(by.pages.desk.update({ ...care, id, version: 2, titles: inEnglish('Race') }))),
    )
    expect(both.toSorted()).toEqual(['PAGE_CHANGED', null].toSorted())
  })

  it('has an address of its own; the old one leads to the new', async () => {
    const shop = await createShop()
    const desk = await owner(shop)
    const { id } = await desk.pages.desk.create(care)
    const second = await desk.pages.desk.create(care)
    expect((await desk.pages.desk.page(second)).handle).toBe('care-of-ash-glazes-2')
    expect(await refusal(desk.pages.desk.create({ ...care, handle: 'care-of-ash-glazes' }))).toBe('PAGE_ADDRESS_TAKEN')
    const taken = desk.pages.desk.update({ ...care, ...second, version: 1, handle: 'care-of-ash-glazes' })
    expect(await refusal(taken)).toBe('PAGE_ADDRESS_TAKEN')
    await desk.pages.desk.update({ ...care, id, version: 1, handle: 'お手入れ' })
    const guest = await visitor(shop)
    expect(await refusal(guest.pages.shown({ section: 'page', handle: 'care-of-ash-glazes' }))).toBe('NOT_FOUND')
    expect(await guest.redirects.find({ path: '/ja/pages/care-of-ash-glazes' })).toBe(
      `/pages/${encodeURIComponent('お手入れ')}`,
    )
    // The same address may be another section's.
    await desk.pages.desk.create({ ...care, section: 'notice', handle: 'お手入れ' })
  })

  it('waits for its moment, and ends with its period', async () => {
    const shop = await createShop()
    const soon = new Date(Date.now() + hours(2))
    const later = new Date(Date.now() + hours(4))
    await (await owner(shop)).pages.desk.create({
      ...care,
      section: 'notice',
      handle: 'fair',
      publishedAt: soon,
      endsAt: later,
    })
    const guest = await visitor(shop)
    const seen = () => refusal(guest.pages.shown({ section: 'notice', handle: 'fair' }))
    expect(await seen()).toBe('NOT_FOUND')
    expect(await atTime(soon, seen)).toBeNull()
    expect(await atTime(later, seen)).toBe('NOT_FOUND')
    expect((await guest.pages.notices({})).total).toBe(0)
    expect((await atTime(soon, () => guest.pages.notices({}))).items).toHaveLength(1)
    expect((await atTime(soon, () => guest.pages.addresses())).map(({ path }) => path)).toEqual([
      '/notices',
      '/notices/fair',
    ])
  })

  it('is told in lists by how it begins in the reader’s language, else in the shop’s', async () => {
    const shop = await createShop()
    const desk = await owner(shop)
    const notice = { ...care, section: 'notice' } as const
    const rest = '<p>And so on, page after page.</p>'.repeat(3_000)
    await desk.pages.desk.create({
      ...notice,
      handle: 'one',
      bodies: { en: `<p>Fair</p>${rest}`, ja: '<p>市</p>', ko: '' },
    })
    await desk.pages.desk.create({ ...notice, handle: 'two', pinned: true, bodies: { ...noTexts, ko: '<p>장</p>' } })
    const openings = async (locale: 'en' | 'ja') => {
      const { items } = await listNotices(mintShopScope(shop.id, { locale, main: 'en' }), 'en', 1)
      return items.map(({ opening }) => [opening.lang, opening.text.slice(0, 4)])
    }
    expect(await openings('en')).toEqual([
      ['ko', '장'],
      ['en', 'Fair'],
    ])
    expect(await openings('ja')).toEqual([
      ['ko', '장'],
      ['ja', '市'],
    ])
    const list = await (await visitor(shop)).pages.notices({})
    expect(JSON.stringify(list).length).toBeLessThan(2_000)
    expect((await desk.pages.desk.list({ section: 'notice' })).map(({ languages }) => languages)).toEqual([
      ['en', 'ko'],
      ['en', 'ja'],
    ])
  })

  it('is never seen as a draft, nor through another shop', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const desk = await owner(shop)
    const { id } = await desk.pages.desk.create({ ...care, state: 'draft' })
    expect(await refusal((await visitor(shop)).pages.shown({ section: 'page', handle: 'care-of-ash-glazes' }))).toBe(
      'NOT_FOUND',
    )
    const stranger = await owner(other)
    expect(await refusal(stranger.pages.desk.page({ id }))).toBe('NOT_FOUND')
    expect(await refusal(stranger.pages.desk.update({ ...care, id, version: 1 }))).toBe('NOT_FOUND')
    expect(await refusal(stranger.pages.desk.remove({ id }))).toBe('NOT_FOUND')
    expect((await desk.pages.desk.page({ id })).version).toBe(1)
  })

  it('is put into the bin and comes back, at its old address where that is free', async () => {
    const shop = await createShop()
    const desk = await owner(shop)
    const { id } = await desk.pages.desk.create(care)
    await desk.pages.desk.remove({ id })
    expect(await desk.pages.desk.list({ section: 'page' })).toEqual([])
    expect(await refusal(desk.pages.desk.update({ ...care, id, version: 2 }))).toBe('NOT_FOUND')
    await desk.pages.desk.create(care)
    await desk.pages.desk.restore({ id })
    expect((await desk.pages.desk.page({ id })).handle).toBe('care-of-ash-glazes-2')
    expect(await refusal(desk.pages.desk.restore({ id }))).toBe('NOT_FOUND')
  })

  it('stays when its part is switched off, and nobody sees it', async () => {
    const shop = await createShop()
    const policy = { ...care, section: 'policy', handle: 'returns' } as const
    const { id } = await createPage({ scope: shop.scope, locale: 'en' }, testActor, policy)
    const frame = async () => (await (await visitor(shop)).storefront.frame({})).pages
    expect((await frame()).policies).toMatchObject([{ kind: 'returns' }])
    await setSwitches(shop, 'off', ['shop-creation.pages'])
    expect((await frame()).policies).toEqual([])
    expect(await refusal((await visitor(shop)).pages.shown({ section: 'policy', handle: 'returns' }))).toBe('NOT_FOUND')
    expect(await refusal((await owner(shop)).pages.desk.page({ id }))).toBe('NOT_FOUND')
    await setSwitches(shop, 'on', ['shop-creation.pages'])
    expect((await frame()).policies).toHaveLength(1)
    expect((await getDeskPage(shop.scope, id)).titles.en).toBe('Care of ash glazes')
  })
})

describe('policies and the legal notice', () => {
  it('has one policy of a kind, and none of an unknown one', async () => {
    const shop = await createShop()
    const desk = await owner(shop)
    const policy = { ...care, section: 'policy', handle: 'privacy' } as const
    await desk.pages.desk.create(policy)
    expect(await refusal(desk.pages.desk.create(policy))).toBe('PAGE_ADDRESS_TAKEN')
    expect(await refusal(desk.pages.desk.create({ ...policy, handle: 'imprint' }))).toBe('NOT_FOUND')
    const starter = await desk.pages.desk.starter({ kind: 'returns' })
    expect(starter.bodies.en).toContain('[')
    expect(starter.bodies.ja).toBe('')
  })

  it('shows a whole notice alone, and ticks the opening list', async () => {
    const shop = await createShop()
    const desk = await owner(shop)
    const begun = await desk.pages.desk.legal()
    expect(begun).toMatchObject({ country: 'US', version: 0, published: false })
    expect(begun.values.seller).toBe(shop.name)
    const values = { seller: 'Harbor Lamps LLC', email: 'desk@lamps.example' }
    const save = (input: { published: boolean; version: number; values?: Record<string, string> }) =>
      desk.pages.desk.saveLegal({ country: 'US', values, ...input })
    expect(await refusal(save({ published: true, version: 0 }))).toBe('LEGAL_INCOMPLETE')
    await save({ published: false, version: 0 })
    expect(await refusal(save({ published: false, version: 0 }))).toBe('PAGE_CHANGED')
    const guest = await visitor(shop)
    expect(await refusal(guest.pages.legal())).toBe('NOT_FOUND')
    const legalStep = async () => (await desk.today.board()).checklist.find(({ step }) => step === 'legal')?.isDone
    expect(await legalStep()).toBe(false)
    await save({ published: true, version: 1, values: { ...values, address: '1 Quay\nPortland, ME' } })
    expect((await guest.pages.legal()).rows.map(({ key }) => key)).toEqual(['seller', 'address', 'email'])
    expect(await legalStep()).toBe(true)
  })

  it('are the work of those who may design, and the notice of those who may set', async () => {
    const shop = await createShop()
    const clerk = await callerFor({ kind: 'staff', shop, role: 'clerk' })
    expect(await refusal(clerk.pages.desk.create(care))).toBe('PERMISSION_MISSING')
    expect(await clerk.pages.desk.list({ section: 'page' })).toEqual([])
    const legal = clerk.pages.desk.saveLegal({ country: 'US', values: {}, published: false, version: 0 })
    expect(await refusal(legal)).toBe('PERMISSION_MISSING')
  })
})
