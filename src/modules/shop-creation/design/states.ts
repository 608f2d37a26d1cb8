import type { Transitions } from '@/lib/state-machine'
import type { PlanState } from './types'

export type PlanEvent = 'begin' | 'end' | 'overtake' | 'cancel'

/**
 * The life of a planned design. Without an end it is done as soon as it has begun. Somebody who publishes while it is
 * live overtakes it: its end then changes nothing.
 */
export const planTransitions: Transitions<PlanEvent, PlanState, null> = {
  begin: { from: ['waiting'], to: 'live' },
  end: { from: ['waiting', 'live'], to: 'done' },
  overtake: { from: ['live'], to: 'overtaken' },
  cancel: { from: ['waiting'], to: 'cancelled' },
}
