'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { countriesIn } from '@/lib/countries'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Combobox } from '@/ui/combobox'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { SaveBar } from '@/ui/save-bar'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import { SwitchRow } from '@/ui/switch'
import { useToast } from '@/ui/toast'
import { useDraft } from '@/ui/use-draft'
import { legalProblems } from '../rules/legal-forms'
import type { DeskLegal, LegalFieldKey, LegalValues } from '../types'
import { LegalFields } from './legal-fields'

type Edited = { country: string; values: LegalValues; published: boolean }
type Rival = { by: string; at: Date }

/** What the law of the shop's country wants it to say, filled in field by field. */
export function LegalScreen({ initial }: { initial: DeskLegal }) {
  const t = useTranslations('pages.desk.legal')
  const c = useTranslations('common')
  const { can, locale, shop } = useDesk()
  const { dayAndTime } = useDeskFormat()
  const trpc = useTRPC()
  const { data: kept } = useQuery(trpc.pages.desk.legal.queryOptions(undefined, { initialData: initial }))
  const draft = useDraft<Edited>({ country: kept.country, values: kept.values, published: kept.published })
  const saving = useSaveLegal(draft.discard)
  const { country, values, published } = draft.values
  const problems = legalProblems(country, values)
  const canEdit = can('shop.settings')
  const countries = countriesIn(locale, kept.country).map(({ code, name }) => ({ value: code, label: name }))
  const set = (key: LegalFieldKey, value: string) => draft.set({ values: { ...values, [key]: value } })
  const blocked = published && problems.size > 0 ? t('blocked', { count: problems.size }) : undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        state={
          <Status kind={kept.published ? 'done' : 'todo'} boxed>
            {t(kept.published ? 'shown' : 'notShown')}
          </Status>
        }
        actions={
          kept.published ? (
            <LinkButton
              href={`${shop.frontUrl.replace(/\/$/, '')}/legal`}
              target="_blank"
              rel="noopener"
              icon={<ExternalLink className="i" />}
            >
              {t('seeInShop')}
            </LinkButton>
          ) : null
        }
      />
      <div className="body">
        {saving.rival ? (
          <Callout
            tone="warn"
            live
            className="mb-4"
            title={t('changedTitle', { who: saving.rival.by || t('somebody'), time: dayAndTime(saving.rival.at) })}
            actions={
              <Button size="sm" onClick={saving.reload}>
                {t('reload')}
              </Button>
            }
          />
        ) : null}
        <div className="ped">
          <Section title={t('fields')}>
            <p className="q mb-3 max-w-[64ch]">{t('about')}</p>
            <Field label={t('country')} hint={t('countryHint')}>
              <Combobox
                options={countries}
                value={countries.find(({ value }) => value === country) ?? null}
                disabled={!canEdit}
                emptyText={t('noCountry')}
                onValueChange={(chosen) => {
                  if (chosen) draft.set({ country: chosen.value })
                }}
              />
            </Field>
            <LegalFields
              country={country}
              values={values}
              kept={kept.values}
              known={kept.known}
              problems={published || saving.tried ? problems : new Map()}
              disabled={!canEdit}
              onChange={set}
            />
          </Section>
          <aside>
            <Section title={t('visibility')}>
              <SwitchRow
                label={t('show')}
                hint={t(problems.size > 0 ? 'showMissing' : 'showHint', { count: problems.size })}
                checked={published}
                disabled={!canEdit}
                onCheckedChange={(next) => draft.set({ published: next })}
              />
            </Section>
            <Callout tone="flat" className="mt-4">
              {t('noAdvice')}
            </Callout>
          </aside>
        </div>
        {draft.changed.length > 0 && canEdit ? (
          <SaveBar
            count={t('changes')}
            blocked={blocked}
            saving={saving.busy}
            discardLabel={c('discard')}
            saveLabel={c('save')}
            onDiscard={draft.discard}
            onSave={() => saving.save({ ...draft.values, version: kept.version })}
          />
        ) : null}
      </div>
    </>
  )
}

function useSaveLegal(onSaved: () => void) {
  const t = useTranslations('pages.desk.legal')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const [rival, setRival] = useState<Rival | null>(null)
  const fresh = () => queries.invalidateQueries(trpc.pages.desk.legal.queryFilter())
  const save = useMutation(
    trpc.pages.desk.saveLegal.mutationOptions({
      onSuccess: async () => {
        setRival(null)
        await fresh()
        onSaved()
        toast.show({ title: t('saved'), tone: 'ok' })
      },
      onError: (error) => {
        const { code, message, data } = readApiError(error)
        if (code === 'PAGE_CHANGED') setRival({ by: String(data.by ?? ''), at: new Date(String(data.at)) })
        else toast.show({ title: t('failed'), description: message, tone: 'bad' })
      },
    }),
  )
  return {
    save: save.mutate,
    busy: save.isPending,
    tried: save.isError,
    rival,
    reload: () =>
      void fresh().then(() => {
        onSaved()
        setRival(null)
      }),
  }
}
