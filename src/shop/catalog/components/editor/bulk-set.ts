import { minorDigits, shareOf } from '@/lib/money'
import { fold } from '@/lib/text'
import type { DraftVariant } from './draft'

export const amountCells = [
  'priceMinor',
  'compareAtMinor',
  'costMinor',
  'memberPriceMinor',
  'plannedPriceMinor',
] as const
export type AmountCell = (typeof amountCells)[number]

/** Where an amount ends after it was reckoned: as it comes, on whole units, or one minor unit below them. */
export const endings = ['exact', 'whole', 'below'] as const
export type Ending = (typeof endings)[number]

/** What is done to the chosen variants at once. Percentages are basis points (250 = 2.5 %). */
export type BulkSet =
  | { kind: 'amount'; cell: AmountCell; how: 'set'; minor: number | null }
  | { kind: 'amount'; cell: AmountCell; how: 'add'; minor: number }
  | { kind: 'amount'; cell: AmountCell; how: 'percent'; basisPoints: number; of: AmountCell; ending: Ending }
  | { kind: 'stock'; how: 'set' | 'add'; pieces: number }
  | { kind: 'weight'; grams: number }
  | { kind: 'class'; cell: 'taxClass' | 'shippingClass'; key: string | null }
  | { kind: 'sku'; pattern: string }

const maxMinor = 1_000_000_000_000

function ended(minor: number, ending: Ending, currency: string): number {
  if (ending === 'exact') return minor
  const digits = minorDigits(currency)
  // Currencies without minor units round to tens: nobody asks 1,237 yen after a reduction.
  const unit = digits === 0 ? 10 : 10 ** digits
  const whole = Math.max(unit, Math.round(minor / unit) * unit)
  return ending === 'whole' ? whole : whole - 1
}

const bounded = (minor: number) => Math.max(0, Math.min(maxMinor, minor))

function amountOf(variant: DraftVariant, set: Extract<BulkSet, { kind: 'amount' }>, currency: string): number | null {
  const was = variant[set.cell]
  if (set.how === 'set') return set.minor === null && set.cell === 'priceMinor' ? was : set.minor
  if (set.how === 'add') return was === null ? null : bounded(was + set.minor)
  const base = variant[set.of]
  return base === null ? was : bounded(ended(base + shareOf(base, set.basisPoints), set.ending, currency))
}

/** "Warm white" as a part of an article number: WARMWHITE, or its first signs. */
const abbreviation = (value: string, length: number | undefined) => {
  const plain = [...fold(value).replace(/ /g, '').toUpperCase()]
  return plain.slice(0, length ?? plain.length).join('')
}

/**
 * Article number after a pattern: {1} {2} {3} stand for the variant's choices, {1:3} for the first three signs of one,
 * {n} for its place among the chosen, {n:3} for the same in three digits.
 */
export function skuOf(pattern: string, options: readonly string[], place: number): string {
  return pattern
    .replace(/\{([123n])(?::(\d{1,2}))?\}/g, (_, part: string, width: string | undefined) => {
      const length = width === undefined ? undefined : Number(width)
      if (part === 'n') return String(place + 1).padStart(length ?? 1, '0')
      return abbreviation(options[Number(part) - 1] ?? '', length)
    })
    .slice(0, 120)
}

const changeOf = (variant: DraftVariant, set: BulkSet, place: number, currency: string): Partial<DraftVariant> => {
  switch (set.kind) {
    case 'amount':
      return { [set.cell]: amountOf(variant, set, currency) }
    case 'stock':
      return { onHand: Math.max(0, set.how === 'set' ? set.pieces + variant.reserved : variant.onHand + set.pieces) }
    case 'weight':
      return { weightGrams: set.grams }
    case 'class':
      return { [set.cell]: set.key }
    case 'sku':
      return { sku: skuOf(set.pattern, variant.options, place) }
  }
}

/** The change of every variant meant, in the order they stand in. */
export function bulkChanges(
  variants: readonly DraftVariant[],
  set: BulkSet,
  currency: string,
): { id: string; change: Partial<DraftVariant> }[] {
  return variants.map((variant, place) => ({ id: variant.id, change: changeOf(variant, set, place, currency) }))
}
