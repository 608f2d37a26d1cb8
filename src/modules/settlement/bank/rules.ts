/** Luhn's check digit over a row of digits (ISO/IEC 7812-1, annex B): a mistyped or swapped digit is noticed. */
export function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/**
 * What the customer writes on the transfer: the purchase's digits, four of chance so that each try has its own, and a
 * check digit, in groups that can be read over the phone.
 */
export function referenceOf(purchaseNumber: string, chance: number): string {
  const digits = purchaseNumber.replace(/\D/g, '') + String(chance).padStart(4, '0')
  const whole = digits + checkDigit(digits)
  return `MW ${whole.replace(/(\d{4})(?=\d)/g, '$1 ')}`
}

/** Whether a reference typed from a statement is a whole one. */
export function isReference(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  return digits.length > 5 && checkDigit(digits.slice(0, -1)) === Number(digits.at(-1))
}
