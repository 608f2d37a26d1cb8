import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { beginExport, deleteExport } from '@/modules/shop-creation/export/commands/runs'
import { writeExport } from '@/modules/shop-creation/export/commands/write-export'
import { findExport, getExportFile } from '@/modules/shop-creation/export/queries'
import { beginExportInput } from '@/modules/shop-creation/export/schema'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import { mintShopScope } from '@/platform/db/scope'
import { isAppError } from '@/platform/errors'
import { storage } from '@/platform/storage'
import { listCategoryPaths } from '@/shop/catalog/queries/category-paths'
import { writeWhole } from '../bundle-sections'

const usage =
  'Usage: npm run shop:export -- --shop <slug> --format <own|shopify|xlsx> [--status <active|draft|archived>] [--category <address>] <file>, or --bundle <file.zip> for the whole shop'

class Stop extends Error {}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      shop: { type: 'string' },
      format: { type: 'string', default: 'own' },
      status: { type: 'string' },
      category: { type: 'string' },
      bundle: { type: 'string' },
    },
  })
  const [file = values.bundle] = positionals
  if (!values.shop || !file || positionals.length > (values.bundle ? 0 : 1)) throw new Stop(usage)
  const format = values.bundle ? 'bundle' : values.format
  return { ...values, format, shop: values.shop, file: resolve(file) }
}

async function main(): Promise<void> {
  const { shop: slug, file, format, status, category } = readArguments()
  const shop = await findShopBySlug(slug)
  if (!shop) throw new Stop(`There is no shop "${slug}".`)
  const scope = mintShopScope(shop.id)
  const actor = { kind: 'system', name: 'Command line' } as const
  const shelf = category ? (await listCategoryPaths(scope)).find(({ handle }) => handle === category) : null
  if (category && !shelf) throw new Stop(`There is no category "${category}".`)
  const input = beginExportInput.safeParse({
    format,
    filter: { status: status ?? null, categoryId: shelf?.id ?? null },
  })
  if (!input.success) throw new Stop(usage)
  const began = performance.now()
  const { runId } = await beginExport(scope, actor, input.data, { inBackground: false })
  await writeExport(scope, runId, writeWhole)
  const run = await findExport(scope, runId)
  if (run.state !== 'done') throw new Stop('The export did not work. What went wrong stands in the log.')
  const { key } = await getExportFile(scope, runId)
  const stored = await storage().get(key)
  if (!stored) throw new Stop('The file is gone.')
  try {
    await pipeline(stored.stream, createWriteStream(file))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  await deleteExport(scope, actor, runId)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${run.total.toLocaleString('en')} products in ${run.rows.toLocaleString('en')} rows written to ${file} in ${seconds.toFixed(1)} s.`,
  )
}

main()
  .catch((error: unknown) => {
    console.error(isAppError(error) ? error.userMessage : error instanceof Stop ? error.message : error)
    process.exitCode = 2
  })
  .finally(async () => {
    await bus.close()
    await closePools()
  })
