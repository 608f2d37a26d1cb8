import { originOf } from './hosts'
import { defaultLocale, type Locale, locales } from './locales'

/** A path of the portal or of a shop in its language: English has no prefix, `/products` in Japanese is `/ja/products`. */
export function localePath(locale: string, path: string): string {
  if (locale === defaultLocale) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** Absolute address of a page on a shop's own host. `base` is the mall's address, e.g. http://mall.localhost:3000. */
export function shopUrl(base: string, slug: string, locale: string, path: string): string {
  return originOf(base, { slug }) + localePath(locale, path)
}

/** Absolute address of a page on the portal. */
export function mallUrl(base: string, locale: string, path: string): string {
  return originOf(base, 'mall') + localePath(locale, path)
}

/** The same page in every language, for `hreflang`. */
export function alternates(origin: string, path: string): Record<Locale | 'x-default', string> {
  const pages = Object.fromEntries(locales.map((locale) => [locale, origin + localePath(locale, path)]))
  return { ...pages, 'x-default': origin + path } as Record<Locale | 'x-default', string>
}

/** `path?a=1&b=2`; what is undefined, empty, false or the default is left out, so that one page has one address. */
export function withQuery(path: string, query: Record<string, string | number | boolean | null | undefined>): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '' && value !== false,
  )
  const text = new URLSearchParams(given.map(([key, value]) => [key, value === true ? '1' : String(value)])).toString()
  return text ? `${path}?${text}` : path
}
