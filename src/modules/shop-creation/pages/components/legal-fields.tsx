'use client'

import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { maxLegalValue } from '../constants'
import { type LegalField, legalFormOf, legalForms } from '../rules/legal-forms'
import type { LegalFieldKey, LegalProblem, LegalValues } from '../types'

type Props = {
  country: string
  values: LegalValues
  kept: LegalValues
  /** what the shop's settings say */
  known: LegalValues
  problems: ReadonlyMap<LegalFieldKey, LegalProblem>
  disabled: boolean
  onChange: (key: LegalFieldKey, value: string) => void
}

/** The fields of one country's form. */
export function LegalFields({ country, ...rest }: Props) {
  const form = legalFormOf(country)
  return legalForms[form].map((field) => <OneField key={field.key} field={field} {...rest} />)
}

type OneProps = Omit<Props, 'country'> & { field: LegalField }

function OneField({ field, values, kept, known, problems, disabled, onChange }: OneProps) {
  const t = useTranslations('pages.desk.legal')
  const f = useTranslations('pages.legal')
  const { key, required, long } = field
  const value = values[key] ?? ''
  const problem = problems.get(key)
  const offered = known[key] ?? ''
  const shared = {
    value,
    maxLength: maxLegalValue,
    disabled,
    edited: value !== (kept[key] ?? ''),
  }
  return (
    <Field
      label={f(`fields.${key}`)}
      aside={required ? t('required') : t('ifAny')}
      error={problem ? t(`problems.${problem}`) : undefined}
      hint={
        offered !== '' && value === '' ? (
          <TextButton disabled={disabled} onClick={() => onChange(key, offered)}>
            {t('take', { value: offered.split('\n')[0] ?? '' })}
          </TextButton>
        ) : f.has(`hints.${key}`) ? (
          f(`hints.${key}` as 'hints.price')
        ) : undefined
      }
    >
      {long ? (
        <Textarea {...shared} rows={3} onChange={(event) => onChange(key, event.currentTarget.value)} />
      ) : (
        <Input {...shared} onChange={(event) => onChange(key, event.currentTarget.value)} />
      )}
    </Field>
  )
}
