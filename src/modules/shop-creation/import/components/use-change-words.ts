'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { ChangedField, FieldChange } from '../types'

type Value = FieldChange['before']

const amounts: readonly ChangedField[] = ['price', 'compareAt', 'cost', 'variantAdded', 'variantRemoved']

/** What a field is called and how its values read, for the dry run's before and after. */
export function useChangeWords(currency: string) {
  const t = useTranslations('import.changes')
  const { money, number } = useDeskFormat()

  function read(field: ChangedField, value: Value): string {
    if (value === null || value === '') return t('nothing')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (field === 'status') return t(`status.${value as 'active' | 'draft' | 'archived'}`)
    if (field === 'description') return t('words', { count: String(value).length })
    if (field === 'variantImage') return t('yes')
    if (typeof value === 'number') return amounts.includes(field) ? money(value, currency) : number(value)
    return value
  }

  return {
    name: (field: ChangedField) => t(`field.${field}`),
    /** null where there was or will be nothing to compare with */
    before: ({ field, before }: FieldChange) => (field === 'variantAdded' ? null : read(field, before)),
    after: ({ field, after }: FieldChange) => (field === 'variantRemoved' ? null : read(field, after)),
  }
}
