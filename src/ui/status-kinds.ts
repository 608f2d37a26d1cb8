/** What a state means to the person looking at it. The drawing and the tone follow from it, the word comes from the caller. */
export const STATUS_KINDS = [
  'todo',
  'started',
  'half',
  'most',
  'done',
  'waiting',
  'attention',
  'failed',
  'cancelled',
  'returned',
  'own',
  'dot',
] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

export type StatusTone = 'ok' | 'go' | 'warn' | 'bad' | 'q'

const TONES: Record<StatusKind, StatusTone> = {
  todo: 'q',
  started: 'go',
  half: 'go',
  most: 'go',
  done: 'ok',
  waiting: 'q',
  attention: 'warn',
  failed: 'bad',
  cancelled: 'q',
  returned: 'q',
  own: 'go',
  dot: 'q',
}

/** The tone a kind has unless the caller knows better (an expired wait may warn). */
export function toneOf(kind: StatusKind): StatusTone {
  return TONES[kind]
}

/** The ring that stands for "some of many": empty, quarter, half, three quarters, tick. */
export function statusOfShare(done: number, total: number): StatusKind {
  if (total <= 0 || done <= 0) return 'todo'
  const share = done / total
  if (share >= 1) return 'done'
  if (share < 0.4) return 'started'
  return share < 0.7 ? 'half' : 'most'
}
