import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** Titles of pages that belong to the mall: its name, and behind a page's own. */
export async function mallTitle(): Promise<Metadata> {
  const mall = (await getTranslations('common'))('mall')
  return { title: { default: mall, template: `%s · ${mall}` } }
}
