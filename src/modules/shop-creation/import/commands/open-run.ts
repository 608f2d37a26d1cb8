import type { Actor } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { listGoodsTerms } from '@/shop/catalog/queries/list-terms'
import { findCurrency, findMapping, getRun } from '../queries'
import { type Header, headersTwice, readHeader } from '../rules/columns'
import { signatureOf } from '../rules/mapping'
import type { Reading } from '../rules/sheet'
import { translatedKey } from '../rules/translated-key'
import { isWooName, readWooHeader, translatedColumns } from '../rules/woo'
import type { Columns, FileProblem, ImportColumns, ImportFormat, ImportRunView, ReadingTerms } from '../types'
import { type FileScan, FileUnusable, openFile, type RawFile, scanFile } from './open-file'
import { Shelves } from './shelves'
import { openTranslated, translateWoo } from './translate-woo'

/** A file whose rows can be read as products. */
export type OpenRun = {
  runId: string
  startedBy: string
  reading: Reading
  width: number
  shelves: Shelves
  records: RawFile['records']
  facts: { format: ImportFormat; encoding: string; rowsTotal: number; columns: ImportColumns }
}

/** The columns are of no known kind, and nobody has said yet what they mean. */
export class MeaningUnknown extends Error {
  constructor(
    readonly names: string[],
    readonly samples: string[][],
    readonly scan: FileScan,
  ) {
    super('what the columns mean is not known')
    this.name = 'MeaningUnknown'
  }
}

/** @param coming what is made before the goods are: a check takes it as there */
async function readTerms(scope: ShopScope, coming: ReadingTerms | undefined): Promise<ReadingTerms> {
  const { taxClasses, shippingClasses, fields } = await listGoodsTerms(scope)
  return {
    taxClasses: new Set([...(coming?.taxClasses ?? []), ...taxClasses.map(({ key }) => key)]),
    shippingClasses: new Set([...(coming?.shippingClasses ?? []), ...shippingClasses.map(({ key }) => key)]),
    fields: new Map([
      ...(coming?.fields ?? []),
      ...fields.map(({ key, kind, choices }) => [key, { kind, choices }] as const),
    ]),
  }
}

type Known = { header: Header } | { problem: FileProblem }

/** By the names of the columns; else by what was said of columns of these names before. */
async function recognise(
  scope: ShopScope,
  file: RawFile,
  run: Pick<ImportRunView, 'mapping'>,
  fields: ReadonlySet<string>,
): Promise<Known> {
  if (run.mapping) return readHeader(file.names, fields, run.mapping)
  const known = readHeader(file.names, fields)
  if ('header' in known || known.problem.code !== 'headers-unknown') return known
  const remembered = await findMapping(scope, signatureOf(file.names))
  return remembered ? readHeader(file.names, fields, remembered) : known
}

/** A file that is read by way of a translation; null for one that is read as it is. */
async function openWoo(
  run: ImportRunView & { fileKey: string },
  file: RawFile,
  isAnew: boolean,
): Promise<(Pick<OpenRun, 'records' | 'width'> & { columns: Columns }) | null> {
  const woo = run.mapping ? null : readWooHeader(file.names)
  if (!woo) return null
  const twice = headersTwice(file.names)
  if (twice) throw new FileUnusable(twice)
  const key = translatedKey(run.fileKey)
  const done = isAnew ? undefined : await openTranslated(key)
  if (!done) await translateWoo(key, woo, file.records, run.fixes)
  else await file.records.return(undefined)
  const columns = translatedColumns(woo)
  const records = done ?? (await openTranslated(key))
  if (!records) throw new FileUnusable({ code: 'upload-lost' })
  return { records, width: columns.size, columns }
}

/** How the bytes are to be read: as was found out at the check, or found out now. */
const scanOf = async (run: ImportRunView & { fileKey: string }): Promise<FileScan> =>
  run.columns.delimiter && run.encoding
    ? { encoding: run.encoding as FileScan['encoding'], delimiter: run.columns.delimiter, rows: run.rowsTotal }
    : scanFile(run.fileKey)

/**
 * Opens the file of a run and finds out what its columns mean.
 * @throws FileUnusable, MeaningUnknown
 */
export async function openRun(
  scope: ShopScope,
  runId: string,
  isAnew: boolean,
  coming?: ReadingTerms,
): Promise<OpenRun> {
  const run = await inShop(scope, async (tx) => ({
    ...(await getRun(tx, scope, runId)),
    currency: await findCurrency(tx, scope),
  }))
  const actor: Actor = { kind: 'staff', name: run.startedBy }
  const scan = isAnew ? await scanFile(run.fileKey) : await scanOf(run)
  const terms = await readTerms(scope, coming)
  const file = await openFile(run.fileKey, scan)
  const base = { runId, startedBy: run.startedBy, shelves: await Shelves.load(scope, actor) }
  const reading = { currency: run.currency, terms }
  const woo = await openWoo(run, file, isAnew)
  if (woo) {
    const used = new Set([...woo.columns.values()].map(({ name }) => name))
    return {
      ...base,
      records: woo.records,
      width: woo.width,
      // What was typed anew is in the translation.
      reading: { ...reading, columns: woo.columns, fixes: { ...run.fixes, cells: [] }, isOwn: false },
      facts: {
        format: 'woocommerce',
        encoding: scan.encoding,
        rowsTotal: scan.rows,
        columns: {
          used: [...used],
          unused: file.names.filter((name) => name.trim() && !isWooName(name)),
          delimiter: scan.delimiter,
        },
      },
    }
  }
  const known = await recognise(scope, file, run, new Set(terms.fields.keys()))
  if ('problem' in known) {
    const samples = await file.peek()
    await file.records.return(undefined)
    if (known.problem.code === 'headers-unknown' && samples.length > 0)
      throw new MeaningUnknown([...file.names], samples, scan)
    throw new FileUnusable(known.problem)
  }
  const { header } = known
  return {
    ...base,
    width: file.names.length,
    records: file.records,
    reading: {
      ...reading,
      columns: header.columns,
      fixes: run.fixes,
      isOwn: header.format === 'own',
      ...(header.optionNames ? { optionNames: header.optionNames } : {}),
    },
    facts: {
      format: header.format,
      encoding: scan.encoding,
      rowsTotal: scan.rows,
      columns: {
        used: header.used,
        unused: header.unused,
        delimiter: scan.delimiter,
        // Of a file of unknown kind the columns can be laid before a person again.
        ...(header.format === 'mapped' ? { names: [...file.names], samples: run.columns.samples ?? [] } : {}),
      },
    },
  }
}
