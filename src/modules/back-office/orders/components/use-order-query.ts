'use client'

import { useQueryStates } from 'nuqs'
import { useRef, useState } from 'react'
import { filtersOf, listInput, type OrderParams, orderParams } from './order-params'

/** The list's whole state is its address: views, filters, search, order of rows, and what is open beside it. */
export function useOrderQuery() {
  const [query, setQuery] = useQueryStates(orderParams, { history: 'replace' })
  // Pages are cursors; the way back is remembered here, not in the address, because a cursor ages.
  const [trail, setTrail] = useState<string[]>([])
  // The view a search was begun in: it stands again when the search is emptied.
  const begunIn = useRef<OrderParams['view']>(null)
  const filters = filtersOf(query)

  /** Another choice of rows begins at its first page. */
  function choose(next: Partial<Omit<OrderParams, 'order'>>) {
    setTrail([])
    void setQuery(next)
  }

  /** A search begins in every order; a view chosen while it stands narrows it, and stays. */
  function search(q: string) {
    if (!q) return choose({ q, ...viewAfterwards() })
    if (!query.q) begunIn.current = query.view
    choose({ q, view: query.q ? query.view : null })
  }

  function viewAfterwards() {
    const view = query.view ?? begunIn.current
    begunIn.current = null
    return { view }
  }

  return {
    query,
    filters,
    input: listInput(query, trail.at(-1)),
    isFiltered: Boolean(query.q || query.payment.length || query.delivery.length || filters.from || filters.to),
    choose,
    search,
    clear: () => choose({ q: '', ...viewAfterwards(), payment: [], delivery: [], from: null, to: null }),
    /** Opening is a step one can go back from, as on the phone it is a page of its own. */
    open: (id: string | null) => void setQuery({ order: id }, { history: id && !query.order ? 'push' : 'replace' }),
    page: {
      number: trail.length,
      next: (cursor: string) => setTrail([...trail, cursor]),
      back: () => setTrail(trail.slice(0, -1)),
    },
  }
}

export type OrderQuery = ReturnType<typeof useOrderQuery>
