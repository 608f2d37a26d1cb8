'use client'

import { ArrowDownWideNarrow, Download, Search, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { orderSorts } from '@/shop/orders/schema'
import { type OrderView, orderViews } from '@/shop/orders/types'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { Input } from '@/ui/input'
import { Menu } from '@/ui/menu'
import { PageHeader } from '@/ui/page-header'
import { useShortcuts } from '@/ui/use-shortcuts'
import { OrderFilters } from './order-filters'
import type { OrderQuery } from './use-order-query'

type Props = {
  list: OrderQuery
  counts: Record<OrderView, number> | undefined
  exporting: boolean
  onExport: () => void
}

/** Title, views with their counts, the filters in force, search and sorting. */
export function OrderHead({ list, counts, exporting, onExport }: Props) {
  const t = useTranslations('orders')
  const { number } = useDeskFormat()
  const { can, isOn } = useDesk()
  const mayExport = can('orders.export') && isOn('back-office.export')
  return (
    <div className="olh">
      <PageHeader
        title={t('title')}
        count={counts ? number(counts.all) : undefined}
        actions={
          mayExport ? (
            <Button icon={<Download className="i" />} busy={exporting} onClick={onExport}>
              {t('export.act')}
            </Button>
          ) : null
        }
      />
      <nav className="tabs" aria-label={t('views.label')}>
        {orderViews.map((view) => (
          <button
            key={view}
            type="button"
            aria-current={list.filters.view === view ? 'page' : undefined}
            onClick={() => list.choose({ view })}
          >
            {t(`views.${view}`)}
            {counts && view !== 'all' && view !== 'closed' ? <span className="q">{number(counts[view])}</span> : null}
          </button>
        ))}
      </nav>
      <div className="fbar">
        <OrderFilters list={list} />
        <div className="acts">
          <SearchField list={list} />
          <SortMenu list={list} />
        </div>
      </div>
    </div>
  )
}

/** Types on while the list follows a moment later. */
function SearchField({ list }: { list: OrderQuery }) {
  const t = useTranslations('orders.search')
  const [typed, setTyped] = useState(list.query.q)
  const field = useRef<HTMLInputElement>(null)
  const { q } = list.query
  useEffect(() => setTyped(q), [q])
  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => list.search(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed, q, list])
  useShortcuts({ '/': () => field.current?.focus() }, useSingleKeys())
  return (
    <Input
      ref={field}
      className="osearch"
      type="search"
      aria-label={t('label')}
      placeholder={t('placeholder')}
      value={typed}
      before={<Search className="i" />}
      after={
        typed ? (
          <button type="button" className="inp__step" aria-label={t('clear')} onClick={() => setTyped('')}>
            <X className="i" />
          </button>
        ) : undefined
      }
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  )
}

function SortMenu({ list }: { list: OrderQuery }) {
  const t = useTranslations('orders.sort')
  return (
    <Menu
      groups={[
        {
          items: orderSorts.map((sort) => ({
            label: t(sort),
            current: sort === list.query.sort,
            onSelect: () => list.choose({ sort }),
          })),
        },
      ]}
      trigger={
        <Button
          variant="bare"
          size="sm"
          aria-label={`${t('label')}: ${t(list.query.sort)}`}
          icon={<ArrowDownWideNarrow className="i" />}
        >
          <span className="hide-s">{t(list.query.sort)}</span>
        </Button>
      }
    />
  )
}
