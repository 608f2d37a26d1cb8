'use client'

import { Plus, Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { CatalogueParams } from './catalogue-params'

type Props = { query: CatalogueParams; everyProduct: number; onChoose: (next: Partial<CatalogueParams>) => void }

/** Why nothing is shown, and the way on: no product yet, none in this view, none that fits. */
export function CatalogueEmpty({ query, everyProduct, onChoose }: Props) {
  const t = useTranslations('catalog.empty')
  const { shop, can, isOn } = useDesk()
  if (everyProduct > 0) {
    const filtered = query.q !== '' || query.category !== null
    const clear = () => onChoose(filtered ? { q: '', category: null } : { view: 'all' })
    return (
      <EmptyState
        className="p-8"
        title={t(filtered ? 'filter.title' : `view.${query.view}`)}
        actions={<Button onClick={clear}>{t(filtered ? 'filter.act' : 'showAll')}</Button>}
      >
        {t(filtered ? 'filter.text' : 'viewText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      big
      className="p-8"
      title={t('first.title')}
      actions={
        can('catalog.edit') ? (
          <>
            <LinkButton variant="primary" href={`/${shop.slug}/catalogue/new`} icon={<Plus className="i" />}>
              {t('first.add')}
            </LinkButton>
            {can('catalog.import') && isOn('shop-creation.import') ? (
              <LinkButton href={`/${shop.slug}/import`} icon={<Upload className="i" />}>
                {t('first.import')}
              </LinkButton>
            ) : null}
          </>
        ) : undefined
      }
    >
      {t('first.text')}
    </EmptyState>
  )
}
