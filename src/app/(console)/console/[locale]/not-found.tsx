import { useTranslations } from 'next-intl'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'

/** Outside of any shop: strangers and foreign shops end here. */
export default function NotFound() {
  const t = useTranslations('desk.missing')
  return (
    <main className="choice" id="main">
      <EmptyState
        big
        title={t('title')}
        actions={
          <LinkButton variant="primary" href="/">
            {t('shops')}
          </LinkButton>
        }
      >
        {t('text')}
      </EmptyState>
    </main>
  )
}
