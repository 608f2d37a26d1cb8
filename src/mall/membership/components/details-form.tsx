'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input, NativeSelect } from '@/ui/input'
import type { DetailsInput } from '../schema'
import type { MemberDetails } from '../types'

type Region = { id: string; name: string }
type Props = { member: MemberDetails; regions: readonly Region[] }

const genders = ['female', 'male', 'other'] as const

/** Everything beyond name and e-mail is optional, and says what it is good for. */
export function DetailsForm({ member, regions }: Props) {
  const t = useTranslations('member')
  const errorText = useErrorText()
  const trpc = useTRPC()
  const [values, setValues] = useState<DetailsInput>({
    phone: member.phone,
    gender: member.gender as DetailsInput['gender'],
    birthDate: member.birthDate,
    weddingDate: member.weddingDate,
    occupation: member.occupation,
    regionId: member.regionId,
  })
  const save = useMutation(trpc.membership.updateDetails.mutationOptions())
  const change = (part: Partial<DetailsInput>) => {
    save.reset()
    setValues((before) => ({ ...before, ...part }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(values)
  }
  return (
    <form className="account__form" onSubmit={submit} noValidate>
      <h2>{t('details.title')}</h2>
      <p className="muted">{t('details.text')}</p>
      {save.isError && (
        <Callout tone="bad" live>
          {errorText(save.error)}
        </Callout>
      )}
      <Field label={t('details.phone')} aside={t('optional')} hint={t('details.phoneWhy')}>
        <Input
          type="tel"
          autoComplete="tel"
          value={values.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
      </Field>
      <Field label={t('details.region')} aside={t('optional')} hint={t('details.regionWhy')}>
        <NativeSelect
          value={values.regionId ?? ''}
          onChange={(event) => change({ regionId: event.target.value || null })}
        >
          <option value="">{t('details.none')}</option>
          {regions.map((region) => (
            <option key={region.id} value={region.id}>
              {region.name}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('details.birthDate')} aside={t('optional')} hint={t('details.birthDateWhy')}>
        <Input
          type="date"
          autoComplete="bday"
          value={values.birthDate ?? ''}
          onChange={(event) => change({ birthDate: event.target.value || null })}
        />
      </Field>
      <Field label={t('details.weddingDate')} aside={t('optional')} hint={t('details.weddingDateWhy')}>
        <Input
          type="date"
          value={values.weddingDate ?? ''}
          onChange={(event) => change({ weddingDate: event.target.value || null })}
        />
      </Field>
      <Field label={t('details.gender')} aside={t('optional')} hint={t('details.statisticsWhy')}>
        <NativeSelect
          value={values.gender ?? ''}
          onChange={(event) => change({ gender: (event.target.value || null) as DetailsInput['gender'] })}
        >
          <option value="">{t('details.none')}</option>
          {genders.map((gender) => (
            <option key={gender} value={gender}>
              {t(`details.genders.${gender}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('details.occupation')} aside={t('optional')} hint={t('details.statisticsWhy')}>
        <Input
          autoComplete="organization-title"
          value={values.occupation ?? ''}
          onChange={(event) => change({ occupation: event.target.value || null })}
        />
      </Field>
      <p className="account__acts">
        <Button variant="primary" type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
        <span role="status">{save.isSuccess && t('saved')}</span>
      </p>
    </form>
  )
}
