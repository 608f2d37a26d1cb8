import { getTranslations } from 'next-intl/server'

export default async function NotFound() {
  const t = await getTranslations('checkout.order')
  return (
    <div className="page-note">
      <h1>{t('missingTitle')}</h1>
      <p>{t('missingText')}</p>
    </div>
  )
}
