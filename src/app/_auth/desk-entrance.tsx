import '@/mall/identity/components/entrance.css'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { localeNames, locales } from '@/lib/locales'
import { Entrance } from '@/mall/identity/components/entrance'
import { LanguageSwitch } from '@/ui/language-switch'

type Props = {
  door: 'console' | 'admin'
  /** path of this page, for the language links */
  path: string
  title: string
  lead?: string
  links?: ReactNode
  children: ReactNode
}

/** The frame of the pages before the desk: sign-in, reset, confirmation, invitation. */
export async function DeskEntrance({ door, path, title, lead, links, children }: Props) {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  const languages = locales.map((code) => ({ locale: code, name: localeNames[code], href: `/${code}${path}` }))
  const foot = (
    <>
      {links}
      <LanguageSwitch languages={languages} current={locale} label={t('language')} />
    </>
  )
  return (
    <Entrance mallName={t('mall')} place={t(`door.${door}`)} title={title} lead={lead} foot={foot}>
      {children}
    </Entrance>
  )
}
