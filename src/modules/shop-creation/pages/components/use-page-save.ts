'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { useToast } from '@/ui/toast'
import type { DeskPage, PolicyKind, Section } from '../types'
import type { PageValues } from './draft'

/** Why a text was not saved. */
export type SaveTrouble =
  | { kind: 'changed'; by: string; at: Date }
  | { kind: 'handle'; message: string }
  | { kind: 'other'; message: string }

type Given = { section: Section; policy: PolicyKind | null; saved: DeskPage | null; onSaved: (page: DeskPage) => void }

/** Part of the desk's address at which a section is worked on. */
export const placeOf = (section: Section) => (section === 'notice' ? 'notices' : 'pages')

/** Saves a text and takes over what the server made of it; a refusal loses nothing. */
export function usePageSave({ section, policy, saved, onSaved }: Given) {
  const t = useTranslations('pages.desk.save')
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { shop } = useDesk()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)

  async function load(id: string): Promise<void> {
    onSaved(await client.pages.desk.page.query({ id }))
    setTrouble(null)
  }

  function explain(error: unknown): void {
    const { code, message, data } = readApiError(error)
    if (code === 'PAGE_CHANGED')
      setTrouble({ kind: 'changed', by: String(data.by ?? ''), at: new Date(String(data.at)) })
    else setTrouble({ kind: code === 'PAGE_ADDRESS_TAKEN' ? 'handle' : 'other', message })
  }

  async function save(values: PageValues): Promise<void> {
    setBusy(true)
    setTrouble(null)
    const input = { ...values, section, handle: policy ?? values.handle }
    try {
      if (saved) {
        await client.pages.desk.update.mutate({ ...input, id: saved.id, version: saved.version })
        await load(saved.id)
      } else {
        const { id } = await client.pages.desk.create.mutate(input)
        router.replace(`/${shop.slug}/${placeOf(section)}/${id}`)
      }
      toast.show({ title: t('done'), tone: 'ok' })
      void queries.invalidateQueries(trpc.pages.desk.list.pathFilter())
    } catch (error) {
      explain(error)
    } finally {
      setBusy(false)
    }
  }

  return { save, busy, trouble, reload: () => (saved ? load(saved.id) : Promise.resolve()) }
}
