import { createHmac, timingSafeEqual } from 'node:crypto'
import { isSigned, sign } from '@/lib/signed'
import { type CardOutcome, signatureToleranceSeconds, testCards } from './constants'
import { type CardInput, type ChargeLink, chargeRequestSchema } from './schema'
import type { ChargeRequest } from './types'

const linkPurpose = 'sandbox-charge'

/** The part of the payment page's address that carries a request, signed so that nobody changes the amount on the way. */
export function writeChargeLink(secret: string, request: ChargeRequest): ChargeLink {
  const order = Buffer.from(JSON.stringify(request)).toString('base64url')
  return { reference: request.reference, order, signature: sign(secret, linkPurpose, order) }
}

/** @returns null for an address that the merchant has not made */
export function readChargeLink(secret: string, { reference, order, signature }: ChargeLink): ChargeRequest | null {
  if (!isSigned(secret, linkPurpose, order, signature)) return null
  const parsed = chargeRequestSchema.safeParse(JSON.parse(Buffer.from(order, 'base64url').toString()))
  return parsed.success && parsed.data.reference === reference ? parsed.data : null
}

export type CardProblem = 'number' | 'expiry' | 'code'

/** Luhn's formula (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** "4 / 28", "04/2028": year and month, or null. */
function readExpiry(text: string): { year: number; month: number } | null {
  const [, month, year] = /^\s*(\d{1,2})\s*\/\s*(\d{2}|\d{4})\s*$/.exec(text) ?? []
  if (!month || !year || Number(month) < 1 || Number(month) > 12) return null
  return { year: Number(year) + (year.length === 2 ? 2000 : 0), month: Number(month) }
}

/** What is wrong with a card as typed. A card is good through the last day of its month. */
export function cardProblems(card: CardInput, now: Date): CardProblem[] {
  const problems: CardProblem[] = []
  if (!/^\d{13,19}$/.test(card.number) || !passesLuhn(card.number)) problems.push('number')
  const expiry = readExpiry(card.expiry)
  if (!expiry || Date.UTC(expiry.year, expiry.month, 1) <= now.getTime()) problems.push('expiry')
  if (!/^\d{3,4}$/.test(card.code)) problems.push('code')
  return problems
}

/** Real cards never work here. */
export function outcomeOf(number: string): CardOutcome {
  return testCards.find((card) => card.number === number)?.outcome ?? 'declined'
}

/** `t=<seconds>,v1=<hex>` over time and body. */
export function signWebhook(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${digest(secret, seconds, body)}`
}

const digest = (secret: string, seconds: number, body: string) =>
  createHmac('sha256', `sandbox-webhook/${secret}`).update(`${seconds}.${body}`).digest('hex')

export function isGenuineWebhook(secret: string, body: string, header: string | null, now: Date): boolean {
  const [, time, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (!time || !given) return false
  if (Math.abs(now.getTime() / 1000 - Number(time)) > signatureToleranceSeconds) return false
  return timingSafeEqual(Buffer.from(digest(secret, Number(time), body)), Buffer.from(given))
}
