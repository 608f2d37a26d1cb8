const bare = (text: string): string => text.replace(/\s/g, '').toUpperCase()

/** Whether the check digits of an IBAN are right (ISO 13616: remainder 97, letters as numbers from 10). */
export function isIban(text: string): boolean {
  const iban = bare(text)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(digits) % 97n === 1n
}

/** An IBAN as it is printed. */
export const inFours = (text: string): string => bare(text).replace(/(.{4})(?=.)/g, '$1 ')

/** ISO 9362: bank, country, place, and a branch where there is one. */
export const isBic = (text: string): boolean => /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bare(text))
