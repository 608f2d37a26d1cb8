import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ZipFile } from 'yazl'
import { newId } from '@/lib/ids'
import { storage } from '@/platform/storage'
import { openZip } from '@/platform/zip'
import { bundleSectionsOf, writeWhole } from '@/server/bundle-sections'
import { createCategory } from '@/shop/catalog/commands/categories'
import { storeImage } from '@/shop/catalog/commands/store-image'
import { asOwner } from '@/testing/database'
import { createProduct, createShop, type TestShop } from '@/testing/shops'
import { publishDesign, saveDraft } from '../design/commands'
import { getDesignDraft } from '../design/queries'
import { listImports } from '../import/queries'
import { checkBundle } from './commands/check-bundle'
import { withBundle } from './commands/open-bundle'
import { arriveBundle, beginBundle, openBundleRun } from './commands/runs'
import { verifyFiles } from './commands/verify-files'
import { bundleVersion, manifestName } from './constants'
import { findBundle } from './queries'
import type { Manifest } from './types'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-hostile-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const
type Files = Map<string, Buffer>

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** An honest shop's file, taken apart. */
async function honestFiles(): Promise<Files> {
  const shop = await createShop()
  const photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const { id: logo } = await storeImage(shop.scope, photo)
  await createCategory(shop.scope, actor, { title: 'Lamps', titles: {}, handle: 'lamps', parentId: null })
  await createProduct(shop, { title: 'Moon lamp' })
  const { draft, draftVersion } = await getDesignDraft(shop.scope)
  const saved = await saveDraft(shop.scope, actor, { design: { ...draft, logoMediaId: logo }, draftVersion })
  await publishDesign(shop.scope, actor, { draftVersion: saved.draftVersion })
  const key = `exports/${shop.id}/${newId()}.zip`
  await storage().put(key, await writeWhole(shop.scope, async () => {}))
  const zip = await openZip(key, { maxEntries: 1_000, maxEntryBytes: 1e8, maxBytes: 1e9 })
  const files: Files = new Map()
  for (const name of zip.names) files.set(name, Buffer.concat(await (await zip.open(name)).toArray()))
  zip.close()
  return files
}

const manifestOf = (files: Files): Manifest => JSON.parse(String(files.get(manifestName)))

const withManifest = (files: Files, change: (manifest: Manifest) => object): Files =>
  new Map([...files, [manifestName, Buffer.from(JSON.stringify(change(manifestOf(files))))]])

/** The list of contents as a liar would write it: whatever stands in the file is what it says. */
const relisted = (files: Files): Files =>
  withManifest(files, (manifest) => ({
    ...manifest,
    files: [...files]
      .filter(([name]) => name !== manifestName)
      .map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  }))

const changed = (files: Files, name: string, change: (text: string) => string): Files =>
  relisted(new Map([...files, [name, Buffer.from(change(String(files.get(name))))]]))

async function packed(files: Files): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of files) zip.addBuffer(bytes, name)
  zip.end()
  return Buffer.concat(await Readable.from(zip.outputStream).toArray())
}

async function check({ scope }: TestShop, bytes: Buffer) {
  const { runId, key } = await openBundleRun(scope, actor, { fileName: 'shop.zip', bytes: bytes.length })
  await storage().put(key, bytes)
  await arriveBundle(scope, runId, { inBackground: false })
  await checkBundle(scope, runId, bundleSectionsOf)
  return findBundle(scope, runId)
}

/** Everything a bundle could have written into a shop. */
async function traces({ id }: TestShop): Promise<unknown> {
  const tables = ['product', 'media', 'category', 'redirect', 'coupon', 'shipping_zone', 'shop_page', 'tax_class']
  const counts = await Promise.all(
    tables.map(async (table) => [
      table,
      (await asOwner<{ n: string }>(`select count(*) as n from ${table} where shop_id = $1`, [id]))[0]?.n,
    ]),
  )
  const shop = await asOwner('select name, story, hours from shop where id = $1', [id])
  const design = await asOwner('select published, draft from shop_design where shop_id = $1', [id])
  return { ...Object.fromEntries(counts), shop, design }
}

let files: Files
let shop: TestShop
let before: unknown

beforeAll(async () => {
  files = await honestFiles()
  shop = await createShop()
  before = await traces(shop)
})

const design = 'sections/design.json'
const goods = 'products.csv'
const pictureIn = (all: Files, format: string) => [...all.keys()].find((name) => name.endsWith(`/320.${format}`)) ?? ''
const strangeId = '01900000-0000-7000-8000-000000000000'
const evil = '<img src=x onerror=alert(1)><script>fetch(1)</script>'

const withPicture = async (bytes: Promise<Buffer> | Buffer, format = 'webp') =>
  packed(relisted(new Map([...files, [pictureIn(files, format), await bytes]])))

const blank = (width: number, height = 10) => sharp({ create: { width, height, channels: 3, background: 'red' } })

