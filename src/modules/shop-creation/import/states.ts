import type { Transitions } from '@/lib/state-machine'
import type { ImportState } from './types'

export type ImportEvent =
  | 'arrive'
  | 'ask'
  | 'check'
  | 'checked'
  | 'begin'
  | 'finish'
  | 'stop'
  | 'fail'
  | 'undo'
  | 'undone'

/** The life of an import. Conditional updates take the states on the left. */
export const importTransitions: Transitions<ImportEvent, ImportState, null> = {
  arrive: { from: ['uploading'], to: 'uploaded' },
  ask: { from: ['checking', 'checked'], to: 'mapping' },
  check: { from: ['uploaded', 'mapping', 'checked'], to: 'checking' },
  checked: { from: ['checking'], to: 'checked' },
  begin: { from: ['checked', 'stopped'], to: 'importing' },
  finish: { from: ['importing'], to: 'done' },
  stop: { from: ['importing'], to: 'stopped' },
  fail: { from: ['uploading', 'uploaded', 'mapping', 'checking'], to: 'failed' },
  undo: { from: ['done', 'stopped'], to: 'undoing' },
  undone: { from: ['undoing'], to: 'undone' },
}
