/** Check digit of a GTIN-13: weights 1 and 3 in turn, what is missing to the next ten (GS1 General Specifications 7.9). */
export function gtinCheckDigit(twelveDigits: string): number {
  const sum = [...twelveDigits].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** A number of the range 20–29, which GS1 leaves to shops for their own use, so it can never be somebody's real article. */
export function inStoreGtin(shop: number, article: number): string {
  const body = `2${shop}${String(article).padStart(10, '0')}`
  return `${body}${gtinCheckDigit(body)}`
}
