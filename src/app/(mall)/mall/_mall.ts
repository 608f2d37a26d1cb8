import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { originOf } from '@/lib/hosts'
import { alternates, mallUrl } from '@/lib/links'
import { env } from '@/platform/env'

/** Canonical address and languages of a page of the portal. */
export async function mallPage(path: string): Promise<Metadata> {
  const locale = await getLocale()
  return {
    alternates: {
      canonical: mallUrl(env.MALL_BASE_URL, locale, path),
      languages: alternates(originOf(env.MALL_BASE_URL, 'mall'), path),
    },
  }
}
