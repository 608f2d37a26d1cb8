'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { OrderQuery } from './use-order-query'

/** Why the list is empty, and the way out: no order ever, none in this view, none that fits. */
export function OrdersEmpty({ list, everyOrder }: { list: OrderQuery; everyOrder: number }) {
  const t = useTranslations('orders.empty')
  const { shop } = useDesk()
  const why = everyOrder === 0 ? 'first' : list.isFiltered ? 'filter' : 'view'
  const acts = {
    first: (
      <LinkButton href={shop.frontUrl} target="_blank" rel="noopener">
        {t('first.act')}
      </LinkButton>
    ),
    filter: (
      <>
        {list.filters.view === 'all' ? null : (
          <Button onClick={() => list.choose({ view: 'all' })}>{t('filter.everywhere')}</Button>
        )}
        <Button onClick={list.clear}>{t('filter.act')}</Button>
      </>
    ),
    view: <Button onClick={() => list.choose({ view: 'all' })}>{t('view.act')}</Button>,
  }
  return (
    <EmptyState className="orders__empty" title={t(`${why}.title`)} actions={acts[why]}>
      {t(`${why}.text`)}
    </EmptyState>
  )
}
