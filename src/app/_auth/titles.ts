import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

/** The document title of a page of the account; such pages are no business of search engines. */
export const titleOf = (page: 'signIn' | 'reset' | 'confirm' | 'signUp') => async (): Promise<Metadata> => ({
  title: (await getTranslations('auth'))(`${page}.title`),
  robots: { index: false },
})
