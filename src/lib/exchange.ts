import { divideRounded, minorDigits } from './money'

/** How much of each currency one unit of the base is, as exact decimal text; the base itself is "1". */
export type Rates = Readonly<Record<string, string>>

/** Digits a rate may have before and behind its point. */
export const rateDigits = { whole: 10, fraction: 10 }

const ratePattern = new RegExp(`^\\d{1,${rateDigits.whole}}(\\.\\d{1,${rateDigits.fraction}})?$`)

/** Whether a text is a rate: a positive decimal with a point, without sign, exponent or grouping. */
export const isRate = (text: string): boolean => ratePattern.test(text) && /[1-9]/.test(text)

/** A rate as a whole number of 10^-10. */
function scaled(rate: string): bigint {
  const [whole = '0', fraction = ''] = rate.split('.')
  return BigInt(whole + fraction.padEnd(rateDigits.fraction, '0'))
}

/**
 * What an amount comes to in another currency, rounded once, to its smallest unit. For information only: nothing is ever
 * charged by it.
 * @returns minor units of `to`; null where a rate is not known or the amount is beyond what can be shown exactly
 */
export function convertMinor(minor: number, from: string, to: string, rates: Rates): number | null {
  if (from === to) return minor
  const [have, want] = [rates[from], rates[to]]
  if (!have || !want || !isRate(have) || !isRate(want)) return null
  const up = 10n ** BigInt(minorDigits(to))
  const down = 10n ** BigInt(minorDigits(from))
  const converted = Number(divideRounded(BigInt(minor) * scaled(want) * up, scaled(have) * down))
  return Number.isSafeInteger(converted) ? converted : null
}
