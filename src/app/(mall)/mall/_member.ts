import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
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
