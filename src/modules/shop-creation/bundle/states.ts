import type { Transitions } from '@/lib/state-machine'
import type { BundleState } from './types'

export type BundleEvent = 'arrive' | 'checked' | 'begin' | 'finish' | 'fail' | 'stop'

/** The life of a bundle that comes in. Conditional updates take the states on the left. */
export const bundleTransitions: Transitions<BundleEvent, BundleState, null> = {
  arrive: { from: ['uploading'], to: 'checking' },
  checked: { from: ['checking'], to: 'checked' },
  begin: { from: ['checked'], to: 'importing' },
  finish: { from: ['importing'], to: 'done' },
  fail: { from: ['uploading', 'checking'], to: 'failed' },
  stop: { from: ['importing'], to: 'failed' },
}
