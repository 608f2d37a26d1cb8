import type { SectionReport } from '../types'

/** The same things written the same way, whatever the order of their properties. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)] as const),
  )
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))

type Entries = ReadonlyMap<string, unknown>

/** What would be made, changed and left as it is, and what stands here that the file does not speak of. */
export function compareEntries(
  brought: Entries,
  standing: Entries,
): Pick<SectionReport, 'created' | 'changed' | 'same' | 'kept'> {
  const known = [...brought].filter(([key]) => standing.has(key))
  const same = known.filter(([key, value]) => isSame(value, standing.get(key))).length
  return {
    created: brought.size - known.length,
    changed: known.length - same,
    same,
    kept: standing.size - known.length,
  }
}
