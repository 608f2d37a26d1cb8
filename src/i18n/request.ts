import { getRequestConfig } from 'next-intl/server'
import { defaultLocale, isLocale } from '@/lib/locales'
import { loadMessages } from './messages'

/** The locale is part of the address; the proxy hands it on (a header of its own, never a visitor's cookie). */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : defaultLocale
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
