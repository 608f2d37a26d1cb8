'use client'

import { useTranslations } from 'next-intl'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { Section } from '@/ui/section'
import type { Draft } from '@/ui/use-draft'
import { bankFields, mallNameLength } from '../constants'
import type { BankDetails, BankField } from '../types'
import type { ProfileField, ProfileValues } from './profile-values'

type Props = {
  draft: Draft<ProfileValues>
  errorOf: (field: ProfileField) => string | undefined
}

export function NameFields({ draft, errorOf }: Props) {
  const t = useTranslations('admin.profile')
  return (
    <Section title={t('about')} id="mall-name">
      <div className="fields">
        <Field label={t('name')} hint={t('nameHint')} error={errorOf('name')} className="fields__wide">
          <Input
            value={draft.values.name}
            maxLength={mallNameLength}
            edited={draft.isChanged('name')}
            onChange={(event) => draft.set({ name: event.currentTarget.value })}
          />
        </Field>
      </div>
    </Section>
  )
}

export function OperatorFields({ draft, errorOf }: Props) {
  const t = useTranslations('admin.profile')
  const c = useTranslations('common')
  const { values, set, isChanged } = draft
  return (
    <Section title={t('operator')} id="mall-operator">
      <p className="q mb-2">{t('operatorHint')}</p>
      <div className="fields">
        <Field label={t('legalName')} aside={c('optional')} error={errorOf('legalName')}>
          <Input
            value={values.legalName}
            maxLength={120}
            autoComplete="organization"
            edited={isChanged('legalName')}
            onChange={(event) => set({ legalName: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('contactEmail')} aside={c('optional')} error={errorOf('contactEmail')}>
          <Input
            type="email"
            value={values.contactEmail}
            maxLength={200}
            autoComplete="email"
            edited={isChanged('contactEmail')}
            onChange={(event) => set({ contactEmail: event.currentTarget.value })}
          />
        </Field>
        <Field
          label={t('address')}
          aside={c('optional')}
          hint={t('addressHint')}
          error={errorOf('address')}
          className="fields__wide"
        >
          <Textarea
            value={values.address}
            maxLength={500}
            rows={3}
            autoComplete="street-address"
            edited={isChanged('address')}
            onChange={(event) => set({ address: event.currentTarget.value })}
          />
        </Field>
      </div>
    </Section>
  )
}

export function AccountFields({ draft, errorOf, kept, isMissing }: Props & { kept: BankDetails; isMissing: boolean }) {
  const t = useTranslations('admin.profile')
  const { bank } = draft.values
  const setBank = (field: BankField, text: string) => draft.set({ bank: { ...bank, [field]: text } })
  return (
    <Section title={t('account')} id="mall-account">
      {isMissing ? (
        <Callout tone="warn" title={t('noAccount')} className="mb-2">
          {t('noAccountText')}
        </Callout>
      ) : null}
      <p className="q mb-2">{t('accountHint')}</p>
      <div className="fields">
        {bankFields.map((field) => (
          <Field key={field} label={t(`bank.${field}`)} error={errorOf(`bank.${field}`)}>
            <Input
              value={bank[field]}
              maxLength={80}
              autoComplete="off"
              edited={bank[field] !== kept[field]}
              onChange={(event) => setBank(field, event.currentTarget.value)}
            />
          </Field>
        ))}
      </div>
    </Section>
  )
}
