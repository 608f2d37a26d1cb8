import { iconNames } from '@/lib/media'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { bringVideo } from '@/modules/shop-creation/design/commands/store-video'
import { beginImport } from '@/modules/shop-creation/import/commands/runs'
import { writeImport } from '@/modules/shop-creation/import/commands/write-run'
import { findImport } from '@/modules/shop-creation/import/queries'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { isAppError } from '@/platform/errors'
import type { BundleSection } from '@/shop/bundle/ports'
import { bringPicture } from '@/shop/catalog/commands/bring-picture'
import { listPicturesByKey } from '@/shop/catalog/queries/whole-media'
import { iconFileName, pictureName, videoName } from '../constants'
import { getBundleRun } from '../queries'
import type { SectionReport } from '../types'
import { openSection } from './check-bundle'
import { listWholeVideos, nameBooks } from './name-books'
import { BundleRefused, type OpenBundle, withBundle } from './open-bundle'
import { letFileGo, moveBundle, takeBundleLease, tellBundles } from './runs'
import { readFileLists } from './verify-files'

type Run = { scope: ShopScope; runId: string; lease: string; actor: Actor }
type Reading = Run & { bundle: OpenBundle; chosen: Set<string> }

async function readPictures({ scope, bundle }: Reading): Promise<void> {
  const { zip } = bundle
  const { pictures, videos } = await readFileLists(bundle)
  const known = await listPicturesByKey(
    scope,
    pictures.map(({ key }) => key),
  )
  for (const { formats, ...picture } of pictures) {
    const files = picture.widths.flatMap((width) =>
      formats.map((format) => ({ width, format, open: () => zip.open(pictureName(picture.key, width, format)) })),
    )
    const icons = iconNames
      .filter((name) => zip.names.has(iconFileName(picture.key, name)))
      .map((name) => ({ name, open: () => zip.open(iconFileName(picture.key, name)) }))
    await bringPicture(scope, picture, { files, icons, at: known.get(picture.key) })
  }
  if (videos.length === 0) return
  const standing = new Set((await listWholeVideos(scope)).map(({ key }) => key))
  for (const { key, format } of videos)
    if (!standing.has(key)) await bringVideo(scope, { key, format, open: () => zip.open(videoName(key, format)) })
}

/** Goods are written by their own import; begun once, gone on with after a crash. */
async function readProducts({ scope, actor, chosen }: Reading, productsRunId: string | null): Promise<void> {
  if (!productsRunId) return
  const { state, fixes } = await findImport(scope, productsRunId)
  if (state === 'checked') {
    if (!chosen.has('pictures'))
      await inShop(scope, (tx) =>
        tx.importRun.updateMany({
          where: { shopId: scope.shopId, id: productsRunId },
          data: { fixes: { ...fixes, withoutPictures: true } },
        }),
      )
    await beginImport(scope, actor, productsRunId, { inBackground: false })
  }
  await writeImport(scope, productsRunId)
}

async function note({ scope, runId, lease }: Reading, report: SectionReport): Promise<boolean> {
  return inShop(scope, async (tx) => {
    const run = await getBundleRun(tx, scope, runId)
    const next = run.report.map((section) => (section.key === report.key ? report : section))
    const { count } = await tx.bundleRun.updateMany({
      where: { shopId: scope.shopId, id: runId, lease },
      data: { report: next.map((section) => ({ ...section })) },
    })
    await tellBundles(tx, scope, runId)
    return count === 1
  })
}

/** Why something could not be brought in, where that is an answer and no fault of ours. */
function refusalOf(error: unknown): string | null {
  if (isAppError(error)) return error.code
  return error instanceof BundleRefused ? error.trouble.code : null
}

/** What a section refuses is told with it; the others come in nonetheless. */
async function readOne(
  reading: Reading,
  report: SectionReport,
  sections: readonly BundleSection[],
  productsRunId: string | null,
): Promise<SectionReport> {
  try {
    const section = sections.find(({ key }) => key === report.key)
    if (report.key === 'pictures') await readPictures(reading)
    else if (report.key === 'products') await readProducts(reading, productsRunId)
    else if (section) await (await openSection(reading.bundle, section)).read(reading.scope, reading.actor, nameBooks)
    // Its function was switched off since the file was looked through.
    else return { ...report, state: 'off' }
    return { ...report, state: 'done' }
  } catch (error) {
    const place = refusalOf(error)
    if (place === null) throw error
    return { ...report, state: 'refused', problems: [{ place, code: 'unknown' }] }
  }
}

/** The run is over; its file goes. */
async function finish({ scope, runId, lease, actor }: Run, lost: string | null): Promise<void> {
  await inShop(scope, async (tx) => {
    const run = await getBundleRun(tx, scope, runId)
    if (run.lease !== lease || !(await moveBundle(tx, scope, runId, 'finish'))) return
    const report = run.report.map((section): SectionReport => {
      if (lost === null || section.state !== 'planned' || !run.chosen.includes(section.key)) return section
      return { ...section, state: 'refused', problems: [{ place: lost, code: 'unknown' }] }
    })
    await tx.bundleRun.updateMany({
      where: { shopId: scope.shopId, id: runId },
      data: { report: report.map((section) => ({ ...section })) },
    })
    await recordAct(tx, actor, { action: 'bundle.done', shopId: scope.shopId, subject: { kind: 'bundle', id: runId } })
  })
  await letFileGo(scope, runId)
}

/** @returns false where another worker has taken over */
async function readAll(reading: Reading, sections: readonly BundleSection[]): Promise<boolean> {
  const { scope, runId, chosen } = reading
  const { report: reports, productsRunId } = await inShop(scope, (tx) => getBundleRun(tx, scope, runId))
  for (const report of reports) {
    if (report.state !== 'planned' || !chosen.has(report.key)) continue
    if (!(await note(reading, await readOne(reading, report, sections, productsRunId)))) return false
  }
  return true
}

/**
 * Writes the chosen sections of a bundle that was looked through, one after the other; each is marked when it is done,
 * and each may be written twice, so that a run that was cut off goes on where it was.
 */
export async function readBundle(
  scope: ShopScope,
  runId: string,
  sectionsOf: (scope: ShopScope) => Promise<readonly BundleSection[]>,
): Promise<void> {
  const lease = await takeBundleLease(scope, runId, 'importing')
  if (!lease) return
  const { fileKey, startedBy, chosen } = await inShop(scope, (tx) => getBundleRun(tx, scope, runId))
  const run: Run = { scope, runId, lease, actor: { kind: 'staff', name: startedBy } }
  const sections = await sectionsOf(scope)
  try {
    if (await withBundle(fileKey, (bundle) => readAll({ ...run, bundle, chosen: new Set(chosen) }, sections)))
      await finish(run, null)
  } catch (error) {
    // The file is gone meanwhile: what is written stays, the rest is told as not brought in.
    const lost = refusalOf(error)
    if (lost === null) throw error
    await finish(run, lost)
  }
}
