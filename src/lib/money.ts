/**
 * Money is an integer count of a currency's minor unit (cents; whole yen and won).
 * The database keeps bigint; inside the program a number is used up to 2^53 − 1 minor units.
 */
export type Money = { minor: number; currency: string }

const fractionDigits = new Map<string, number>()

/** Digits behind the decimal mark: 2 for USD, 0 for JPY and KRW, 3 for KWD (ISO 4217, by Intl). */
export function minorDigits(currency: string): number {
  let digits = fractionDigits.get(currency)
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    fractionDigits.set(currency, digits)
  }
  return digits
}

/** @throws RangeError when the value does not fit a safe integer */
export function toMinor(value: bigint): number {
  const minor = Number(value)
  if (!Number.isSafeInteger(minor)) throw new RangeError(`amount ${value} is beyond what can be shown exactly`)
  return minor
}

export function formatMoney(minor: number, currency: string, locale: string): string {
  const digits = minorDigits(currency)
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits }).format(
    // A decimal string keeps the exact value where a float would not.
    decimalString(minor, digits) as `${number}`,
  )
}

/** Exact decimal text with a point: 1250 of USD is "12.50". */
export function decimalString(minor: number, digits: number): string {
  const sign = minor < 0 ? '-' : ''
  const text = Math.abs(minor)
    .toString()
    .padStart(digits + 1, '0')
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * Reads "12.5", "1,250.00" or "¥980" into minor units; null when it is no amount of that currency
 * (letters, two marks, more digits than the currency has).
 */
export function parseMoney(text: string, currency: string): number | null {
  const digits = minorDigits(currency)
  const cleaned = text
    .normalize('NFKC')
    .replace(/[\s,'’]|[$€£¥₩]/g, '')
    .replace(/^([A-Z]{3})|([A-Z]{3})$/g, '')
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(cleaned)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  if (fraction.replace(/0+$/, '').length > digits) return null
  const minor = Number(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return Number.isSafeInteger(minor) ? (sign ? -minor : minor) : null
}

/** The one rounding rule: half away from zero on a ratio of integers, without floats. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('denominator must be positive')
  const negative = numerator < 0n
  const size = negative ? -numerator : numerator
  const rounded = (size * 2n + denominator) / (denominator * 2n)
  return negative ? -rounded : rounded
}

/** A share in basis points (1 % = 100) of an amount, rounded by the one rule. */
export function shareOf(minor: number, basisPoints: number): number {
  return Number(divideRounded(BigInt(minor) * BigInt(basisPoints), 10_000n))
}

/** Tax contained in a tax-inclusive amount: amount × rate / (1 + rate). */
export function includedTax(minor: number, rateBp: number): number {
  return rateBp === 0 ? 0 : Number(divideRounded(BigInt(minor) * BigInt(rateBp), 10_000n + BigInt(rateBp)))
}

/**
 * Splits an amount by weights with the largest remainder method (Hamilton): the parts add up to the whole.
 * Equal weights of zero share equally; ties go to the earlier part.
 */
export function allocate(minor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  if (weights.some((w) => w < 0 || !Number.isSafeInteger(w)))
    throw new RangeError('weights must be non-negative integers')
  const total = weights.reduce((sum, w) => sum + BigInt(w), 0n)
  const shares = total === 0n ? weights.map(() => 1n) : weights.map(BigInt)
  const divisor = total === 0n ? BigInt(weights.length) : total
  const negative = minor < 0
  const size = BigInt(Math.abs(minor))
  const floors = shares.map((share) => (size * share) / divisor)
  let rest = Number(size - floors.reduce((sum, part) => sum + part, 0n))
  const order = shares
    .map((share, index) => ({ index, remainder: (size * share) % divisor }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  const parts = floors.map(Number)
  for (const { index } of order) {
    if (rest-- <= 0) break
    parts[index] = (parts[index] ?? 0) + 1
  }
  return negative ? parts.map((part) => (part === 0 ? 0 : -part)) : parts
}
