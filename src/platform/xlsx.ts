import { Readable } from 'node:stream'
import { cleanText } from '@/lib/clean'
import { writeZip, type ZipEntry } from './zip'

/** A cell: text, a whole number, a truth value, or an exact decimal ("12.50"). */
export type SheetCell = string | number | boolean | { decimal: string } | null

const maxRows = 1_048_576
const maxCellSigns = 32_767

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** Text as the format wants it: what looks like its own escape (_x000D_) is escaped, too long a text is cut. */
function xmlText(text: string): string {
  const clean = cleanText(text)
  const short = clean.length <= maxCellSigns ? clean : `${clean.slice(0, maxCellSigns - 1)}…`
  return cleanText(short)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign)
}

/** Column letters: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** Texts stand in the cell itself and as text: a spreadsheet never takes one of them for a formula. */
function cellXml(value: SheetCell, at: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (typeof value === 'object') return `<c r="${at}" s="2"><v>${value.decimal}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`
}

const rowXml = (cells: readonly SheetCell[], row: number) =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`)).join('')}</row>`

const headXml = (head: readonly string[]) =>
  `<row r="1">${head.map((name, index) => `<c r="${columnName(index)}1" s="1" t="inlineStr"><is><t>${xmlText(name)}</t></is></c>`).join('')}</row>`

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheetKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Hands on one row after another and says whether more are to come, so that a second sheet can go on. */
class Rows {
  private readonly source: AsyncIterator<readonly SheetCell[]>
  private next: IteratorResult<readonly SheetCell[]> | undefined

  constructor(rows: AsyncIterable<readonly SheetCell[]>) {
    this.source = rows[Symbol.asyncIterator]()
  }

  async peek(): Promise<readonly SheetCell[] | null> {
    this.next ??= await this.source.next()
    return this.next.done ? null : this.next.value
  }

  take(): void {
    this.next = undefined
  }
}

async function* sheetXml(head: readonly string[], rows: Rows, most: number): AsyncGenerator<string> {
  const widths = head.map((_, index) => `<col min="${index + 1}" max="${index + 1}" width="18" customWidth="1"/>`)
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${headXml(head)}`
  let piece = ''
  for (let row = 2; row <= most; row++) {
    const cells = await rows.peek()
    if (!cells) break
    rows.take()
    piece += rowXml(cells, row)
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield `${piece}</sheetData></worksheet>`
}

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`

function frame(title: string, sheets: number): [name: string, xml: string][] {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1)
  const list = numbers.map(
    (n) => `<sheet name="${xmlText(n === 1 ? title : `${title} ${n}`)}" sheetId="${n}" r:id="rId${n}"/>`,
  )
  const links = numbers.map(
    (n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  const kinds = numbers.map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${sheetKind}.worksheet+xml"/>`,
  )
  return [
    ['xl/styles.xml', styles],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships">${links.join('')}<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetKind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetKind}.styles+xml"/>${kinds.join('')}</Types>`,
    ],
  ]
}

type Sheet = {
  title: string
  head: readonly string[]
  rows: AsyncIterable<readonly SheetCell[]>
  /** rows of one sheet with its head, where the format's own limit is not meant */
  rowsPerSheet?: number
}

/**
 * A workbook as a stream, in constant memory. Rows beyond what one sheet may hold go on in the next.
 * Texts over 32,767 signs, more than a cell can hold, end with "…".
 */
export function writeXlsx({ title, head, rows, rowsPerSheet = maxRows }: Sheet): Readable {
  const source = new Rows(rows)
  async function* entries(): AsyncGenerator<ZipEntry> {
    let sheets = 0
    do {
      sheets++
      yield {
        name: `xl/worksheets/sheet${sheets}.xml`,
        content: () => Readable.from(sheetXml(head, source, rowsPerSheet), { objectMode: false }),
        compress: true,
      }
    } while (await source.peek())
    for (const [name, xml] of frame(title, sheets))
      yield { name, content: () => Readable.from([Buffer.from(xml)], { objectMode: false }), compress: true }
  }
  return writeZip(entries())
}
