'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { useToast } from '@/ui/toast'
import { draftOf, inputOf } from './draft'
import type { ProductDraft } from './use-product-draft'

type Saved = { id: string; version: number }

/** What stands in the way of saving, beside wrong cells. */
export type SaveTrouble = { kind: 'changed' } | { kind: 'handle'; message: string } | { kind: 'other'; message: string }

/** Saves the draft and takes over what the server made of it; a refusal is told where it belongs and nothing is lost. */
export function useSaveProduct(
  product: ProductDraft,
  saved: Saved | null,
  onSaved: (saved: Saved) => void,
  onKeptNoMore: () => void,
) {
  const t = useTranslations('catalog.save')
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { shop } = useDesk()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)

  async function reload(id: string): Promise<void> {
    const fresh = await client.catalog.desk.product.query({ id })
    queries.setQueryData(trpc.catalog.desk.product.queryKey({ id }), fresh)
    product.rebase(draftOf(fresh))
    onSaved({ id, version: fresh.state.version })
    setTrouble(null)
  }

  function explain(error: unknown): void {
    const { code, message, data } = readApiError(error)
    const ids = Array.isArray(data.variantIds) ? data.variantIds.map(String) : []
    if (code === 'PRODUCT_CHANGED') setTrouble({ kind: 'changed' })
    else if (code === 'HANDLE_TAKEN') setTrouble({ kind: 'handle', message })
    else if (code === 'GTIN_INVALID') product.refuse(ids, 'gtin', 'gtin')
    else if (code === 'STOCK_BELOW_RESERVED') product.refuse(ids, 'onHand', 'short')
    else setTrouble({ kind: 'other', message })
  }

  async function save(): Promise<void> {
    setBusy(true)
    setTrouble(null)
    try {
      const input = inputOf(product.draft)
      if (saved) {
        await client.catalog.desk.update.mutate({ ...input, id: saved.id, version: saved.version })
        onKeptNoMore()
        await reload(saved.id)
        toast.show({ title: t('done'), tone: 'ok' })
      } else {
        const { id } = await client.catalog.desk.create.mutate(input)
        onKeptNoMore()
        toast.show({ title: t('created', { title: input.title }), tone: 'ok' })
        router.replace(`/${shop.slug}/catalogue/${id}`)
      }
      void queries.invalidateQueries(trpc.catalog.desk.pathFilter())
      void queries.invalidateQueries(trpc.desk.pathFilter())
    } catch (error) {
      explain(error)
    } finally {
      setBusy(false)
    }
  }

  return {
    save,
    busy,
    trouble,
    clear: () => setTrouble(null),
    reload: () => (saved ? reload(saved.id) : Promise.resolve()),
  }
}
