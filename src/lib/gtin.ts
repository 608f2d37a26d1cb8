const lengths = new Set([8, 12, 13, 14])

/** The digits of a GTIN as typed: blanks and hyphens off. */
export function cleanGtin(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '')
}

/** Whether the last digit fits the others (GS1: weights 3 and 1 from the right, sum to a multiple of ten). */
export function isGtin(text: string): boolean {
  const digits = cleanGtin(text)
  if (!/^\d+$/.test(digits) || !lengths.has(digits.length)) return false
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}
