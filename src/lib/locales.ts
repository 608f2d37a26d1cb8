export const locales = ['en', 'ja', 'ko'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'en'

export const localeNames: Record<Locale, string> = { en: 'English', ja: '日本語', ko: '한국어' }

export function isLocale(value: string | undefined | null): value is Locale {
  return locales.includes(value as Locale)
}

/** A text kept per language; English is the fall-back. */
export type Localized = { en: string; ja?: string; ko?: string }

export function inLocale(text: Localized, locale: string): string {
  return (isLocale(locale) ? text[locale] : undefined) ?? text.en
}
