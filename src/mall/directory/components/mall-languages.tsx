'use client'

import { usePathname } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/links'
import { isLocale, localeNames, locales } from '@/lib/locales'
import { LanguageSwitch } from '@/ui/language-switch'

/** The page the reader is on, in the other languages. */
export function MallLanguages() {
  const t = useTranslations('common')
  const locale = useLocale()
  const [, first, ...rest] = usePathname().split('/')
  const path = isLocale(first) ? `/${rest.join('/')}` : `/${[first, ...rest].join('/')}`
  const languages = locales.map((one) => ({ locale: one, name: localeNames[one], href: localePath(one, path) }))
  return <LanguageSwitch languages={languages} current={locale} label={t('language')} />
}
