import { formatMoney, minorDigits } from '@/lib/money'

/** "$28" for whole amounts, "$28.50" for others: the way a price stands on a label. Exact figures are for carts. */
export function labelPrice(minor: number, currency: string, locale: string): string {
  const whole = minor % 10 ** minorDigits(currency) === 0
  if (!whole) return formatMoney(minor, currency, locale)
  const amount = minor / 10 ** minorDigits(currency)
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)
}

/** The part by which a price is below the former one, in whole percent and never rounded up; 0 where it is not. */
export function cutOf(minor: number, wasMinor: number | null): number {
  return wasMinor !== null && wasMinor > minor ? Math.floor(((wasMinor - minor) * 100) / wasMinor) / 100 : 0
}

/** A cut as it stands on a label: "−46%". */
export function cutText(cut: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(-cut).replace('-', '\u2212')
}

export type PriceParts = { before: string; whole: string; fraction: string; after: string }

/** A price in the pieces a price ticket sets apart: sign, whole, raised fraction. */
export function priceParts(minor: number, currency: string, locale: string): PriceParts {
  const digits = minorDigits(currency)
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
  }).formatToParts(minor / 10 ** digits)
  const signAt = parts.findIndex((part) => part.type === 'currency')
  const firstDigit = parts.findIndex((part) => part.type === 'integer')
  const sign = parts[signAt]?.value ?? currency
  const whole = parts
    .filter((part) => part.type === 'integer' || part.type === 'group')
    .map((part) => part.value)
    .join('')
  const fraction = parts.find((part) => part.type === 'fraction')?.value ?? ''
  return { before: signAt < firstDigit ? sign : '', whole, fraction, after: signAt < firstDigit ? '' : sign }
}
