'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { useDesk } from '@/ui/desk/desk-context'
import { Switch } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import type { DeskModule } from '../types'

/** The shutter beside a switched-off module in the rail; only the owner may lift it. */
export function OffSwitch({ module, name }: { module: DeskModule; name: string }) {
  const t = useTranslations()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { shop, can } = useDesk()
  const turnOn = useMutation(
    trpc.switches.set.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        router.refresh()
        toast.show({ title: t('modules.board.turnedOn', { module: name }), tone: 'ok' })
      },
      onError: (error) => {
        // What it needs is off too: the switchboard shows how they hang together.
        if (readApiError(error).code === 'SWITCH_NEEDS_OTHERS') router.push(`/${shop.slug}/modules?open=${module.key}`)
        toast.show({ title: t('modules.board.failed'), description: readApiError(error).message, tone: 'bad' })
      },
    }),
  )
  if (!can('shop.switches')) return null
  return (
    <Switch
      checked={turnOn.isPending}
      disabled={turnOn.isPending}
      aria-label={t('desk.rail.switchOn', { module: name })}
      onCheckedChange={() => turnOn.mutate({ key: module.key, state: 'on' })}
    />
  )
}
