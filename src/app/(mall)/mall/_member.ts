import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'
import { sessionCaller } from '@/server/caller'

/** The signed-in member's caller; whoever is not signed in is sent to the door and comes back to `path`. */
export async function memberCaller(path: string) {
  const api = await sessionCaller()
  const me = await api.identity.me()
  const locale = await getLocale()
  if (me?.audience !== 'member')
    redirect(`${localePath(locale, '/sign-in')}?next=${encodeURIComponent(localePath(locale, path))}`)
  return { api, me, locale }
}

/** Title of a page of the member's account. */
export const accountTitle =
  (key: 'title' | 'places.orders' | 'places.addresses' | 'places.security') => async (): Promise<Metadata> => ({
    title: (await getTranslations('member'))(key),
  })
