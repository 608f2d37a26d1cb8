import { type CsvRecord, type CsvScan, CsvUnreadable, readCsv, scanCsv } from '@/platform/csv'
import { storage } from '@/platform/storage'
import { sampleRows } from '../constants'
import type { FileProblem } from '../types'

/** A file that cannot be used as a whole. */
export class FileUnusable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code)
    this.name = 'FileUnusable'
  }
}

export type FileScan = CsvScan

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
export async function scanFile(key: string): Promise<FileScan> {
  try {
    return await scanCsv(await streamOf(key))
  } catch (error) {
    throw asUnusable(error)
  }
}

/** A table whose columns are not understood yet. */
export type RawFile = {
  names: readonly string[]
  records: AsyncGenerator<CsvRecord>
  /** cells of the first rows; may be asked for before any row is read */
  peek(): Promise<string[][]>
}

/**
 * Reads the header and hands on the rows behind it; a trouble further down is thrown while they are read.
 * @throws FileUnusable
 */
export async function openFile(key: string, how: Pick<CsvScan, 'encoding' | 'delimiter'>): Promise<RawFile> {
  const source = readCsv(await streamOf(key), how)
  const first = await source.next().catch((error: unknown) => {
    throw asUnusable(error)
  })
  if (first.done) throw new FileUnusable({ code: 'empty' })
  const records = guarded(source)
  return {
    names: first.value.cells,
    records,
    async peek() {
      const rows: string[][] = []
      while (rows.length < sampleRows) {
        const next = await records.next()
        if (next.done) break
        rows.push(next.value.cells.map((cell) => cell.slice(0, 120)))
      }
      return rows
    },
  }
}

async function* guarded(records: AsyncGenerator<CsvRecord>): AsyncGenerator<CsvRecord> {
  try {
    yield* records
  } catch (error) {
    throw asUnusable(error)
  }
}
