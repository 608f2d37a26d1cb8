import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const encode = (bytes: Buffer) => bytes.toString('base64url')

/** A keyed signature of `value` for one `purpose`: a link made for one thing opens nothing else. */
export function sign(secret: string, purpose: string, value: string): string {
  return encode(createHmac('sha256', secret).update(`${purpose}\0${value}`).digest().subarray(0, 20))
}

export function isSigned(secret: string, purpose: string, value: string, signature: string): boolean {
  const expected = Buffer.from(sign(secret, purpose, value))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** What is stored of a single-use secret. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
