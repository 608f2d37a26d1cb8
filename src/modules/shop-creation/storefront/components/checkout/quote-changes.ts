import type { CheckoutQuote } from '@/shop/checkout/types'

export type QuoteChange =
  | { kind: 'gone' | 'soldOut' | 'fewer'; title: string; count: number }
  | { kind: 'price'; title: string; before: number; now: number }
  | { kind: 'delivery' | 'gift' | 'total'; before: number; now: number }

/** What differs between what the shopper looked at and what holds now, worst first. */
export function changesBetween(before: CheckoutQuote, now: CheckoutQuote): QuoteChange[] {
  const changes: QuoteChange[] = []
  for (const old of before.lines) {
    const line = now.lines.find((other) => other.variantId === old.variantId)
    if (!line || line.problem === 'gone') changes.push({ kind: 'gone', title: old.title, count: 0 })
    else if (line.problem === 'sold-out') changes.push({ kind: 'soldOut', title: line.title, count: 0 })
    else if (line.problem === 'fewer-left')
      changes.push({ kind: 'fewer', title: line.title, count: line.available ?? 0 })
    else if (line.unitMinor !== old.unitMinor)
      changes.push({ kind: 'price', title: line.title, before: old.unitMinor, now: line.unitMinor })
  }
  if (before.shippingMinor !== now.shippingMinor)
    changes.push({ kind: 'delivery', before: before.shippingMinor, now: now.shippingMinor })
  if (before.extrasMinor !== now.extrasMinor)
    changes.push({ kind: 'gift', before: before.extrasMinor, now: now.extrasMinor })
  if (before.totalMinor !== now.totalMinor)
    changes.push({ kind: 'total', before: before.totalMinor, now: now.totalMinor })
  return changes
}
