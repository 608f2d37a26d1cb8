'use client'

import { useTranslations } from 'next-intl'
import { type Locale, localeNames, locales } from '@/lib/locales'
import { Segmented } from '@/ui/segmented'

type Props = {
  main: Locale
  language: Locale
  onChange: (language: Locale) => void
  /** texts that are not written in a language */
  missingIn: (language: Locale) => number
}

/** The language that is being written: the shop's own first, the others with how much is missing in them. */
export function LanguageChoice({ main, language, onChange, missingIn }: Props) {
  const t = useTranslations('catalog.words')
  const label = (one: Locale) => {
    if (one === main) return t('main', { language: localeNames[one] })
    const count = missingIn(one)
    return count > 0 ? t('missing', { language: localeNames[one], count }) : localeNames[one]
  }
  return (
    <Segmented
      label={t('label')}
      value={language}
      segments={[main, ...locales.filter((one) => one !== main)].map((one) => ({ value: one, label: label(one) }))}
      onValueChange={onChange}
    />
  )
}
