'use client'

import { useMemo, useState } from 'react'
import {
  type CellName,
  type CellProblem,
  cellKey,
  changesOf,
  type Draft,
  type DraftPatch,
  type DraftVariant,
  problemsOf,
  withPatch,
} from './draft'

/** The draft against what is saved: how they differ, what is wrong, and the ways to change it. */
export function useProductDraft(saved: Draft) {
  const [base, setBase] = useState(saved)
  const [draft, setDraft] = useState(saved)
  const [refused, setRefused] = useState<ReadonlyMap<string, CellProblem>>(new Map())
  const changes = useMemo(() => changesOf(base, draft), [base, draft])
  const problems = useMemo(() => {
    const savedGtins = new Set(base.variants.map((variant) => variant.gtin))
    return new Map([...refused, ...problemsOf(draft, savedGtins)])
  }, [base, draft, refused])

  function setCells(cells: readonly { id: string; change: Partial<DraftVariant> }[]): void {
    const byId = new Map(cells.map(({ id, change }) => [id, change]))
    setDraft((now) => ({
      ...now,
      variants: now.variants.map((variant) => {
        const change = byId.get(variant.id)
        return change ? { ...variant, ...change } : variant
      }),
    }))
    setRefused((now) => (now.size > 0 ? new Map() : now))
  }

  return {
    base,
    draft,
    changes,
    problems,
    set: (change: Partial<Draft> | ((now: Draft) => Partial<Draft>)) =>
      setDraft((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) })),
    setCells,
    /** lays what was kept of an earlier visit over what is saved */
    restore: (patch: DraftPatch) => setDraft(withPatch(base, patch)),
    /** cells the server would not take */
    refuse: (variantIds: readonly string[], cell: CellName, problem: CellProblem) =>
      setRefused(new Map(variantIds.map((id) => [cellKey(id, cell), problem]))),
    discard: () => {
      setDraft(base)
      setRefused(new Map())
    },
    /** what is saved now stands like this */
    rebase: (next: Draft) => {
      setBase(next)
      setDraft(next)
      setRefused(new Map())
    },
  }
}

export type ProductDraft = ReturnType<typeof useProductDraft>
