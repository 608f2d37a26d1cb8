'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { ChangedField, FieldChange } from '../types'

type Value = FieldChange['before']

const amounts: readonly ChangedField[] = [
  'price',
  'compareAt',
  'cost',
  'memberPrice',
  'plannedPrice',
  'variantAdded',
  'variantRemoved',
]
const instants: readonly ChangedField[] = ['publishedAt', 'publishedUntil', 'pricePeriod']

/** What a field is called and how its values read, for the dry run's before and after. */
export function useChangeWords(currency: string) {
  const t = useTranslations('import.changes')
  const { money, number, dayAndTime } = useDeskFormat()

  const readText = (field: ChangedField, text: string): string => {
    if (field === 'status') return t(`status.${text as 'active' | 'draft' | 'archived'}`)
    if (field === 'description') return t('words', { count: text.length })
    if (field === 'variantImage') return t('yes')
    if (instants.includes(field)) return text.replace(/\d{4}-[\d:T.-]+Z/g, (at) => dayAndTime(new Date(at)))
    return text
  }

  function read(field: ChangedField, value: Value): string {
    if (value === null || value === '') return t('nothing')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value === 'number') return amounts.includes(field) ? money(value, currency) : number(value)
    return readText(field, value)
  }

  return {
    name: (field: ChangedField) => t(`field.${field}`),
    /** null where there was or will be nothing to compare with */
    before: ({ field, before }: FieldChange) =>
      field === 'variantAdded' || field === 'variantOrder' ? null : read(field, before),
    after: ({ field, after }: FieldChange) =>
      field === 'variantRemoved' ? null : field === 'variantOrder' ? t('yes') : read(field, after),
  }
}
