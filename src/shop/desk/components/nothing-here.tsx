'use client'

import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { LinkButton } from '@/ui/link-button'
import { partPath } from './board/words'

/** A page of the desk that does not exist, or whose part is off: why, and two ways on. */
export function NothingHere({ off }: { off?: { module: string; part: string } }) {
  const t = useTranslations('desk.missing')
  const m = useTranslations('modules')
  const { shop } = useDesk()
  if (off) {
    const title = t('off.title', { part: m(partPath(off.part)) })
    return (
      <div className="body nothing">
        <title>{title}</title>
        <h1>{title}</h1>
        <p>{t('off.text', { module: m(`${off.module}.title`) })}</p>
        <LinkButton variant="primary" href={`/${shop.slug}/modules?open=${off.module}`}>
          {t('off.act')}
        </LinkButton>
      </div>
    )
  }
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
