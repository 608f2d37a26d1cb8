import { localePath } from '@/lib/links'
import { defaultLocale, type Locale } from '@/lib/locales'

/** Where a token shows the shop, in a language; in the shop's first one without. */
export const previewAddress = (frontUrl: string, token: string, locale: Locale = defaultLocale): string =>
  new URL(localePath(locale, `/preview/${token}`), frontUrl).href
