import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { verifyBooks } from '@/mall/ledger/queries/verify-books'
import { beginExport } from '@/modules/shop-creation/export/commands/runs'
import { writeExport } from '@/modules/shop-creation/export/commands/write-export'
import { findExport } from '@/modules/shop-creation/export/queries'
import { checkImport } from '@/modules/shop-creation/import/commands/check-run'
import { arriveImport, beginImport, openImport } from '@/modules/shop-creation/import/commands/runs'
import { writeImport } from '@/modules/shop-creation/import/commands/write-run'
import { findImport, listAllIssues } from '@/modules/shop-creation/import/queries'
import type { ImportRunView } from '@/modules/shop-creation/import/types'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { storage } from '@/platform/storage'
import { listProducts } from '@/shop/catalog/queries/list-products'
import { createShop } from '@/testing/shops'
import { writeProductFile } from './generate/product-file'

/*
 * A product file checked, written and exported: rows per second and the most memory this process held. In the middle of
 * a second import the writing process is killed outright and another goes on. BENCH_ROWS sets the size, BENCH_STEPS what
 * is done with it: check,write,again,export,kill (all of it where nothing is said), or bad: every row has something
 * wrong, and all of it is read as the download would be.
 */

const rows = Number(process.env.BENCH_ROWS ?? 40_000)
const steps = new Set((process.env.BENCH_STEPS ?? 'check,write,again,export,kill').split(','))
const actor = { kind: 'system', name: 'bench' } as const

let most = 0
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss)
}, 50)
watch.unref()

async function timed(what: string, count: number, work: () => Promise<unknown>): Promise<void> {
  most = 0
  const begun = performance.now()
  await work()
  const seconds = (performance.now() - begun) / 1_000
  const pace = Math.round(count / seconds).toLocaleString('en')
  console.log(
    `${what.padEnd(34)} ${pace.padStart(9)} rows/s  ${seconds.toFixed(1).padStart(7)} s  ${Math.round(most / 1024 / 1024)} MB`,
  )
}

async function send(scope: ShopScope, path: string): Promise<string> {
  const { size } = await stat(path)
  const { runId, key } = await openImport(scope, actor, { fileName: 'bench.csv', bytes: size })
  await storage().put(key, createReadStream(path))
  await arriveImport(scope, runId, { inBackground: false })
  return runId
}

/** The writing in a process of its own, killed once a third is done. */
async function killWriter(scope: ShopScope, runId: string): Promise<number> {
  const [node, script = ''] = process.argv
  const writer = spawn(node ?? 'node', [script, 'write', scope.shopId, runId], { stdio: 'inherit', env: process.env })
  const ended = new Promise<void>((resolve) => writer.once('exit', () => resolve()))
  const target = (await findImport(scope, runId)).rowsTotal / 3
  while ((await findImport(scope, runId)).rowsDone < target && writer.exitCode === null) await wait(20)
  writer.kill('SIGKILL')
  await ended
  return (await findImport(scope, runId)).rowsDone
}

async function measure(folder: string): Promise<void> {
  const path = join(folder, 'products.csv')
  // A million rows have to fit into the 100 MB a file may have.
  const descriptionWords = rows > 800_000 ? 4 : 18
  if (steps.has('bad')) return measureBad(path, descriptionWords)
  await writeProductFile(path, { rows, isWithPictures: false, descriptionWords })
  const { size } = await stat(path)
  console.log(`${rows.toLocaleString('en')} rows, ${(size / 1024 / 1024).toFixed(1)} MB`)
  const { scope } = await createShop()
  const runId = await send(scope, path)
  await timed('checked, nothing there yet', rows, () => checkImport(scope, runId))
  if (!steps.has('write')) return sayCounts(scope, runId)
  await beginImport(scope, actor, runId, { inBackground: false })
  await timed('written and searchable', rows, () => writeImport(scope, runId))
  await sayCounts(scope, runId)
  if (steps.has('again')) {
    const again = await send(scope, path)
    await timed('checked against what stands', rows, () => checkImport(scope, again))
  }
  if (steps.has('export')) await takeOut(scope)
  if (steps.has('kill')) await cutOff(path, await findImport(scope, runId))
}

/** A file of nothing but problems: kept down to the last one, and read page by page. */
async function measureBad(path: string, descriptionWords: number): Promise<void> {
  await writeProductFile(path, { rows, isWithPictures: false, descriptionWords, isBad: true })
  const { scope } = await createShop()
  const runId = await send(scope, path)
  await timed('checked, every row wrong', rows, () => checkImport(scope, runId))
  let found = 0
  await timed('problems read for the download', rows, async () => {
    for (let after: string | null = ''; after !== null; ) {
      const page = await listAllIssues(scope, runId, after)
      found += page.issues.length
      after = page.next
    }
  })
  const { counts } = await findImport(scope, runId)
  console.log(`${found.toLocaleString('en')} problems in the file, ${counts.errors.toLocaleString('en')} counted`)
  if (found !== counts.errors) process.exitCode = 1
}

async function sayCounts(scope: ShopScope, runId: string): Promise<void> {
  const { counts, state } = await findImport(scope, runId)
  const found = await listProducts(scope, { q: 'lamp' })
  console.log(
    `${state}: ${counts.created} products, ${counts.variants} variants, ${counts.left} left out; a search finds ${found.total}`,
  )
}

async function takeOut(scope: ShopScope): Promise<void> {
  const { runId: exportId } = await beginExport(
    scope,
    actor,
    { format: 'own', filter: { status: null, categoryId: null } },
    { inBackground: false },
  )
  await timed('exported as own file', rows, () => writeExport(scope, exportId))
  console.log(`export ${(await findExport(scope, exportId)).state}`)
}

/** @param whole the same file written without a break */
async function cutOff(path: string, { counts }: ImportRunView): Promise<void> {
  const other = (await createShop()).scope
  const cut = await send(other, path)
  await checkImport(other, cut)
  await beginImport(other, actor, cut, { inBackground: false })
  const done = await killWriter(other, cut)
  await timed(`killed after ${done.toLocaleString('en')} rows, gone on`, rows - done, () => writeImport(other, cut))
  const after = await findImport(other, cut)
  const whole = after.counts.created === counts.created && after.counts.variants === counts.variants
  const problems = await verifyBooks()
  console.log(
    `after the kill: ${after.state}, ${whole ? 'every product once' : `WRONG: ${JSON.stringify(after.counts)}`}; books ${problems.length === 0 ? 'right' : 'WRONG'}`,
  )
  if (!whole || problems.length > 0) process.exitCode = 1
}

async function main(): Promise<void> {
  const [, , role, shopId = '', runId = ''] = process.argv
  if (role === 'write') return writeImport(mintShopScope(shopId), runId)
  const folder = await mkdtemp(join(tmpdir(), 'mallwright-bench-'))
  try {
    await measure(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

main()
  .catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
  .finally(async () => {
    await bus.close()
    await closePools()
  })
