import { useTranslations } from 'next-intl'
import { LinkButton } from '@/ui/link-button'

/** Outside of any shop: strangers and foreign shops end here. */
export default function NotFound() {
  const t = useTranslations('desk.missing')
  return (
    <main className="choice nothing" id="main">
      <title>{t('title')}</title>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <div className="fx">
        <LinkButton variant="primary" href="/">
          {t('shops')}
        </LinkButton>
      </div>
    </main>
  )
}
