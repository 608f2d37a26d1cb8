import { notFound, permanentRedirect } from 'next/navigation'
import { localePath } from '@/lib/links'
import type { Locale } from '@/lib/locales'
import { publicCaller } from '@/server/caller'
import { refusalOf } from './_visit'

/** Ends a page at which nothing stands: at the address that took its place, or as one that does not exist. */
export async function leaveFor(slug: string, locale: Locale, path: string): Promise<never> {
  const caller = await publicCaller(locale, slug)
  const target = await caller.redirects.find({ path }).catch((error: unknown) => {
    const refusal = refusalOf(error)
    if (refusal === 'SHOP_CLOSED' || refusal === 'NOT_FOUND') return null
    throw error
  })
  if (target) permanentRedirect(localePath(locale, target))
  notFound()
}
