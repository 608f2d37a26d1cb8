import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { localePath } from '@/lib/links'
import { SignOut } from './sign-out'

const places = ['overview', 'orders', 'addresses', 'security'] as const
export type AccountPlace = (typeof places)[number]
const pathOf = (place: AccountPlace) => (place === 'overview' ? '/account' : `/account/${place}`)

/** The member's own corner of the portal. */
export async function AccountFrame({
  place,
  title,
  children,
}: {
  place: AccountPlace
  title: string
  children: ReactNode
}) {
  const t = await getTranslations('member')
  const locale = await getLocale()
  return (
    <div className="mall-main wrap account">
      <aside className="sift">
        <h2>{t('title')}</h2>
        <nav aria-label={t('title')}>
          <ul>
            {places.map((one) => (
              <li key={one}>
                <a href={localePath(locale, pathOf(one))} aria-current={one === place ? 'page' : undefined}>
                  {t(`places.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SignOut />
      </aside>
      <div className="account__main">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  )
}
