import type { Names, SpecView } from '@/shop/catalog/types'
import type { Visit } from './visit'

type Reader = Pick<Visit, 't' | 'locale'>

const nameIn = (names: Names, locale: keyof Names): string => names[locale] || names.en || names.ja || names.ko || ''

/** What a characteristic is called, in the reader's language. */
export const specLabel = ({ names, key }: SpecView, { locale }: Reader): string => nameIn(names, locale) || key

/** Its value as people read it: a choice by its name, a day written out, a number with its unit. */
export function specText({ kind, unit, choices, value }: SpecView, { t, locale }: Reader): string {
  if (kind === 'boolean') return t(value ? 'product.yes' : 'product.no')
  if (kind === 'choice') return nameIn(choices.find(({ key }) => key === value)?.names ?? {}, locale) || String(value)
  if (kind === 'date')
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00Z`))
  if (typeof value !== 'number') return String(value)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value)
  return unit ? `${number} ${unit}` : number
}
