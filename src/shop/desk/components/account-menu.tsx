'use client'

import { Keyboard, Languages, LogOut, Monitor, Moon, Sun, User } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type Locale, localeNames, locales } from '@/lib/locales'
import { useDesk } from '@/ui/desk/desk-context'
import type { MenuGroup } from '@/ui/menu'
import { applyTheme, THEMES, type Theme } from '@/ui/theme'
import { useSignOut } from './use-sign-out'

const themeIcons = { light: <Sun className="i" />, dark: <Moon className="i" />, system: <Monitor className="i" /> }

/** The desk speaks the person's language; it stands in a cookie, because desk addresses carry none. */
export function chooseLocale(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `mw-locale=${locale}; path=/; max-age=31536000; samesite=lax`
  window.location.reload()
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
}

/** Account, language, appearance, keys and the way out: behind the person's name, and under "More" on the phone. */
export function useAccountMenu(onShowKeys: () => void): MenuGroup[] {
  const t = useTranslations()
  const current = useLocale()
  const { shop } = useDesk()
  const signOut = useSignOut()
  return [
    {
      items: [
        { label: t('desk.account.settings'), icon: <User className="i" />, href: `/${shop.slug}/settings/account` },
        { label: t('desk.account.keys'), icon: <Keyboard className="i" />, shortcut: '?', onSelect: onShowKeys },
      ],
    },
    {
      caption: t('common.language'),
      items: locales.map((locale) => ({
        label: <span lang={locale}>{localeNames[locale]}</span>,
        icon: <Languages className="i" />,
        current: locale === current,
        onSelect: () => chooseLocale(locale),
      })),
    },
    {
      caption: t('common.theme.label'),
      items: THEMES.map((theme) => ({
        label: t(`common.theme.${theme}`),
        icon: themeIcons[theme],
        onSelect: () => chooseTheme(theme),
      })),
    },
    { items: [{ label: t('desk.account.signOut'), icon: <LogOut className="i" />, onSelect: signOut }] },
  ]
}
