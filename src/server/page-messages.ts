import { getRequestConfig } from 'next-intl/server'
import { loadMessages } from '@/i18n/messages'
import { defaultLocale, isLocale } from '@/lib/locales'
import { readMallProfile } from '@/mall/profile/queries'

/** The locale is part of the address; the proxy hands it on (a header of its own, never a visitor's cookie). */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLocale(asked) ? asked : defaultLocale
  const { name } = await readMallProfile()
  return { locale, messages: await loadMessages(locale, name), timeZone: 'UTC' }
})
