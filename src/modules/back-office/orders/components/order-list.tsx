'use client'

import { ChevronLeft, ChevronRight, Download, PackageCheck, Printer } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { OrderPage, OrderRow } from '@/shop/orders/types'
import { BulkBar } from '@/ui/bulk-bar'
import { IconButton } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { type Column, ListTable } from '@/ui/list-table'
import { TableFoot } from '@/ui/table'
import type { Selection } from '@/ui/use-selection'
import { pageSize } from './order-params'
import { DeliveryState, PaymentState } from './order-states'
import type { OrderQuery } from './use-order-query'

type Props = {
  page: OrderPage
  list: OrderQuery
  selection: Selection
  chosen: readonly OrderRow[]
  onPrint: () => void
  onShip: () => void
  onExport: () => void
}

/** The rows, the bar for chosen ones, and how many there are. */
export function OrderList({ page, list, selection, chosen, onPrint, onShip, onExport }: Props) {
  const t = useTranslations('orders')
  const { can, isOn } = useDesk()
  const { money } = useDeskFormat()
  const columns = useColumns(page.rows)
  const line = usePhoneLine()
  const keys = useSingleKeys()
  const mayExport = can('orders.export') && isOn('back-office.export')
  const exporting = { label: t('bulk.export'), icon: <Download className="i" />, onSelect: onExport }
  return (
    <>
      <ListTable
        label={t('list.label')}
        columns={columns}
        rows={page.rows}
        keyOf={(row) => row.id}
        nameOf={(row) => row.number}
        openKey={list.query.order}
        onOpen={(row) => list.open(row.id)}
        onClose={() => list.open(null)}
        selection={selection}
        selectionLabels={{ all: t('list.selectAll'), row: (number) => t('list.select', { number }) }}
        keys={keys}
        phoneRow={line}
      />
      <ListFoot page={page} list={list} />
      {chosen.length > 0 ? (
        <BulkBar
          count={t('bulk.count', { count: chosen.length })}
          detail={money(chosen.reduce((sum, row) => sum + row.totalMinor, 0))}
          moreLabel={t('bulk.more')}
          clearLabel={t('bulk.clear')}
          onClear={selection.clear}
          actions={[
            { label: t('bulk.print'), icon: <Printer className="i" />, shortcut: 'P', onSelect: onPrint },
            ...(can('orders.ship')
              ? [
                  {
                    label: t('bulk.ship'),
                    icon: <PackageCheck className="i" />,
                    shortcut: 'E',
                    onSelect: onShip,
                    hideOnPhone: true,
                  },
                ]
              : []),
          ]}
          more={[
            {
              items: [
                ...(can('orders.ship')
                  ? [{ label: t('bulk.ship'), icon: <PackageCheck className="i" />, shortcut: 'E', onSelect: onShip }]
                  : []),
                ...(mayExport ? [exporting] : []),
              ],
            },
          ]}
        />
      ) : null}
    </>
  )
}

/** Room for the longest number shown; each shop has a prefix of its own length. */
const numberWidth = (rows: readonly OrderRow[]) =>
  `${14 + 8.5 * Math.max(6, ...rows.map((row) => row.number.length))}px`

/** Room for the longest total shown: an amount is never cut. */
const totalWidth = (totals: readonly string[]) => `${22 + 8 * Math.max(8, ...totals.map((total) => total.length))}px`

function useColumns(rows: readonly OrderRow[]): Column<OrderRow>[] {
  const t = useTranslations('orders.columns')
  const { money, timeOrDay, dayAndTime } = useDeskFormat()
  const totalOf = (row: OrderRow) => money(row.totalMinor, row.currency)
  return [
    { key: 'number', head: t('number'), width: numberWidth(rows), cell: (row) => <b className="b">{row.number}</b> },
    {
      key: 'placed',
      head: t('placed'),
      width: '74px',
      className: 'q',
      cell: (row) => timeOrDay(row.placedAt),
      title: (row) => dayAndTime(row.placedAt),
    },
    {
      key: 'customer',
      head: t('customer'),
      cell: (row) => <span className="font-medium">{row.customerName}</span>,
      title: (row) => [row.customerName, row.place].filter(Boolean).join(', '),
    },
    { key: 'payment', head: t('payment'), width: '124px', cell: (row) => <PaymentState order={row} /> },
    { key: 'delivery', head: t('delivery'), width: '118px', cell: (row) => <DeliveryState order={row} /> },
    {
      key: 'total',
      head: t('total'),
      width: totalWidth(rows.map(totalOf)),
      numeric: true,
      cell: (row) => <b className="b">{totalOf(row)}</b>,
    },
  ]
}

function usePhoneLine() {
  const { money, timeOrDay } = useDeskFormat()
  return (row: OrderRow) => ({
    title: row.customerName,
    line: [row.number, timeOrDay(row.placedAt), row.place].filter(Boolean).join(', '),
    end: money(row.totalMinor, row.currency),
    endLine: row.state === 'placed' ? <PaymentState order={row} /> : <DeliveryState order={row} />,
  })
}

function ListFoot({ page, list }: { page: OrderPage; list: OrderQuery }) {
  const t = useTranslations('orders.list')
  const { number } = useDeskFormat()
  const from = list.page.number * pageSize + 1
  const to = from + page.rows.length - 1
  return (
    <TableFoot
      count={
        page.rows.length > 0 ? t('range', { from: number(from), to: number(to), total: number(page.total) }) : t('none')
      }
    >
      <span className="hide-s q">
        <kbd>J</kbd> <kbd>K</kbd> {t('keys.move')}&ensp;<kbd>X</kbd> {t('keys.select')}&ensp;<kbd>↵</kbd>{' '}
        {t('keys.open')}
      </span>
      {list.page.number > 0 ? (
        <IconButton size="sm" label={t('previous')} onClick={list.page.back}>
          <ChevronLeft className="i" />
        </IconButton>
      ) : null}
      {page.nextCursor ? (
        <IconButton size="sm" label={t('next')} onClick={() => page.nextCursor && list.page.next(page.nextCursor)}>
          <ChevronRight className="i" />
        </IconButton>
      ) : null}
    </TableFoot>
  )
}
