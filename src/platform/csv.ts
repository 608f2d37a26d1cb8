import { Readable } from 'node:stream'
import { type Info, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { EncodingDetector, type TextEncoding } from '@/lib/encoding'

export type CsvDelimiter = ',' | ';' | '\t'

/** Why a file cannot be read as a table; `row` counts like a spreadsheet, the header being row 1. */
export type CsvProblem =
  | 'empty'
  | 'not-csv'
  | 'encoding-unknown'
  | 'quote-not-closed'
  | 'quote-stray'
  | 'record-too-long'
  | 'unreadable'

export class CsvUnreadable extends Error {
  constructor(
    readonly problem: CsvProblem,
    readonly row?: number,
  ) {
    super(row ? `${problem} at row ${row}` : problem)
    this.name = 'CsvUnreadable'
  }
}

export type CsvScan = {
  encoding: TextEncoding
  delimiter: CsvDelimiter
  /** records after the header, an estimate for UTF-16 */
  rows: number
}

const quote = 0x22
const newline = 0x0a

/** Beginnings of files that people mistake for CSV: Excel, old Excel, PDF, pictures, compressed files. */
const otherKinds = ['504b0304', 'd0cf11e0', '25504446', '89504e47', 'ffd8ff', '47494638', '1f8b', '7b5c727466']

function delimiterOf(header: string): CsvDelimiter {
  const counts = ([',', ';', '\t'] as const).map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

const headBytes = 16_384

function headerOf(head: Buffer, encoding: TextEncoding): string {
  return iconv.decode(head, encoding).split(/\r?\n/, 1)[0] ?? ''
}

/** Counts rows and remembers the beginning, byte by byte. */
class Surveyor {
  readonly detector = new EncodingDetector()
  head: Buffer = Buffer.alloc(0)
  private lines = 0
  private quoted = false
  private last = newline

  push(chunk: Buffer): void {
    if (this.head.length < headBytes)
      this.head = Buffer.concat([this.head, chunk.subarray(0, headBytes - this.head.length)])
    this.detector.push(chunk)
    // Neither sign occurs as the second byte of the double-byte encodings read here.
    for (const byte of chunk) {
      if (byte === quote) this.quoted = !this.quoted
      else if (byte === newline && !this.quoted) this.lines++
      if (byte !== 0) this.last = byte
    }
  }

  /** Records after the header. */
  rows(): number {
    return Math.max(0, this.lines - 1 + (this.last === newline ? 0 : 1))
  }
}

const isOtherKind = (head: Buffer) => {
  const hex = head.subarray(0, 8).toString('hex')
  return otherKinds.some((kind) => hex.startsWith(kind))
}

/** Web pages and data of programs, which people download by mistake. */
const isMarkup = (header: string) => /^\s*(?:<(?:!doctype|html|\?xml)|[{[]\s*(?:"|$))/i.test(header)

/**
 * One pass over the bytes in constant memory: the encoding, what parts the cells, and how many rows there are, so that
 * progress has a total.
 * @throws CsvUnreadable empty, not-csv, encoding-unknown
 */
export async function scanCsv(file: Readable): Promise<CsvScan> {
  const survey = new Surveyor()
  for await (const chunk of file as AsyncIterable<Buffer>) survey.push(chunk)
  const { head } = survey
  if (head.length === 0) throw new CsvUnreadable('empty')
  if (isOtherKind(head)) throw new CsvUnreadable('not-csv')
  const encoding = survey.detector.end()
  if (!encoding) throw new CsvUnreadable(head.includes(0) ? 'not-csv' : 'encoding-unknown')
  const header = headerOf(head, encoding)
  if (header.trim() === '') throw new CsvUnreadable('empty')
  if (isMarkup(header)) throw new CsvUnreadable('not-csv')
  return { encoding, delimiter: delimiterOf(header), rows: survey.rows() }
}

const maxRecordSigns = 2_000_000

const problems: Record<string, CsvProblem> = {
  CSV_QUOTE_NOT_CLOSED: 'quote-not-closed',
  CSV_MAX_RECORD_SIZE: 'quote-not-closed',
  CSV_INVALID_CLOSING_QUOTE: 'quote-stray',
  INVALID_OPENING_QUOTE: 'quote-stray',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'quote-stray',
}

type ParseTrouble = { code?: unknown; records?: unknown; empty_lines?: unknown }

/** The parser says how many records were whole: the trouble is in the one after them. */
function unreadable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code, records, empty_lines: empty } = error as Error & ParseTrouble
  const problem = problems[String(code)] ?? (String(code).startsWith('CSV_') ? 'unreadable' : null)
  return problem ? new CsvUnreadable(problem, Number(records ?? 0) + Number(empty ?? 0) + 1) : error
}

async function* decode(file: Readable, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding)
  for await (const chunk of file as AsyncIterable<Buffer>) yield decoder.write(chunk)
  const rest = decoder.end()
  if (rest) yield rest
}

/** A record with its row as a spreadsheet counts it. */
export type CsvRecord = { row: number; cells: string[] }

/**
 * Reads a file record by record. Nothing is kept: who reads slowly makes the file wait.
 * @throws CsvUnreadable quote-not-closed, quote-stray, unreadable
 */
export async function* readCsv(
  file: Readable,
  { encoding, delimiter }: Pick<CsvScan, 'encoding' | 'delimiter'>,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: maxRecordSigns,
  })
  const text = Readable.from(decode(file, encoding))
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { row: info.records + info.empty_lines, cells: record }
    }
  } catch (error) {
    throw unreadable(error)
  } finally {
    file.destroy()
    text.destroy()
    parser.destroy()
  }
}
