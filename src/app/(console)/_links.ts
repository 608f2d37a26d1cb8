import 'server-only'
import { getLocale } from 'next-intl/server'
import { mallUrl, shopUrl } from '@/lib/links'
import { env } from '@/platform/env'

/** A page of the portal in the reader's language. */
export async function mallAddress(path: string): Promise<string> {
  return mallUrl(env.MALL_BASE_URL, await getLocale(), path)
}

/** The shop's own front in the reader's language. */
export async function frontAddress(slug: string): Promise<string> {
  return shopUrl(env.MALL_BASE_URL, slug, await getLocale(), '/')
}
