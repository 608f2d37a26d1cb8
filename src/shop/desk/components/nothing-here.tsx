'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { LinkButton } from '@/ui/link-button'

/** A page of the desk that does not exist, or no longer: why, and two ways on. */
export function NothingHere() {
  const t = useTranslations('desk.missing')
  const { shop } = useDesk()
  return (
    <div className="body nothing">
      <title>{t('title')}</title>
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <div className="fx">
        <LinkButton variant="primary" href={`/${shop.slug}/today`}>
          {t('today')}
        </LinkButton>
        <LinkButton href={`/${shop.slug}/modules`}>{t('modules')}</LinkButton>
      </div>
    </div>
  )
}