/** Names that no honest packer writes are put into the finished archive. */
async function renamed(to: string): Promise<Buffer> {
  const from = 'x'.repeat(to.length)
  const bytes = await packed(new Map([...files, [from, Buffer.from('evil')]]))
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

describe('a file that is no honest shop', () => {
  it.each<[string, { code: string; place?: unknown }, () => Promise<Buffer> | Buffer]>([
    ['is no archive', { code: 'not-a-bundle' }, () => Buffer.from('PK\u0003\u0004 hello, I am no archive at all')],
    ['is cut off', { code: 'not-a-bundle' }, async () => (await packed(files)).subarray(0, 4_000)],
    ['has no list', { code: 'manifest-missing' }, () => packed(new Map([['readme.txt', Buffer.from('hi')]]))],
    [
      'has a list that is none',
      { code: 'manifest-unreadable' },
      () => packed(new Map([...files, [manifestName, Buffer.from('{"format":')]])),
    ],
    [
      'is of something else',
      { code: 'manifest-unreadable' },
      () => packed(withManifest(files, (manifest) => ({ ...manifest, format: 'other' }))),
    ],
    [
      'is newer',
      { code: 'newer' },
      () =>
        packed(withManifest(files, (manifest) => ({ ...manifest, version: bundleVersion + 1, files: 'elsewhere' }))),
    ],
    [
      'has a newer section',
      { code: 'newer', place: 'design' },
      () =>
        packed(
          withManifest(files, (manifest) => ({
            ...manifest,
            sections: manifest.sections.map((one) => (one.key === 'design' ? { ...one, version: 9 } : one)),
          })),
        ),
    ],
    [
      'has prices of another currency',
      { code: 'currency', place: 'KRW' },
      () => packed(withManifest(files, (manifest) => ({ ...manifest, currency: 'KRW' }))),
    ],
    [
      'was changed since',
      { code: 'checksum', place: goods },
      () => {
        const text = String(files.get(goods)).replace('Moon lamp', 'Loon mamp')
        return packed(new Map([...files, [goods, Buffer.from(text)]]))
      },
    ],
    ['lacks a file', { code: 'missing' }, () => packed(new Map([...files].filter(([name]) => name !== design)))],
    [
      'lacks a picture and says so nowhere',
      { code: 'missing' },
      () => packed(relisted(new Map([...files].filter(([name]) => !name.endsWith('/320.webp'))))),
    ],
    [
      'holds more than it lists',
      { code: 'unlisted', place: 'payload.sh' },
      () => packed(new Map([...files, ['payload.sh', Buffer.from('rm -rf /')]])),
    ],
    [
      'lists what a shop does not have',
      { code: 'unlisted', place: 'payload.sh' },
      () => packed(relisted(new Map([...files, ['payload.sh', Buffer.from('rm -rf /')]]))),
    ],
    ['leads out of itself', { code: 'unsafe-name' }, () => renamed('../../../etc/cron.d/evil')],
    ['names a place of the machine', { code: 'unsafe-name' }, () => renamed('/etc/cron.d/evil')],
    ['names a file twice', { code: 'unsafe-name' }, () => renamed(goods)],
    [
      'unfolds without end',
      { code: 'too-large' },
      () => packed(relisted(new Map([...files, [goods, Buffer.alloc(60 * 1024 * 1024, 'a')]]))),
    ],
    [
      'names another shop’s picture',
      { code: 'section', place: 'design.published' },
      () =>
        packed(changed(files, design, (text) => text.replace(/\{\s*"\$picture": "[0-9a-f]+"\s*\}/, `"${strangeId}"`))),
    ],
    [
      'has a design of no template',
      { code: 'section', place: 'design.published.template' },
      () => packed(changed(files, design, (text) => text.replace(/"template": "\w+"/, '"template": "evil"'))),
    ],
    [
      'has a design that runs',
      { code: 'script', place: 'design.published.blocks' },
      () => {
        const words = { en: evil, ja: '', ko: '' }
        const block = { id: 'b-evil', on: true, v: 1, kind: 'rich-text', html: words }
        return packed(
          changed(files, design, (text) => {
            const { published, draft } = JSON.parse(text)
            return JSON.stringify({ published: { ...published, blocks: [...published.blocks, block] }, draft })
          }),
        )
      },
    ],
    [
      'has goods that run',
      { code: 'script', place: goods },
      () =>
        packed(
          changed(
            files,
            goods,
            () => `\uFEFFhandle,title,description_html,price\r\nlamp,Lamp,"${evil.replaceAll('"', '""')}",10\r\n`,
          ),
        ),
    ],
    [
      'has pages that run',
      { code: 'script', place: 'pages.pages.0.bodies' },
      () => {
        const none = { en: '', ja: '', ko: '' }
        const page = {
          section: 'page',
          handle: 'about',
          titles: { ...none, en: 'About' },
          bodies: { ...none, en: evil },
        }
        const rest = { seoTitles: none, seoTexts: none, state: 'draft', publishedAt: null, endsAt: null, pinned: false }
        return packed(
          changed(files, 'sections/pages.json', () => JSON.stringify({ pages: [{ ...page, ...rest }], legal: null })),
        )
      },
    ],
    [
      'shows half a legal notice',
      { code: 'section', place: 'pages.legal.values.seller' },
      () => {
        const legal = { country: 'US', values: {}, published: true }
        return packed(changed(files, 'sections/pages.json', () => JSON.stringify({ pages: [], legal })))
      },
    ],
    [
      'has a list of more things than any shop',
      { code: 'too-large', place: 'sections/terms.json' },
      () =>
        packed(
          changed(files, 'sections/terms.json', () =>
            JSON.stringify({
              taxClasses: Array.from({ length: 600_000 }, (_, at) => at),
              shippingClasses: [],
              fields: [],
            }),
          ),
        ),
    ],
    [
      'has a section beyond its measure',
      { code: 'too-large', place: 'sections/terms.json' },
      () => {
        const name = Array.from({ length: 250_000 }, () => newId()).join('')
        return packed(changed(files, 'sections/terms.json', () => JSON.stringify({ name })))
      },
    ],
    [
      'has a list of contents longer than its contents',
      { code: 'too-large', place: manifestName },
      () => {
        const mall = Array.from({ length: 4_000 }, () => newId()).join('')
        return packed(withManifest(files, (manifest) => ({ ...manifest, mall })))
      },
    ],
    [
      'has goods that are no table',
      { code: 'goods', place: goods },
      () => packed(changed(files, goods, () => 'handle,title\r\n"lamp,Lamp')),
    ],
    [
      'has settings that are more than settings',
      { code: 'section' },
      () =>
        packed(
          changed(files, 'sections/settings.json', (text) =>
            JSON.stringify({ ...JSON.parse(text), contactEmail: 'mallory@example.com' }),
          ),
        ),
    ],
    [
      'brings rows with ids of its own',
      { code: 'section', place: 'delivery.zones.0.id' },
      () => {
        const zone = { id: strangeId, name: 'North', countries: ['US'], states: [], rates: [] }
        return packed(changed(files, 'sections/delivery.json', () => JSON.stringify({ zones: [zone] })))
      },
    ],
    [
      'is nested beyond all measure',
      { code: 'internal' },
      () =>
        packed(
          changed(
            files,
            design,
            () => `{"published":{"blocks":${'['.repeat(200_000)}${']'.repeat(200_000)}},"draft":null}`,
          ),
        ),
    ],
    ['has a picture that is a page', { code: 'picture' }, () => withPicture(Buffer.from('<svg onload="alert(1)"/>'))],
    ['has a picture wider than it says', { code: 'picture' }, () => withPicture(blank(4_000).webp().toBuffer())],
    ['has a picture of another kind', { code: 'picture' }, () => withPicture(blank(300).png().toBuffer())],
    [
      'has a picture with something behind it',
      { code: 'picture' },
      () =>
        withPicture(
          blank(300)
            .withExif({ IFD0: { Copyright: '<?php evil(); ?>' } })
            .webp()
            .toBuffer(),
        ),
    ],
  ])('that %s is refused with the reason, and nothing of it is written', async (_what, error, bytes) => {
    const run = await check(shop, await bytes())
    expect(run).toMatchObject({ state: 'failed', error })
    await expect(beginBundle(shop.scope, actor, run.id, ['products'], () => true)).rejects.toMatchObject({
      code: 'BUNDLE_STATE',
    })
    expect(await traces(shop)).toEqual(before)
    expect(await listImports(shop.scope)).toEqual([])
  })

  it('makes no more work than its pictures may', async () => {
    const key = `exports/${shop.id}/${newId()}.zip`
    await storage().put(key, await packed(files))
    expect((await withBundle(key, (bundle) => verifyFiles(bundle))).pictures).toHaveLength(1)
    await expect(withBundle(key, (bundle) => verifyFiles(bundle, 100_000))).rejects.toMatchObject({
      trouble: { code: 'too-large', place: expect.stringMatching(/^pictures\//) },
    })
  })

  it('of an honest shop may keep classes it does not list, and nothing is read from them', async () => {
    const unlisted = withManifest(
      changed(files, 'sections/terms.json', () => JSON.stringify(Array.from({ length: 600_000 }, (_, at) => at))),
      (manifest) => ({ ...manifest, sections: manifest.sections.filter(({ key }) => key !== 'terms') }),
    )
    expect(await check(await createShop(), await packed(unlisted))).toMatchObject({ state: 'checked', error: null })
  })

  it('of an honest shop is taken, but not beyond a person’s role, and not by another shop', async () => {
    const run = await check(shop, await packed(files))
    expect(run).toMatchObject({ state: 'checked', error: null })
    expect(await traces(shop)).toEqual(before)
    const may = (permission: string) => permission !== 'shop.settings'
    await expect(beginBundle(shop.scope, actor, run.id, ['settings', 'products'], may)).rejects.toMatchObject({
      code: 'PERMISSION_MISSING',
    })
    const other = await createShop()
    await expect(beginBundle(other.scope, actor, run.id, ['products'], () => true)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await traces(shop)).toEqual(before)
  })
})
