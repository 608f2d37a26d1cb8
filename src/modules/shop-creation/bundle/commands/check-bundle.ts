import { rearm } from '@/lib/csv'
import { sanitizeDescription } from '@/lib/html'
import type { Actor } from '@/mall/audit/commands'
import { checkImport } from '@/modules/shop-creation/import/commands/check-run'
import { arriveImport, openImport } from '@/modules/shop-creation/import/commands/runs'
import { findImport } from '@/modules/shop-creation/import/queries'
import type { ReadingTerms } from '@/modules/shop-creation/import/types'
import { CsvUnreadable, readCsv } from '@/platform/csv'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { log } from '@/platform/log'
import { storage } from '@/platform/storage'
import type { BroughtSection, BundleSection } from '@/shop/bundle/ports'
import { listPicturesByKey } from '@/shop/catalog/queries/whole-media'
import { productsName, sectionName, zipLimits } from '../constants'
import { findShopTerms, getBundleRun } from '../queries'
import { compareEntries } from '../rules/compare'
import { termsBrought } from '../rules/terms'
import type { PictureEntry, SectionReport } from '../types'
import { nameBooks } from './name-books'
import { BundleRefused, type OpenBundle, withBundle } from './open-bundle'
import { dropProducts, failBundle, moveBundle, takeBundleLease } from './runs'
import { verifyFiles } from './verify-files'

const nothing = { created: 0, changed: 0, same: 0, kept: 0, problems: [] }

/** A section's data, read and found sound. @throws BundleRefused */
export async function openSection(bundle: OpenBundle, section: BundleSection): Promise<BroughtSection> {
  const raw = await bundle.json(sectionName(section.key))
  const opened = await section.open(raw)
  if ('brought' in opened) return opened.brought
  const [first] = opened.problems
  const code = first?.code === 'script' ? 'script' : 'section'
  throw new BundleRefused({ code, place: [section.key, first?.place].filter(Boolean).join('.') })
}

async function reportSection(scope: ShopScope, bundle: OpenBundle, section: BundleSection): Promise<SectionReport> {
  const brought = await openSection(bundle, section)
  const own = await section.open(JSON.parse(JSON.stringify(await section.write(scope, nameBooks))))
  const standing = 'brought' in own ? own.brought.entries : new Map<string, unknown>()
  const { key, permission } = section
  return { key, permission, ...compareEntries(brought.entries, standing), problems: [], state: 'planned' }
}

/** What is in the file, in the order it stands there; what nobody here takes in is told as such. */
async function reportSections(
  scope: ShopScope,
  bundle: OpenBundle,
  sections: readonly BundleSection[],
): Promise<SectionReport[]> {
  const known = new Map(sections.map((section) => [section.key, section]))
  const reports: SectionReport[] = []
  for (const { key, version } of bundle.manifest.sections) {
    const section = known.get(key)
    if (section && version > section.version) throw new BundleRefused({ code: 'newer', place: key })
    reports.push(
      section ? await reportSection(scope, bundle, section) : { key, permission: null, ...nothing, state: 'off' },
    )
  }
  return reports
}

async function reportPictures(scope: ShopScope, pictures: readonly PictureEntry[]): Promise<SectionReport> {
  const known = await listPicturesByKey(
    scope,
    pictures.map(({ key }) => key),
  )
  return {
    key: 'pictures',
    permission: 'catalog.import',
    ...nothing,
    created: pictures.length - known.size,
    same: known.size,
    state: 'planned',
  }
}

const hostile =
  /<\s*(?:script|iframe|object|embed|svg|math|style|form|link|meta|base)\b|\bon\w+\s*=|(?:java|vb)script:/i

const isHostile = (html: string) => hostile.test(html) && sanitizeDescription(html) !== html

/** Goods whose description would run something, in whatever language: an honest shop has none, since none can be saved. */
async function refuseScripts({ zip }: OpenBundle): Promise<void> {
  let columns: number[] = []
  for await (const { row, cells } of readCsv(await zip.open(productsName), { encoding: 'utf8', delimiter: ',' })) {
    if (row === 1) columns = cells.flatMap((name, at) => (name.startsWith('description_html') ? [at] : []))
    else if (columns.some((at) => isHostile(rearm(cells[at] ?? ''))))
      throw new BundleRefused({ code: 'script', place: productsName, row })
  }
}

/** What the goods of the file may speak of besides what stands here; nothing where the file does not list it. */
async function termsIn(bundle: OpenBundle, sections: readonly BundleSection[]): Promise<ReadingTerms | undefined> {
  const isListed = bundle.manifest.sections.some(({ key }) => key === 'terms')
  const section = sections.find(({ key }) => key === 'terms')
  return isListed && section ? termsBrought((await openSection(bundle, section)).entries) : undefined
}

