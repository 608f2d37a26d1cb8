/** A cell of a table that goes into a file; null and undefined become empty. */
export type CsvCell = string | number | null | undefined

/** Signs by which spreadsheets know a formula (OWASP, CSV injection), also as East Asian keyboards write them. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/
const disarmedStart = /^'+[=+\-@\t\r＝＋－＠]/

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; `rearm` takes exactly that away. */
export const disarm = (text: string): string => (formulaStart.test(text) ? `'${text}` : text)

/** Gives a text back as it was before `disarm`; every other text stays as it is. */
export const rearm = (text: string): string => (disarmedStart.test(text) ? text.slice(1) : text)

/** One cell. Text is disarmed; numbers of our own stay numbers, also negative ones. */
function cell(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = disarm(value)
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The mark that makes spreadsheets read a file as UTF-8. */
export const utf8Mark = '\uFEFF'

/** One row of a CSV file (RFC 4180), with its end. */
export const csvRow = (cells: readonly CsvCell[]): string => `${cells.map(cell).join(',')}\r\n`

/** A table as CSV (RFC 4180) with the mark that makes spreadsheets read it as UTF-8. */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return utf8Mark + [head, ...rows].map(csvRow).join('')
}
