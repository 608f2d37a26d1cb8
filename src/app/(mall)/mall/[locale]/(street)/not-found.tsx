import { getLocale, getTranslations } from 'next-intl/server'
import { localePath } from '@/lib/links'

export default async function NotFound() {
  const [t, locale] = await Promise.all([getTranslations('portal'), getLocale()])
  return (
    <div className="wrap">
      <div className="nothing nothing--page">
        <h1>{t('notFound.title')}</h1>
        <p>{t('notFound.text')}</p>
        <p className="nothing__ways">
          <a className="btn pri" href={localePath(locale, '/')}>
            {t('notFound.home')}
          </a>
          <a className="btn" href={localePath(locale, '/shops')}>
            {t('nav.shops')}
          </a>
          <a className="btn" href={localePath(locale, '/goods')}>
            {t('nav.goods')}
          </a>
        </p>
      </div>
    </div>
  )
}
