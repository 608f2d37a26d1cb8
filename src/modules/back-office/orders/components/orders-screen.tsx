'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { OrderDetail as Order, OrderPage, OrderRow } from '@/shop/orders/types'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { cn } from '@/ui/cn'
import { useDesk } from '@/ui/desk/desk-context'
import { usePageCommands } from '@/ui/desk/page-commands'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { TableSkeleton } from '@/ui/skeleton'
import { useSelection } from '@/ui/use-selection'
import { useShortcuts } from '@/ui/use-shortcuts'
import { ShipManyDialog } from './acts/ship-many-dialog'
import { OrderDetail } from './detail/order-detail'
import { OrderHead } from './order-head'
import { OrderList } from './order-list'
import type { OrderListInput } from './order-params'
import { OrdersEmpty } from './orders-empty'
import { useExport } from './use-export'
import { useOrderQuery } from './use-order-query'

const sameInput = (a: OrderListInput, b: OrderListInput) => JSON.stringify(a) === JSON.stringify(b)

type Props = { initial: OrderPage; initialInput: OrderListInput; initialOrder: Order | null }

/** The order list with one of them open beside it. Its whole state is the address. */
export function OrdersScreen({ initial, initialInput, initialOrder }: Props) {
  const t = useTranslations('orders')
  const trpc = useTRPC()
  const router = useRouter()
  const { shop, can, isOn } = useDesk()
  const list = useOrderQuery()
  const { data, error, isPlaceholderData } = useQuery(
    trpc.orders.list.queryOptions(list.input, {
      placeholderData: keepPreviousData,
      initialData: sameInput(list.input, initialInput) ? initial : undefined,
    }),
  )
  const rows = data?.rows ?? []
  const selection = useSelection(rows.map((row) => row.id))
  const chosen = useChosen(rows, selection.keys)
  const [shipping, setShipping] = useState(false)
  const exporter = useExport()
  const open = list.query.order

  const print = () => router.push(`/${shop.slug}/orders/slips?ids=${chosen.map((row) => row.id).join(',')}`)
  const exportChosen = () => exporter.write({ ...list.filters, view: 'all' }, new Set(chosen.map((row) => row.number)))
  // With rows chosen their keys act on them; the open order takes them otherwise.
  useShortcuts(
    { e: () => can('orders.ship') && setShipping(true), p: print },
    useSingleKeys() && chosen.length > 0 && !shipping,
  )
  usePageCommands(
    can('orders.export') && isOn('back-office.export')
      ? {
          id: 'orders-list',
          caption: t('title'),
          items: [
            {
              id: 'orders-export',
              label: t('commands.export'),
              icon: <Download className="i" />,
              onSelect: () => void exporter.write(list.filters),
            },
          ],
        }
      : null,
    'orders-list',
  )

  const at = rows.findIndex((row) => row.id === open)
  const step = (by: number) => {
    const row = at < 0 ? undefined : rows[at + by]
    return row ? () => list.open(row.id) : null
  }

  return (
    <div className={cn('orders', open && 'show-det')}>
      {open ? <h1 className="vh only-s">{t('title')}</h1> : null}
      <OrderHead
        list={list}
        counts={data?.counts}
        exporting={exporter.busy}
        onExport={() => void exporter.write(list.filters)}
      />
      <div className="ordw">
        <section className="ordl" aria-label={t('list.label')} aria-busy={isPlaceholderData}>
          {error && !data ? <ListFailure message={readApiError(error).message} /> : null}
          {!data && !error ? <TableSkeleton label={t('list.loading')} rows={12} columns={6} /> : null}
          {data && data.rows.length === 0 ? <OrdersEmpty list={list} everyOrder={data.counts.all} /> : null}
          {data && data.rows.length > 0 ? (
            <OrderList
              page={data}
              list={list}
              selection={selection}
              chosen={chosen}
              onPrint={print}
              onShip={() => setShipping(true)}
              onExport={() => void exportChosen()}
            />
          ) : null}
        </section>
        {open ? (
          <OrderDetail
            key={open}
            orderId={open}
            initial={initialOrder}
            neighbours={{ previous: step(-1), next: step(1), close: () => list.open(null) }}
          />
        ) : null}
      </div>
      {shipping ? (
        <ShipManyDialog
          orders={chosen}
          onClose={() => setShipping(false)}
          onDone={() => {
            setShipping(false)
            selection.clear()
          }}
        />
      ) : null}
    </div>
  )
}

/** Chosen rows stay known when the list moves on to another page. */
function useChosen(rows: readonly OrderRow[], keys: ReadonlySet<string>): OrderRow[] {
  const seen = useRef(new Map<string, OrderRow>())
  for (const row of rows) seen.current.set(row.id, row)
  return [...keys].flatMap((key) => seen.current.get(key) ?? [])
}

function ListFailure({ message }: { message: string }) {
  const t = useTranslations('orders.list')
  const c = useTranslations('common')
  const router = useRouter()
  const callout = useRef<HTMLDivElement>(null)
  useEffect(() => callout.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={callout} className="p-4">
      <Callout
        tone="bad"
        live
        title={t('failed')}
        actions={
          <Button size="sm" onClick={() => router.refresh()}>
            {c('retry')}
          </Button>
        }
      >
        {message}
      </Callout>
    </div>
  )
}
