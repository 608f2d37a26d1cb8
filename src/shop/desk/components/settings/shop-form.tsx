'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { Inputs, Outputs } from '@/server/root'
import { Callout } from '@/ui/callout'
import { useDesk } from '@/ui/desk/desk-context'
import { SaveBar } from '@/ui/save-bar'
import { useToast } from '@/ui/toast'
import { useDraft } from '@/ui/use-draft'
import { PlaceFields } from './place-fields'
import { AboutFields, ContactFields, RegionFields } from './shop-fields'
import { type ShopValues, shopErrors, toUpdate, valuesOf } from './shop-values'

type Settings = Outputs['tenancy']['settings']

/** What the shop says of itself. Nothing is sent until it is saved; what blocks saving is said in the bar. */
export function ShopForm({ initial }: { initial: Settings }) {
  const t = useTranslations('settings')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { can } = useDesk()
  const { data: settings } = useQuery(trpc.tenancy.settings.queryOptions(undefined, { initialData: initial }))
  const draft = useDraft<ShopValues>(valuesOf(settings))
  const [refused, setRefused] = useState<Record<string, string[] | undefined>>({})
  const save = useMutation(
    trpc.tenancy.updateSettings.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        draft.discard()
        setRefused({})
        router.refresh()
        toast.show({ title: t('saved'), tone: 'ok' })
      },
      onError: (error) => {
        const failure = readApiError(error)
        setRefused(failure.fields)
        toast.show({ title: t('failed'), description: failure.message, tone: 'bad' })
      },
    }),
  )

  const errors = shopErrors(draft.values)
  const labelOf = (name: keyof ShopValues) => t(`shop.${fieldLabels[name]}`)
  const blocking = (Object.keys(errors) as (keyof ShopValues)[]).map(labelOf)
  const errorOf = (name: keyof ShopValues) => (errors[name] ? t(`shop.bad.${errors[name]}`) : refused[name]?.[0])
  const props = { draft, errorOf, currency: settings.currency }

  return (
    <form className="settings__form" onSubmit={(event) => event.preventDefault()} aria-label={t('tabs.shop')}>
      {can('shop.settings') ? null : <Callout tone="flat">{t('failed')}</Callout>}
      <AboutFields {...props} />
      <ContactFields {...props} />
      <PlaceFields {...props} />
      <RegionFields {...props} />
      {draft.changed.length > 0 ? (
        <SaveBar
          count={t('changes', { count: draft.changed.length })}
          detail={draft.changed.map(labelOf).join(', ')}
          blocked={blocking.length > 0 ? t('fix', { fields: blocking.join(', ') }) : undefined}
          discardLabel={c('discard')}
          saveLabel={c('save')}
          saving={save.isPending}
          onDiscard={() => {
            draft.discard()
            setRefused({})
          }}
          onSave={() =>
            save.mutate(toUpdate(draft.values, draft.changed) satisfies Inputs['tenancy']['updateSettings'])
          }
        />
      ) : null}
    </form>
  )
}

/** Which message names each value. */
const fieldLabels = {
  name: 'name',
  tagline: 'tagline',
  story: 'story',
  contactEmail: 'email',
  contactPhone: 'phone',
  address: 'place',
  hours: 'hours',
  taxPercent: 'tax',
  timeZone: 'timeZone',
  locale: 'locale',
} as const satisfies Record<keyof ShopValues, string>
