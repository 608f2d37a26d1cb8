'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { SaveBar } from '@/ui/save-bar'
import { useToast } from '@/ui/toast'
import { useDraft } from '@/ui/use-draft'
import type { MallProfile } from '../types'
import { AccountFields, NameFields, OperatorFields } from './profile-fields'
import { type ProfileField, type ProfileValues, problemsOf, valuesOf } from './profile-values'

/** What the mall is called, who runs it and where transfers go. Only what changed is sent. */
export function ProfileForm({ initial }: { initial: MallProfile }) {
  const t = useTranslations('admin.profile')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const router = useRouter()
  const toast = useToast()
  const { data: profile } = useQuery(trpc.mallProfile.get.queryOptions(undefined, { initialData: initial }))
  const draft = useDraft<ProfileValues>(valuesOf(profile))
  const save = useMutation(
    trpc.mallProfile.update.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        draft.discard()
        router.refresh()
        toast.show({ title: t('saved'), tone: 'ok' })
      },
      onError: (error) => toast.show({ title: t('failed'), description: readApiError(error).message, tone: 'bad' }),
    }),
  )
  const problems = problemsOf(draft.values)
  const fields = Object.keys(problems) as ProfileField[]
  const errorOf = (field: ProfileField) => {
    const problem = problems[field]
    return problem && t(`bad.${problem}`, { signs: '{ } < > #' })
  }
  const labelOf = (name: keyof ProfileValues) => t(name === 'bank' ? 'account' : name)
  const props = { draft, errorOf }
  return (
    <form className="settings__form" onSubmit={(event) => event.preventDefault()} aria-label={t('title')}>
      <NameFields {...props} />
      <OperatorFields {...props} />
      <AccountFields {...props} kept={profile.bank} isMissing={profile.transferLines.length === 0} />
      {draft.changed.length > 0 ? (
        <SaveBar
          count={t('changes', { count: draft.changed.length })}
          detail={draft.changed.map(labelOf).join(', ')}
          blocked={fields.length > 0 ? t('fix', { fields: fields.map((field) => t(field)).join(', ') }) : undefined}
          discardLabel={c('discard')}
          saveLabel={c('save')}
          saving={save.isPending}
          onDiscard={draft.discard}
          onSave={() => save.mutate(Object.fromEntries(draft.changed.map((name) => [name, draft.values[name]])))}
        />
      ) : null}
    </form>
  )
}
