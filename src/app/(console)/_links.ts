import 'server-only'
import { getLocale } from 'next-intl/server'
import { shopUrl } from '@/lib/links'
import { env } from '@/platform/env'

/** The shop's own front in the reader's language. */
export async function frontAddress(slug: string): Promise<string> {
  return shopUrl(env.MALL_BASE_URL, slug, await getLocale(), '/')
}
