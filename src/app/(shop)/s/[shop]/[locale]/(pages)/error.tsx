'use client'

import { useTranslations } from 'next-intl'

/** What a visitor sees when a page could not be made; its cause is in the log. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('shop.error')
  return (
    <div className="page-note" role="alert">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <div className="ways">
        <button type="button" className="btn" onClick={reset}>
          {t('again')}
        </button>
      </div>
    </div>
  )
}
