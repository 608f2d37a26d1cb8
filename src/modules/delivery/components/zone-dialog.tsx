'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useMemo, useState } from 'react'
import { countriesIn } from '@/lib/countries'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { MultiCombobox } from '@/ui/combobox'
import { Dialog, DialogClose } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { zoneInput } from '../rates/schema'
import type { Zone } from '../rates/types'

/** Codes as a person types them: commas or blanks between, any case. */
const splitCodes = (text: string) =>
  text
    .toUpperCase()
    .split(/[\s,、]+/)
    .filter(Boolean)

export function ZoneDialog({ zone, onClose }: { zone: Zone | null; onClose: () => void }) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const options = useMemo(
    () => countriesIn(locale).map(({ code, name }) => ({ value: code, label: name, hint: code })),
    [locale],
  )
  const [name, setName] = useState(zone?.name ?? '')
  const [countries, setCountries] = useState<string[]>([...(zone?.countries ?? [])])
  const [states, setStates] = useState((zone?.states ?? []).join(', '))
  const [problem, setProblem] = useState<{ field: 'name' | 'states' | 'form'; message: string } | null>(null)
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
    const checked = zoneInput.safeParse({ id: zone?.id, name, countries, states: splitCodes(states) })
    if (checked.success) return save.mutate(checked.data)
    const field = checked.error.issues[0]?.path[0] === 'name' ? 'name' : 'states'
    setProblem({ field, message: field === 'name' ? t('zoneName') : t('statesForm') })
  }

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
        <Field label={t('zoneName')} error={problem?.field === 'name' && problem.message}>
          <Input value={name} onChange={(event) => setName(event.target.value)} autoFocus />
        </Field>
        <Field label={t('countries')} hint={t('countriesHint')}>
          <MultiCombobox
            options={options}
            value={options.filter((option) => countries.includes(option.value))}
            onValueChange={(chosen) => setCountries(chosen.map((option) => option.value))}
            removeLabel={(label) => t('removeCountry', { name: label })}
            emptyText={t('noCountry')}
          />
        </Field>
        {countries.length === 1 && (
          <Field
            label={t('states')}
            aside={common('optional')}
            hint={t('statesHint')}
            error={problem?.field === 'states' && problem.message}
          >
            <Input value={states} onChange={(event) => setStates(event.target.value)} autoCapitalize="characters" />
          </Field>
        )}
      </form>
    </Dialog>
  )
}
