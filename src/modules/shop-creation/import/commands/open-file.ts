import { type CsvRecord, type CsvScan, CsvUnreadable, readCsv, scanCsv } from '@/platform/csv'
import { storage } from '@/platform/storage'
import { type Header, readHeader } from '../rules/columns'
import type { FileProblem } from '../types'

/** A file that cannot be used as a whole. */
export class FileUnusable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code)
    this.name = 'FileUnusable'
  }
}

const asUnusable = (error: unknown): unknown =>
  error instanceof CsvUnreadable
    ? new FileUnusable({ code: error.problem, ...(error.row ? { row: error.row } : {}) })
    : error

async function streamOf(key: string) {
  const file = await storage().get(key)
  if (!file) throw new FileUnusable({ code: 'upload-lost' })
  return file.stream
}

/** @throws FileUnusable */
export async function scanFile(key: string): Promise<CsvScan> {
  try {
    return await scanCsv(await streamOf(key))
  } catch (error) {
    throw asUnusable(error)
  }
}

export type OpenFile = { header: Header; width: number; records: AsyncGenerator<CsvRecord> }

/**
 * Reads the header and hands on the rows behind it; a trouble further down is thrown while they are read.
 * @throws FileUnusable
 */
export async function openFile(key: string, how: Pick<CsvScan, 'encoding' | 'delimiter'>): Promise<OpenFile> {
  const records = readCsv(await streamOf(key), how)
  const first = await records.next().catch((error: unknown) => {
    throw asUnusable(error)
  })
  if (first.done) throw new FileUnusable({ code: 'empty' })
  const result = readHeader(first.value.cells)
  if ('problem' in result) {
    await records.return(undefined)
    throw new FileUnusable(result.problem)
  }
  return { header: result.header, width: first.value.cells.length, records: guarded(records) }
}

async function* guarded(records: AsyncGenerator<CsvRecord>): AsyncGenerator<CsvRecord> {
  try {
    yield* records
  } catch (error) {
    throw asUnusable(error)
  }
}
