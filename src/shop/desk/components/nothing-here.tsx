'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'

/** A page of the desk that does not exist, or no longer: why, and two ways on. */
export function NothingHere() {
  const t = useTranslations('desk.missing')
  const { shop } = useDesk()
  return (
    <div className="body nothing">
      <EmptyState
        big
        title={t('title')}
        actions={
          <>
            <LinkButton variant="primary" href={`/${shop.slug}/today`}>
              {t('today')}
            </LinkButton>
            <LinkButton href={`/${shop.slug}/modules`}>{t('modules')}</LinkButton>
          </>
        }
      >
        {t('text')}
      </EmptyState>
    </div>
  )
}
