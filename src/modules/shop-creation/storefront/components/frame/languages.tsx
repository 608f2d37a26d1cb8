'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { localePath } from '@/lib/links'
import { isLocale, localeNames, locales } from '@/lib/locales'

const withoutLocale = (path: string) => {
  const [, first, ...rest] = path.split('/')
  return isLocale(first) ? `/${rest.join('/')}` : path
}

type Props = {
  current: string
  label: string
  /** the page's path at first, without its language */
  path: string
}

/** This page in the other languages: plain links from the first byte, kept in step with the page afterwards. */
export function Languages({ current, label, path }: Props) {
  const [here, setHere] = useState(path)
  const pathname = usePathname()
  const search = useSearchParams().toString()
  useEffect(() => {
    // The server sees the rewritten path, the browser the true one; only the latter is looked at.
    if (pathname) setHere(withoutLocale(window.location.pathname) + (search ? `?${search}` : ''))
  }, [pathname, search])
  return (
    <nav className="lang" aria-label={label}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={localePath(locale, here)}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === current ? 'true' : undefined}
            >
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
