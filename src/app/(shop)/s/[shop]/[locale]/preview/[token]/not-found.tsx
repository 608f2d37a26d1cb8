import { getTranslations } from 'next-intl/server'

export default async function NotFound() {
  const t = await getTranslations('shop.preview')
  return (
    <div className="page-note">
      <h1>{t('outsideTitle')}</h1>
      <p>{t('outsideText')}</p>
    </div>
  )
}
