/** A cell of a table that goes into a file; null and undefined become empty. */
export type CsvCell = string | number | null | undefined

const formulaStart = /^[=+\-@\t\r]/

/**
 * One cell. Text that a spreadsheet would take for a formula is disarmed by an apostrophe (OWASP, CSV injection);
 * numbers of our own stay numbers, also negative ones.
 */
function cell(value: CsvCell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180) with the mark that makes spreadsheets read it as UTF-8. */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
