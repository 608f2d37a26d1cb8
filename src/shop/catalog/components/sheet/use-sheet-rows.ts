'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { readApiError, useTRPCClient } from '@/platform/trpc-client'
import type { GridPageInput } from '../../schema'
import type { GridPage } from '../../types'
import type { SheetRow } from './sheet-columns'

type Filter = Omit<GridPageInput, 'cursor' | 'ids'>
type Loaded = { products: GridPage['products']; variants: GridPage['variants']; total: number; done: boolean }

const nothing: Loaded = { products: [], variants: [], total: 0, done: false }

/** Fresh products in the place of those that were there. */
function replaced(now: Loaded, fresh: GridPage): Loaded {
  const products = new Map(fresh.products.map((product) => [product.id, product]))
  const variants = new Map(fresh.variants.map((variant) => [variant.id, variant]))
  return {
    ...now,
    products: now.products.map((product) => products.get(product.id) ?? product),
    variants: now.variants.map((variant) => variants.get(variant.id) ?? variant),
  }
}

/** Rows in their order, each beside its product. */
export function rowsOf({ products, variants }: Pick<Loaded, 'products' | 'variants'>): SheetRow[] {
  const byId = new Map(products.map((product) => [product.id, product]))
  let last = ''
  return variants.flatMap((variant) => {
    const product = byId.get(variant.productId)
    const isFirst = variant.productId !== last
    last = variant.productId
    return product ? [{ id: variant.id, product, variant, isFirst }] : []
  })
}

/** Loads everything the filter means, page after page, and can load some products anew. */
export function useSheetRows(filter: Filter) {
  const client = useTRPCClient()
  const queries = useQueryClient()
  const [loaded, setLoaded] = useState(nothing)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const { q, status, categoryId } = filter

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is how trying again is asked for
  useEffect(() => {
    let isCurrent = true
    setLoaded(nothing)
    setTrouble(null)
    async function load(): Promise<void> {
      let cursor: string | null = null
      do {
        const page: GridPage = await client.catalog.desk.gridPage.query({ q, status, categoryId, cursor })
        if (!isCurrent) return
        cursor = page.cursor
        setLoaded((now) => ({
          products: [...now.products, ...page.products],
          variants: [...now.variants, ...page.variants],
          total: page.total ?? now.total,
          done: page.cursor === null,
        }))
      } while (cursor)
    }
    load().catch((error: unknown) => isCurrent && setTrouble(readApiError(error).message))
    return () => {
      isCurrent = false
    }
  }, [client, q, status, categoryId, round])

  const reload = useCallback(
    async (ids: readonly string[]) => {
      if (ids.length === 0) return
      const fresh = await client.catalog.desk.gridPage.query({ ids: [...ids] })
      setLoaded((now) => replaced(now, fresh))
      void queries.invalidateQueries()
    },
    [client, queries],
  )
  const rows = useMemo(() => rowsOf(loaded), [loaded])
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  return { rows, byId, total: loaded.total, done: loaded.done, trouble, retry: () => setRound((n) => n + 1), reload }
}

export type SheetRows = ReturnType<typeof useSheetRows>
