import { newId } from '@/lib/ids'
import type { Localized } from '@/lib/locales'
import { inMall } from '@/platform/db/mall'

export type ReferenceRow = { code: string; parentCode: string | null; names: Localized }

/**
 * Writes the tree of regions or trades, parents before children; what is there by code is renamed and
 * re-ordered, nothing is taken away.
 * @returns ids by code
 */
export function putReference(kind: 'region' | 'trade', rows: readonly ReferenceRow[]): Promise<Map<string, string>> {
  return inMall(async (tx) => {
    const ids = new Map<string, string>()
    for (const [position, { code, parentCode, names }] of rows.entries()) {
      const parentId = parentCode === null ? null : ids.get(parentCode)
      if (parentId === undefined) throw new Error(`${kind} ${code} comes before its parent ${parentCode}`)
      const value = { parentId, names, position }
      const args = { where: { code }, create: { id: newId(), code, ...value }, update: value, select: { id: true } }
      const row = kind === 'region' ? await tx.region.upsert(args) : await tx.trade.upsert(args)
      ids.set(code, row.id)
    }
    return ids
  })
}

export const createRegions = (rows: readonly ReferenceRow[]) => putReference('region', rows)
export const createTrades = (rows: readonly ReferenceRow[]) => putReference('trade', rows)
