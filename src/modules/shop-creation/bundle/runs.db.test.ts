import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { hours } from '@/lib/time'
import { atTime } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { storage } from '@/platform/storage'
import { bundleSectionsOf, writeWhole } from '@/server/bundle-sections'
import type { BundleSection } from '@/shop/bundle/ports'
import { asOwner } from '@/testing/database'
import { createProduct, createShop, type TestShop } from '@/testing/shops'
import { sweepBundleFiles } from './commands/end-bundle'
import { arriveBundle, beginBundle, discardBundle, openBundleRun } from './commands/runs'
import { bundleJobs } from './constants'
import { bundleJobDefinitions } from './jobs'
import { findBundle } from './queries'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-runs-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const
type SectionsOf = (scope: ShopScope) => Promise<readonly BundleSection[]>

const trip = async (): Promise<never> => {
  throw new TypeError('a fault of ours')
}

/** Every section as it is, but for shelves: they cannot be written. */
const faulty: SectionsOf = async (scope) =>
  (await bundleSectionsOf(scope)).map((section) =>
    section.key === 'shelves'
      ? { ...section, open: async () => ({ brought: { entries: new Map(), read: trip } }) }
      : section,
  )

async function arrived(shop: TestShop): Promise<{ runId: string; key: string }> {
  const from = await createShop()
  await createProduct(from, { title: 'Moon lamp' })
  const bytes = Buffer.concat(await Readable.from(await writeWhole(from.scope, async () => {})).toArray())
  const { runId, key } = await openBundleRun(shop.scope, actor, { fileName: 'shop.zip', bytes: bytes.length })
  await storage().put(key, bytes)
  await arriveBundle(shop.scope, runId, { inBackground: false })
  return { runId, key }
}

function work(name: string, { id: shopId }: TestShop, runId: string, sectionsOf: SectionsOf, isLast: boolean) {
  const job = bundleJobDefinitions(sectionsOf).find((one) => one.name === name)
  return job?.run({ shopId, runId }, { id: newId(), isLast })
}

async function expectOver({ scope }: TestShop, runId: string, key: string): Promise<void> {
  expect(await storage().head(key)).toBeNull()
  expect(await findBundle(scope, runId)).toMatchObject({ bytes: 0 })
  await discardBundle(scope, runId)
  await expect(findBundle(scope, runId)).rejects.toMatchObject({ kind: 'NOT_FOUND' })
}

describe('the run of a whole shop', () => {
  it('that cannot be looked through ends with the last try, and not before', async () => {
    const shop = await createShop()
    const { runId, key } = await arrived(shop)
    await expect(work(bundleJobs.check, shop, runId, trip, false)).rejects.toThrow(TypeError)
    expect(await findBundle(shop.scope, runId)).toMatchObject({ state: 'checking', error: null })
    await expect(work(bundleJobs.check, shop, runId, trip, true)).rejects.toThrow(TypeError)
    expect(await findBundle(shop.scope, runId)).toMatchObject({ state: 'failed', error: { code: 'internal' } })
    await expectOver(shop, runId, key)
  })

  it('that cannot be written to its end says what came and what did not', async () => {
    const shop = await createShop()
    const { runId, key } = await arrived(shop)
    await work(bundleJobs.check, shop, runId, faulty, true)
    await beginBundle(shop.scope, actor, runId, ['pictures', 'shelves', 'terms'], () => true, { inBackground: false })
    await expect(work(bundleJobs.read, shop, runId, faulty, false)).rejects.toThrow(TypeError)
    expect(await findBundle(shop.scope, runId)).toMatchObject({ state: 'importing' })
    await expect(work(bundleJobs.read, shop, runId, faulty, true)).rejects.toThrow(TypeError)
    const { state, error, report } = await findBundle(shop.scope, runId)
    expect({ state, error }).toEqual({ state: 'failed', error: { code: 'stopped' } })
    expect(Object.fromEntries(report.map((section) => [section.key, section.state]))).toMatchObject({
      ...{ pictures: 'done', shelves: 'stopped', terms: 'stopped', design: 'planned' },
    })
    await expectOver(shop, runId, key)
  })

  it('that is done lets its file go, and can be taken off the list', async () => {
    const shop = await createShop()
    const { runId, key } = await arrived(shop)
    await work(bundleJobs.check, shop, runId, bundleSectionsOf, false)
    await beginBundle(shop.scope, actor, runId, ['products'], () => true, { inBackground: false })
    await work(bundleJobs.read, shop, runId, bundleSectionsOf, false)
    expect(await findBundle(shop.scope, runId)).toMatchObject({ state: 'done' })
    await expectOver(shop, runId, key)
    expect(await asOwner('select title from product where shop_id = $1', [shop.id])).toEqual([{ title: 'Moon lamp' }])
  })

  it('whose last worker died is swept up', async () => {
    const shop = await createShop()
    const { runId, key } = await arrived(shop)
    await expect(work(bundleJobs.check, shop, runId, trip, false)).rejects.toThrow(TypeError)
    const later = (count: number) => new Date(Date.now() + hours(count))
    await atTime(later(11), sweepBundleFiles)
    expect(await findBundle(shop.scope, runId)).toMatchObject({ state: 'checking' })
    await atTime(later(25), sweepBundleFiles)
    expect(await findBundle(shop.scope, runId)).toMatchObject({ state: 'failed' })
    await expectOver(shop, runId, key)
  })
})
