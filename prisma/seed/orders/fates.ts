import type { Random } from '@/ui/illustration/core/number'

/** What becomes of an order in the end; how far it has come by today follows from the dates. */
export type Fate =
  | 'kept'
  | 'part-shipped'
  | 'cancelled'
  | 'refunded'
  | 'part-refunded'
  | 'never-paid'
  | 'short-deposit'
  | 'declined-first'

export type PayBy = 'card' | 'bank'

const FATES: readonly (readonly [Fate, number])[] = [
  ['kept', 0.82],
  ['declined-first', 0.03],
  ['cancelled', 0.04],
  ['refunded', 0.03],
  ['part-refunded', 0.03],
  ['never-paid', 0.04],
  ['short-deposit', 0.01],
]

export function drawFate(roll: Random): Fate {
  let left = roll()
  for (const [fate, share] of FATES) {
    left -= share
    if (left < 0) return fate
  }
  return 'kept'
}

/** A deposit that never comes or comes short can only be a transfer; a declined card can only be a card. */
export function drawPayment(fate: Fate, roll: Random): PayBy {
  if (fate === 'never-paid' || fate === 'short-deposit') return 'bank'
  if (fate === 'declined-first') return 'card'
  return roll() < 0.24 ? 'bank' : 'card'
}
