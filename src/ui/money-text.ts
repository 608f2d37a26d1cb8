import { decimalString, minorDigits, parseMoney } from '@/lib/money'

type Marks = { group: string; decimal: string }

/** The marks a locale writes numbers with: "," and "." in English, "." and "," in German. */
export function numberMarks(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(12_345.6)
  const find = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  return { group: find('group', ','), decimal: find('decimal', '.') }
}

/**
 * Reads an amount as it was typed in the reader's notation into minor units.
 * @returns null for an empty field, 'invalid' when it is no amount of that currency
 */
export function readMoneyText(text: string, currency: string, locale: string): number | null | 'invalid' {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return null
  const { group, decimal } = numberMarks(locale)
  const withoutGroups = plain.replaceAll(group, '').replaceAll(/[\s'’]/g, '')
  // Where the comma is the decimal mark, hand over a point; a point typed out of habit stays one.
  const neutral = decimal === '.' ? withoutGroups : withoutGroups.replaceAll(decimal, '.')
  return parseMoney(neutral, currency) ?? 'invalid'
}

/** The amount as it is put into a field: no currency sign, all digits of the currency, the reader's marks. */
export function writeMoneyText(minor: number | null, currency: string, locale: string): string {
  if (minor === null) return ''
  const digits = minorDigits(currency)
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(decimalString(minor, digits) as `${number}`)
}

/** The currency's sign and the side it stands on: "$" before in en-US, "€" after in de-DE. */
export function currencySign(currency: string, locale: string): { sign: string; side: 'before' | 'after' } {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1)
  const at = parts.findIndex((part) => part.type === 'currency')
  const integerAt = parts.findIndex((part) => part.type === 'integer')
  return { sign: parts[at]?.value ?? currency, side: at < integerAt ? 'before' : 'after' }
}
