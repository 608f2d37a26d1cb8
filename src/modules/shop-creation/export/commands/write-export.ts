import { Readable } from 'node:stream'
import { utf8Mark } from '@/lib/csv'
import { shopUrl } from '@/lib/links'
import { mediaUrl } from '@/lib/media'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { storage } from '@/platform/storage'
import { type SheetCell, writeXlsx } from '@/platform/xlsx'
import { listCategoryPaths, namePaths } from '@/shop/catalog/queries/category-paths'
import { readCustomFields } from '@/shop/catalog/queries/list-terms'
import { countChosenProducts, type listMediaOrigins, walkProducts } from '@/shop/catalog/queries/walk-products'
import { batchSize } from '../constants'
import { getExportRun } from '../queries'
import { ownTable } from '../rules/own-table'
import { shopifyTable } from '../rules/shopify-table'
import { csvLine, rowsOf, type Table, type TableContext, type TableKind } from '../rules/table'
import type { ExportFormat, ExportRunView, WholeWriter } from '../types'
import { tellExports } from './runs'

type Origins = Awaited<ReturnType<typeof listMediaOrigins>>

const tables: Record<Exclude<ExportFormat, 'bundle'>, TableKind> = {
  own: ownTable,
  xlsx: ownTable,
  shopify: shopifyTable,
}

/**
 * Where a picture can be fetched: from the shop itself. One that is not here yet is named by where it comes from.
 */
export const addressIn =
  (media: Origins, origin: string) =>
  (mediaId: string): string => {
    const found = media.get(mediaId)
    if (!found) return ''
    return found.state === 'ready' ? origin + mediaUrl(mediaId, found.widest) : found.sourceUrl
  }

/** Writes down how far it is, at most twice a second. */
class Progress {
  private told = 0
  done = 0
  rows = 0

  constructor(
    private readonly scope: ShopScope,
    private readonly runId: string,
  ) {}

  async add(products: number): Promise<void> {
    this.done += products
    if (Date.now() - this.told < 500) return
    this.told = Date.now()
    await inShop(this.scope, async (tx) => {
      await tx.exportRun.updateMany({
        where: { shopId: this.scope.shopId, id: this.runId },
        data: { done: this.done, rows: this.rows },
      })
      await tellExports(tx, this.scope, this.runId)
    })
  }
}

/** The rows of all chosen products, one lot of them in memory. */
export async function* exportRows(
  scope: ShopScope,
  table: Table,
  filter: ExportRunView['filter'],
  shop: { currency: string; slug: string },
  progress: Pick<Progress, 'rows' | 'add'>,
): AsyncGenerator<SheetCell[]> {
  const names = namePaths(await listCategoryPaths(scope))
  const origin = shopUrl(env.MALL_BASE_URL, shop.slug, 'en', '')
  for await (const { products, media, handles } of walkProducts(scope, filter, batchSize)) {
    const context: TableContext = {
      currency: shop.currency,
      addressOf: addressIn(media, origin),
      pathOf: (id) => names.get(id) ?? [],
      handleOf: (id) => handles.get(id) ?? '',
    }
    for (const product of products) {
      const rows = rowsOf(table, product, context)
      progress.rows += rows.length
      yield* rows
    }
    await progress.add(products.length)
  }
}

async function* csvText(head: readonly string[], rows: AsyncIterable<SheetCell[]>): AsyncGenerator<string> {
  let piece = utf8Mark + csvLine(head)
  for await (const row of rows) {
    piece += csvLine(row)
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield piece
}

function fileOf(format: ExportFormat, { columns }: Table, rows: AsyncIterable<SheetCell[]>): Readable {
  const head = columns.map(({ name }) => name)
  return format === 'xlsx'
    ? writeXlsx({ title: 'Products', head, rows })
    : Readable.from(csvText(head, rows), { objectMode: false })
}

async function write(scope: ShopScope, runId: string, writeWhole: WholeWriter | undefined): Promise<void> {
  const { run, shop, total, fields } = await inShop(scope, async (tx) => {
    const found = await getExportRun(tx, scope, runId)
    return {
      run: found,
      shop: await tx.shop.findUniqueOrThrow({
        where: { id: scope.shopId },
        select: { currency: true, slug: true },
      }),
      total: await countChosenProducts(tx, scope, found.filter),
      fields: await readCustomFields(tx, scope),
    }
  })
  if (run.state !== 'waiting' && run.state !== 'writing') return
  const where = { shopId: scope.shopId, id: runId, state: { in: ['waiting', 'writing'] } }
  await inShop(scope, async (tx) => {
    await tx.exportRun.updateMany({ where, data: { state: 'writing', total, done: 0, rows: 0 } })
    await tellExports(tx, scope, runId)
  })
  const progress = new Progress(scope, runId)
  const { format } = run
  const open = async () => {
    if (format !== 'bundle') {
      const table = tables[format](fields)
      return fileOf(format, table, exportRows(scope, table, run.filter, shop, progress))
    }
    if (!writeWhole) throw new Error('nobody here writes whole shops')
    return writeWhole(scope, async (found, products) => {
      progress.rows += found
      await progress.add(products)
    })
  }
  const { bytes } = await storage().put(run.fileKey, await open())
  const { done, rows } = progress
  await inShop(scope, async (tx) => {
    await tx.exportRun.updateMany({
      where,
      data: { state: 'done', bytes: BigInt(bytes), done, total: done, rows, finishedAt: now() },
    })
    await tellExports(tx, scope, runId)
  })
}

/** Writes the file of an export, from its beginning; a run that was cut off is written anew. */
export async function writeExport(scope: ShopScope, runId: string, writeWhole?: WholeWriter): Promise<void> {
  try {
    await write(scope, runId, writeWhole)
  } catch (error) {
    log.error({ err: error, runId }, 'an export failed')
    await inShop(scope, async (tx) => {
      await tx.exportRun.updateMany({
        where: { shopId: scope.shopId, id: runId },
        data: { state: 'failed', error: error instanceof Error ? error.name : 'unknown', finishedAt: now() },
      })
      await tellExports(tx, scope, runId)
    })
  }
}
