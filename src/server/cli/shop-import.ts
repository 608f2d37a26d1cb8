import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createTranslator } from 'next-intl'
import messages from '@/i18n/messages/en/import.json'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { checkImport } from '@/modules/shop-creation/import/commands/check-run'
import { arriveImport, beginImport, openImport } from '@/modules/shop-creation/import/commands/runs'
import { writeImport } from '@/modules/shop-creation/import/commands/write-run'
import {
  findImport,
  listIssueGroups,
  listPendingPictures,
  reportPictures,
} from '@/modules/shop-creation/import/queries'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import { isAppError } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { fetchImage } from '@/shop/catalog/commands/store-image'
import { bringWholeShop } from '../bundle-cli'

const usage = 'Usage: npm run shop:import -- --shop <slug> <file.csv, or file.zip of a whole shop> [--dry-run]'
const say = (line = '') => console.log(line)
const t = createTranslator({ locale: 'en', messages: { import: messages }, namespace: 'import' })
const number = (value: number) => value.toLocaleString('en')

class Stop extends Error {}

/** One line that keeps up with the work where there is a terminal, the last state where there is none. */
async function withProgress(scope: ShopScope, runId: string, word: string, work: () => Promise<void>): Promise<void> {
  const isTerminal = process.stdout.isTTY === true
  const show = async () => {
    const { rowsDone, rowsTotal } = await findImport(scope, runId)
    const line = `${word} ${number(rowsDone)} of ${number(rowsTotal)} rows`
    if (isTerminal) process.stdout.write(`\r\u001b[K${line}`)
    return line
  }
  const timer = isTerminal ? setInterval(() => void show().catch(() => {}), 250) : undefined
  try {
    await work()
  } finally {
    clearInterval(timer)
    const line = await show()
    say(isTerminal ? '' : line)
  }
}

async function sayProblems(scope: ShopScope, runId: string): Promise<void> {
  for (const { code, severity, count, rows } of await listIssueGroups(scope, runId)) {
    say()
    say(
      `${severity === 'error' ? 'Error' : 'Note'}: ${t(`issues.kinds.${code}`)} (${t('issues.rows', { count })}, ${t(`issues.advice.${code}`)})`,
    )
    for (const { row, column, data } of rows.slice(0, 10)) {
      say(
        `  row ${String(row).padStart(6)}  ${String(data.handle ?? '').padEnd(32)} ${column.padEnd(24)} ${data.value ?? ''}`.trimEnd(),
      )
    }
    if (count > 10) say(`  … ${number(count - 10)} more`)
  }
}

async function sayCheck(scope: ShopScope, runId: string): Promise<boolean> {
  const run = await findImport(scope, runId)
  if (run.error) {
    const names = (run.error.names ?? []).map((name) => `“${name}”`).join(', ')
    say(t('failed.title', { file: run.fileName }))
    say(`${t(`failed.problem.${run.error.code}`, { row: number(run.error.row ?? 0), names })} ${t('failed.nothing')}`)
    return false
  }
  const { counts } = run
  const format = t(`file.formats.${run.format || 'shopify-old'}`)
  say(t('file.facts', { rows: run.rowsTotal, format, encoding: t(`file.encoding.${run.encoding as 'utf8'}`) }))
  if (run.columns.unused.length > 0)
    say(
      t('unmatched.text', {
        count: run.columns.unused.length,
        names: run.columns.unused.map((name) => `“${name}”`).join(', '),
      }),
    )
  say(`  ${number(counts.created).padStart(7)} ${t('figures.willCreate')}`)
  say(`  ${number(counts.changed).padStart(7)} ${t('figures.willChange')}`)
  say(`  ${number(counts.same).padStart(7)} ${t('figures.same')}`)
  if (counts.left > 0) say(`  ${number(counts.left).padStart(7)} ${t('figures.left')}`)
  await sayProblems(scope, runId)
  return true
}

const atOnce = 4

/** A mall that runs beside fetches them as well; a picture that is done is not fetched twice. */
async function fetchPictures(scope: ShopScope, runId: string): Promise<void> {
  const waiting = await listPendingPictures(scope, runId)
  const take = async () => {
    for (let id = waiting.pop(); id; id = waiting.pop()) await fetchImage(scope, id)
  }
  await Promise.all(Array.from({ length: atOnce }, take))
  const { ready, pending, failed } = await reportPictures(scope, runId)
  const total = ready + pending + failed.length
  if (total === 0) return
  say(`Pictures: ${t('pictures.progress', { ready: number(ready), total: number(total) })}`)
  if (failed.length > 0) say(t('pictures.failed', { count: failed.length }))
  for (const { product, url, problem } of failed.slice(0, 20))
    say(`  ${product.padEnd(32)} ${problem.padEnd(18)} ${url}`)
  if (failed.length > 20) say(`  … ${number(failed.length - 20)} more`)
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { shop: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (!values.shop || !file || positionals.length > 1) throw new Stop(usage)
  return { slug: values.shop, file: resolve(file), isDry: values['dry-run'] }
}

async function main(): Promise<number> {
  const { slug, file, isDry } = readArguments()
  const shop = await findShopBySlug(slug)
  if (!shop) throw new Stop(`There is no shop "${slug}".`)
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new Stop(`There is no file ${file}.`)
  const scope = mintShopScope(shop.id)
  if (/\.zip$/i.test(file)) return bringWholeShop(scope, file, { isDry, say })
  const actor = { kind: 'system', name: 'Command line' } as const
  const { runId, key } = await openImport(scope, actor, { fileName: basename(file), bytes: found.size })
  await storage().put(key, createReadStream(file))
  await arriveImport(scope, runId, { inBackground: false })
  await withProgress(scope, runId, 'Checked', () => checkImport(scope, runId))
  if (!(await sayCheck(scope, runId))) return 1
  const { counts } = await findImport(scope, runId)
  say()
  if (isDry) say('Nothing was written. Leave --dry-run away to import.')
  if (isDry || counts.created + counts.changed === 0) return counts.left > 0 ? 1 : 0
  await beginImport(scope, actor, runId, { inBackground: false })
  const began = performance.now()
  await withProgress(scope, runId, 'Imported', () => writeImport(scope, runId))
  const seconds = (performance.now() - began) / 1000
  const done = await findImport(scope, runId)
  say(
    `${t('report.doneText', { created: done.counts.created, changed: done.counts.changed, variants: done.counts.variants })} ${seconds.toFixed(1)} s, ${number(Math.round(done.rowsTotal / seconds))} rows per second.`,
  )
  await fetchPictures(scope, runId)
  say(`It can be undone as a whole in the console, under Import, until ${done.undoUntil.toISOString().slice(0, 10)}.`)
  return done.counts.left > 0 ? 1 : 0
}

main()
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    console.error(isAppError(error) ? error.userMessage : error instanceof Stop ? error.message : error)
    process.exitCode = 2
  })
  .finally(async () => {
    await bus.close()
    await closePools()
  })
