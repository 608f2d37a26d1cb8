import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { HostTarget } from '@/lib/hosts'
import type { Locale } from '@/lib/locales'
import { createContext, createPublicContext } from './context'
import { createCaller } from './root'

/** For pages that are the same for every visitor (mall and shops): reads no cookie. */
export const publicCaller = cache(async (locale: Locale, slug?: string) => {
  const target: HostTarget = slug ? { surface: 'shop', slug } : { surface: 'mall' }
  return createCaller(await createPublicContext(target, locale))
})

/** For pages of someone signed in (console, admin, member area): the request's own session. */
export const sessionCaller = cache(async (deskSlug?: string) => {
  const context = await createContext({ headers: await headers(), deskSlug: deskSlug ?? null })
  if (!context) throw new Error('this host is not one of the mall’s')
  return createCaller(context)
})
