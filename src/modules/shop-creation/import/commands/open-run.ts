import type { Actor } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { listGoodsTerms } from '@/shop/catalog/queries/list-terms'
import { findCurrency, findMapping, getRun } from '../queries'
import { type Header, readHeader } from '../rules/columns'
import { signatureOf } from '../rules/mapping'
import type { Reading, ReadingTerms } from '../rules/sheet'
import type { FileProblem, ImportColumns, ImportFormat, ImportRunView } from '../types'
import { type FileScan, FileUnusable, openFile, type RawFile, scanFile } from './open-file'
import { Shelves } from './shelves'

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

async function readTerms(scope: ShopScope): Promise<ReadingTerms> {
  const { taxClasses, shippingClasses, fields } = await listGoodsTerms(scope)
  return {
    taxClasses: new Set(taxClasses.map(({ key }) => key)),
    shippingClasses: new Set(shippingClasses.map(({ key }) => key)),
    fields: new Map(fields.map(({ key, kind, choices }) => [key, { kind, choices }])),
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

/** How the bytes are to be read: as was found out at the check, or found out now. */
const scanOf = async (run: ImportRunView & { fileKey: string }): Promise<FileScan> =>
  run.columns.delimiter && run.encoding
    ? { encoding: run.encoding as FileScan['encoding'], delimiter: run.columns.delimiter, rows: run.rowsTotal }
    : scanFile(run.fileKey)

/**
 * Opens the file of a run and finds out what its columns mean.
 * @throws FileUnusable, MeaningUnknown
 */
export async function openRun(scope: ShopScope, runId: string, isAnew: boolean): Promise<OpenRun> {
  const run = await inShop(scope, async (tx) => ({
    ...(await getRun(tx, scope, runId)),
    currency: await findCurrency(tx, scope),
  }))
  const actor: Actor = { kind: 'staff', name: run.startedBy }
  const scan = isAnew ? await scanFile(run.fileKey) : await scanOf(run)
  const terms = await readTerms(scope)
  const file = await openFile(run.fileKey, scan)
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
    runId,
    startedBy: run.startedBy,
    width: file.names.length,
    records: file.records,
    shelves: await Shelves.load(scope, actor),
    reading: {
      columns: header.columns,
      currency: run.currency,
      fixes: run.fixes,
      isOwn: header.format === 'own',
      ...(header.optionNames ? { optionNames: header.optionNames } : {}),
      terms,
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
