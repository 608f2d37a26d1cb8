import { createRegions, createTrades, type ReferenceRow } from '@/mall/tenancy/commands/reference'
import { regions } from '../data/regions'
import { trades } from '../data/trades'
import type { TradeSeed } from '../data/types'

export interface Reference {
  readonly regions: ReadonlyMap<string, string>
  readonly trades: ReadonlyMap<string, string>
}

const tradeRows = (list: readonly TradeSeed[], parentCode: string | null = null): ReferenceRow[] =>
  list.flatMap(({ code, names, children = [] }) => [{ code, parentCode, names }, ...tradeRows(children, code)])

/** Regions and trades, ids by code. */
export async function seedReference(): Promise<Reference> {
  const regionRows = regions.flatMap(({ code, names, states }): ReferenceRow[] => [
    { code, parentCode: null, names },
    ...states.map((state) => ({ ...state, parentCode: code })),
  ])
  return { regions: await createRegions(regionRows), trades: await createTrades(tradeRows(trades)) }
}

/** @throws Error naming the code that the reference data lacks */
export function idOf(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code)
  if (!id) throw new Error(`The demo's data names ${code}, which is no region or trade of it`)
  return id
}
