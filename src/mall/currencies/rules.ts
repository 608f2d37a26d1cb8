import { isRate } from '@/lib/exchange'
import { days } from '@/lib/time'

/** A rate of a day is too old once more than so many days have gone by since that day began. */
export const isStale = (asOf: string, maxAgeDays: number, at: Date): boolean =>
  at.getTime() - new Date(`${asOf}T00:00:00Z`).getTime() > days(maxAgeDays + 1)

export type PastedRate = { code: string; rate: string; asOf: string }
export type Pasted = { rates: PastedRate[] /** lines that could not be read, by number from 1 */; wrong: number[] }

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/**
 * Rates as a bank or a spreadsheet gives them: one a line, `EUR,0.9213` with the day behind it or not; also parted by
 * semicolons, tabs or blanks. Head lines and empty ones are passed over.
 * @param today taken where a line tells no day, YYYY-MM-DD
 */
export function readPasted(text: string, today: string): Pasted {
  const found: Pasted = { rates: [], wrong: [] }
  text.split(/\r?\n/).forEach((line, index) => {
    const cells = line
      .trim()
      .split(/[\s,;]+/)
      .map((cell) => cell.replace(/^"|"$/g, ''))
    const [code = '', rate = '', asOf = today] = cells
    if (code === '' || (index === 0 && !/\d/.test(line))) return
    if (/^[A-Za-z]{3}$/.test(code) && isRate(rate) && isDay(asOf))
      found.rates.push({ code: code.toUpperCase(), rate, asOf })
    else found.wrong.push(index + 1)
  })
  return found
}
