'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useMemo, useState } from 'react'
import { countriesIn } from '@/lib/countries'
import { statesOf } from '@/lib/states'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { MultiCombobox } from '@/ui/combobox'
import { Dialog, DialogClose } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Segmented } from '@/ui/segmented'
import type { Zone } from '../rates/types'
import { checkZone, type ZoneDraft, type ZoneProblem, zoneDraft } from './zone-values'

type Props = {
  zone: Zone | null
  /** the shop's own country, offered first */
  home: string | null
  onClose: () => void
}

export function ZoneDialog({ zone, home, onClose }: Props) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const options = useMemo(
    () => countriesIn(locale, home).map(({ code, name }) => ({ value: code, label: name, hint: code })),
    [locale, home],
  )
  const [draft, setDraft] = useState(() => zoneDraft(zone))
  const [problem, setProblem] = useState<{ field: ZoneProblem | 'form'; message: string } | null>(null)
  const change = (part: Partial<ZoneDraft>) => {
    setProblem(null)
    setDraft((before) => ({ ...before, ...part }))
  }
  const save = useMutation(
    trpc.delivery.rates.saveZone.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.delivery.rates.zones.queryFilter())
        onClose()
      },
      onError: (error) => setProblem({ field: 'form', message: readApiError(error).message }),
    }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    const checked = checkZone(draft, zone?.id)
    if ('zone' in checked) return save.mutate(checked.zone)
    setProblem({ field: checked.problem, message: t(`zoneProblems.${checked.problem}`) })
  }
  const errorAt = (field: ZoneProblem) => problem?.field === field && problem.message
  const country = draft.where === 'named' && draft.countries.length === 1 ? draft.countries[0] : undefined

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={zone ? t('changeZone', { name: zone.name }) : t('newZone')}
      closeLabel={common('close')}
      footer={
        <>
          <DialogClose>
            <Button>{common('cancel')}</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form="zone-form" busy={save.isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form id="zone-form" className="grid gap-4" onSubmit={submit} noValidate>
        {problem?.field === 'form' && (
          <Callout tone="bad" live>
            {problem.message}
          </Callout>
        )}
        <Field label={t('zoneName')} error={errorAt('name')}>
          <Input value={draft.name} onChange={(event) => change({ name: event.target.value })} autoFocus />
        </Field>
        <Segmented
          label={t('where')}
          className="justify-self-start"
          value={draft.where}
          onValueChange={(where) => change({ where })}
          segments={[
            { value: 'named', label: t('named') },
            { value: 'everywhere', label: t('everywhere') },
          ]}
        />
        {draft.where === 'everywhere' ? (
          <p className="text-13 text-ink-2">{t('everywhereHint')}</p>
        ) : (
          <Field label={t('countries')} error={errorAt('countries')}>
            <MultiCombobox
              options={options}
              value={options.filter((option) => draft.countries.includes(option.value))}
              onValueChange={(chosen) => change({ countries: chosen.map((option) => option.value), states: [] })}
              removeLabel={(label) => t('removeCountry', { name: label })}
              emptyText={t('noCountry')}
            />
          </Field>
        )}
        {country && (
          <StatesField
            country={country}
            states={draft.states}
            error={errorAt('states')}
            onChange={(states) => change({ states })}
          />
        )}
      </form>
    </Dialog>
  )
}

type StatesProps = {
  country: string
  states: string[]
  error: string | false | undefined
  onChange: (states: string[]) => void
}

/** States by their names where the country's are known, otherwise as its addresses write them. */
function StatesField({ country, states, error, onChange }: StatesProps) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const known = statesOf[country]?.map(([value, label]) => ({ value, label }))
  const [typed, setTyped] = useState(states.join(', '))
  return (
    <Field
      label={t('states')}
      aside={common('optional')}
      hint={t(known ? 'statesHint' : 'statesTypedHint')}
      error={error}
    >
      {known ? (
        <MultiCombobox
          options={known}
          value={known.filter((option) => states.includes(option.value))}
          onValueChange={(chosen) => onChange(chosen.map((option) => option.value))}
          removeLabel={(label) => t('removeCountry', { name: label })}
          emptyText={t('noState')}
        />
      ) : (
        <Input
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange(splitNames(event.target.value))
          }}
        />
      )}
    </Field>
  )
}

/** Names as a person lists them: commas between. */
const splitNames = (text: string) =>
  text
    .split(/[,、，]+/)
    .map((name) => name.trim())
    .filter(Boolean)
