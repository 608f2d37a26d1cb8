import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'

export default async function NotFound() {
  const [t, locale] = await Promise.all([getTranslations('shop'), getLocale()])
  return (
    <div className="page-note">
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <div className="ways">
        <Link className="btn" href={localePath(locale, '/')} prefetch={false}>
          {t('notFound.toShop')}
        </Link>
        <Link className="btn ghost" href={localePath(locale, '/search')} prefetch={false}>
          {t('nav.search')}
        </Link>
      </div>
    </div>
  )
}