/** Goods go through the same check as any product file; their own import can be undone by itself afterwards. */
async function checkProducts(
  scope: ShopScope,
  actor: Actor,
  bundle: OpenBundle,
  { id: runId, fileName, terms }: { id: string; fileName: string; terms: ReadingTerms | undefined },
): Promise<{ report: SectionReport; productsRunId: string }> {
  const { zip } = bundle
  const opened = await openImport(
    scope,
    actor,
    { fileName: `${fileName} › ${productsName}`.slice(-200), bytes: zip.bytesOf(productsName) },
    { maxBytes: zipLimits.maxEntryBytes },
  )
  await inShop(scope, (tx) =>
    tx.bundleRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { productsRunId: opened.runId },
    }),
  )
  await storage().put(opened.key, await zip.open(productsName))
  await arriveImport(scope, opened.runId, { inBackground: false })
  await checkImport(scope, opened.runId, terms)
  const { state, format, error, counts } = await findImport(scope, opened.runId)
  const isEmpty = error?.code === 'no-products'
  if (!isEmpty && (state !== 'checked' || format !== 'own'))
    throw new BundleRefused({ code: 'goods', place: productsName, ...(error?.row ? { row: error.row } : {}) })
  const { created, changed, same, left } = counts
  return {
    productsRunId: opened.runId,
    report: {
      key: 'products',
      permission: 'catalog.import',
      ...nothing,
      ...{ created, changed, same },
      problems: left > 0 ? [{ place: String(left), code: 'form' }] : [],
      state: 'planned',
    },
  }
}

const before = ['settings', 'shelves', 'terms']

/**
 * The shop's language is settled first: shelves and goods are written in it. Goods stand behind shelves and what they
 * are described by, before all that speaks of them.
 */
function inOrder(reports: readonly SectionReport[], pictures: SectionReport, products: SectionReport): SectionReport[] {
  const first = before.flatMap((wanted) => reports.filter(({ key }) => key === wanted))
  return [pictures, ...first, products, ...reports.filter(({ key }) => !before.includes(key))]
}

async function check(
  scope: ShopScope,
  runId: string,
  lease: string,
  sections: readonly BundleSection[],
): Promise<void> {
  const run = await inShop(scope, (tx) => getBundleRun(tx, scope, runId))
  const actor: Actor = { kind: 'staff', name: run.startedBy }
  // A check that was cut off left its list of goods.
  await dropProducts(scope, run.productsRunId)
  await withBundle(run.fileKey, async (bundle) => {
    const { currency, mall, shop, madeAt } = bundle.manifest
    if (currency !== (await findShopTerms(scope)).currency)
      throw new BundleRefused({ code: 'currency', place: currency })
    const files = await verifyFiles(bundle)
    const reports = await reportSections(scope, bundle, sections)
    await refuseScripts(bundle)
    const pictures = await reportPictures(scope, files.pictures)
    const { report } = await checkProducts(scope, actor, bundle, { ...run, terms: await termsIn(bundle, sections) })
    await inShop(scope, async (tx) => {
      const { count } = await tx.bundleRun.updateMany({
        where: { shopId: scope.shopId, id: runId, lease },
        data: {
          origin: { currency, mall, shop, madeAt },
          report: inOrder(reports, pictures, report).map((section) => ({ ...section })),
        },
      })
      if (count === 1) await moveBundle(tx, scope, runId, 'checked')
    })
  })
}

/**
 * Looks a whole shop through: that the file is whole and holds nothing it should not, and section by section what would
 * be made, changed and kept. Nothing of it is written. Runs again from the beginning after a crash.
 * @param sectionsOf what is taken in by the functions that are on for this shop
 */
export async function checkBundle(
  scope: ShopScope,
  runId: string,
  sectionsOf: (scope: ShopScope) => Promise<readonly BundleSection[]>,
): Promise<void> {
  const lease = await takeBundleLease(scope, runId, 'checking')
  if (!lease) return
  try {
    await check(scope, runId, lease, await sectionsOf(scope))
  } catch (error) {
    if (error instanceof BundleRefused) return failBundle(scope, runId, error.trouble)
    if (error instanceof CsvUnreadable)
      return failBundle(scope, runId, { code: 'goods', place: productsName, ...(error.row ? { row: error.row } : {}) })
    // Data nested beyond all measure; a shop has none.
    if (error instanceof RangeError) {
      log.warn({ err: error, runId }, 'a bundle cannot be looked through')
      return failBundle(scope, runId, { code: 'internal' })
    }
    throw error
  }
}
