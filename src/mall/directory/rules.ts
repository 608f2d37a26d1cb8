import type { OpeningHours } from '@/mall/tenancy/types'

/** What stands under a front: open until, opens at (today or on a weekday, Monday = 0), or no hours given. */
export type OpenState =
  | { kind: 'open'; until: string }
  | { kind: 'opens'; at: string; weekday: number | null }
  | { kind: 'unknown' }

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function localMoment(timeZone: string, at: Date): { weekday: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return { weekday: weekdays.indexOf(part('weekday')), time: `${part('hour')}:${part('minute')}` }
}

/** Whether the real store is open at an instant, by its own clock. Hours past midnight are not known: a day ends at 24:00. */
export function openState(hours: OpeningHours | null, timeZone: string, at: Date): OpenState {
  if (!hours?.some(Boolean)) return { kind: 'unknown' }
  const { weekday, time } = localMoment(timeZone, at)
  const today = hours[weekday]
  if (today && time >= today.from && time < today.to) return { kind: 'open', until: today.to }
  if (today && time < today.from) return { kind: 'opens', at: today.from, weekday: null }
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = (weekday + ahead) % 7
    const next = hours[day]
    if (next) return { kind: 'opens', at: next.from, weekday: day }
  }
  return { kind: 'unknown' }
}

type Node = { id: string; parentId: string | null }

/** The ids of a branch and all below it; trees are small and may be arbitrarily deep. */
export function withBranches<N extends Node>(nodes: readonly N[], rootId: string): string[] {
  const found = [rootId]
  for (const id of found)
    for (const node of nodes) if (node.parentId === id && !found.includes(node.id)) found.push(node.id)
  return found
}

/** What is counted under each branch, all branches below it included. */
export function sumUnder<N extends Node>(
  nodes: readonly N[],
  counts: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    nodes.map(({ id }) => [id, withBranches(nodes, id).reduce((sum, below) => sum + (counts.get(below) ?? 0), 0)]),
  )
}

/** Adds the shops of all branches below to each branch. */
export function sumUp<N extends Node & { shops: number }>(nodes: readonly N[]): N[] {
  const sums = sumUnder(nodes, new Map(nodes.map(({ id, shops }) => [id, shops])))
  return nodes.map((node) => ({ ...node, shops: sums.get(node.id) ?? 0 }))
}
