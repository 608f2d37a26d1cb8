import { lookUp } from '@/lib/known'
import { minorDigits } from '@/lib/money'
import type { IssueCode } from '../types'

export type Read<T> = { value: T } | { problem: IssueCode; data?: Record<string, string | number> }

const maxMinor = 1_000_000_000_000

/**
 * An amount as product files write it: 1250, 1250.00, 1,250.00, $12.50. A comma before anything but three digits is
 * no thousands mark, and no guess is made about it unless the person said so.
 */
export function readPrice(text: string, currency: string, commaIsPoint: boolean): Read<number> {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s '’]|[$€£¥₩]/g, '')
    .replace(/^[A-Z]{3}|[A-Z]{3}$/g, '')
  const plain =
    commaIsPoint && /^-?\d+(?:\.\d{3})*,\d{1,2}$/.test(bare) ? bare.replace(/\./g, '').replace(',', '.') : bare
  if (/^-/.test(plain) && /^-[\d.,]+$/.test(plain)) return { problem: 'price-negative' }
  if (/^\d+(?:\.\d{3})*,\d{1,2}$/.test(plain))
    return { problem: 'price-comma', data: { reading: plain.replace(/\./g, '').replace(',', '.') } }
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d*))?$/.exec(plain)
  if (!match) return { problem: 'price-number' }
  const digits = minorDigits(currency)
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > digits) return { problem: 'price-digits', data: { digits } }
  const minor = Number((match[1] ?? '').replaceAll(',', '') + fraction.padEnd(digits, '0'))
  return minor <= maxMinor ? { value: minor } : { problem: 'price-number' }
}

/** A count of pieces; 5.0 is 5. */
export function readCount(text: string): Read<number> {
  const match = /^(-?\d{1,9})(?:\.0*)?$/.exec(text.normalize('NFKC').replace(/[\s,]/g, ''))
  return match ? { value: Number(match[1]) } : { problem: 'number' }
}

/** Grams, rounded to whole ones. */
export function readGrams(text: string): Read<number> {
  const bare = text.normalize('NFKC').replace(/[\s,]/g, '')
  if (/^-\d/.test(bare)) return { problem: 'number-negative' }
  return /^\d{1,8}(?:\.\d*)?$/.test(bare) ? { value: Math.round(Number(bare)) } : { problem: 'number' }
}

const words: Record<string, boolean> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
}

export function readBoolean(text: string, whenEmpty: boolean): Read<boolean> {
  if (text === '') return { value: whenEmpty }
  const value = lookUp(words, text.toLowerCase())
  return value === undefined ? { problem: 'boolean' } : { value }
}

const policies: Record<string, boolean> = { ...words, deny: false, continue: true, '': false }

/** Whether it is sold on when none is left. */
export function readPolicy(text: string): Read<boolean> {
  const value = lookUp(policies, text.toLowerCase())
  return value === undefined ? { problem: 'boolean' } : { value }
}

export function readStatus(text: string): Read<'active' | 'draft' | 'archived'> {
  const status = text.toLowerCase()
  if (status === '') return { value: 'draft' }
  if (status === 'unlisted') return { value: 'draft' }
  return status === 'active' || status === 'draft' || status === 'archived'
    ? { value: status }
    : { problem: 'status-unknown' }
}

/** A point in time with its zone, e.g. 2026-03-01T09:00:00Z; a day alone is its beginning in UTC. */
export function readInstant(text: string): Read<string> {
  const isForm = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/i.test(text)
  const at = isForm ? new Date(text.replace(' ', 'T')) : null
  return at && !Number.isNaN(at.getTime()) ? { value: at.toISOString() } : { problem: 'date' }
}

export function readTags(text: string): string[] {
  const seen = new Set<string>()
  return text.split(',').flatMap((part) => {
    const tag = part.trim()
    const key = tag.toLowerCase()
    return tag === '' || seen.size === seen.add(key).size ? [] : [tag]
  })
}

export function readAddress(text: string): Read<string> {
  if (!URL.canParse(text)) return { problem: 'image-address' }
  const { protocol, href } = new URL(text)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= 2_000
    ? { value: href }
    : { problem: 'image-address' }
}
