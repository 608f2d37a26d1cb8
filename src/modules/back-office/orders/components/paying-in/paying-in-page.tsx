'use client'

import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { EmptyState } from '@/ui/empty-state'
import { Input } from '@/ui/input'
import { type Column, ListTable } from '@/ui/list-table'
import { PageHeader } from '@/ui/page-header'
import { Status } from '@/ui/status'
import type { DepositRow } from '../../../paying-in/types'
import { DepositDialog } from '../acts/deposit-dialog'

/** Whether a line of a bank statement could mean this deposit: its reference, number, name or amount. */
export function depositFits(row: DepositRow, typed: string, amounts: readonly string[]): boolean {
  const plain = (text: string) => text.toLocaleLowerCase().replaceAll(/[\s.,-]/g, '')
  const wanted = plain(typed)
  return [row.reference, row.number, row.customerName, ...amounts].some((text) => plain(text).includes(wanted))
}

/** Open bank transfers beside the statement: find the line, see what is missing, confirm. */
export function PayingInPage({ initial }: { initial: DepositRow[] }) {
  const t = useTranslations('orders.payingIn')
  const trpc = useTRPC()
  const router = useRouter()
  const { shop, can } = useDesk()
  const { money, number } = useDeskFormat()
  const { data: deposits } = useQuery(trpc.payingIn.list.queryOptions(undefined, { initialData: initial }))
  const [typed, setTyped] = useState('')
  const [confirming, setConfirming] = useState<DepositRow | null>(null)
  const columns = useColumns(can('payments.confirm') ? setConfirming : null)
  const line = usePhoneLine()
  const keys = useSingleKeys()
  const amount = (row: DepositRow) => money(row.missingMinor, row.currency)
  const rows = typed.trim() ? deposits.filter((row) => depositFits(row, typed, [amount(row)])) : deposits
  const sum = deposits.reduce((total, row) => total + row.missingMinor, 0)

  return (
    <>
      <PageHeader title={t('title')} count={number(deposits.length)} className="tall" />
      <div className="body">
        {deposits.length === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : (
          <>
            <p className="m lead-line">{t('lead')}</p>
            <div className="fx payin__find">
              <Input
                type="search"
                aria-label={t('findLabel')}
                placeholder={t('find')}
                value={typed}
                before={<Search className="i" />}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              <span className="q">{t('sum', { amount: money(sum) })}</span>
            </div>
            <div className="ruled">
              <ListTable
                className="flush"
                label={t('label')}
                columns={columns}
                rows={rows}
                keyOf={(row) => row.id}
                nameOf={(row) => row.number}
                onOpen={(row) =>
                  can('payments.confirm') ? setConfirming(row) : router.push(`/${shop.slug}/orders?order=${row.id}`)
                }
                keys={keys && confirming === null}
                phoneRow={line}
              />
            </div>
            {rows.length === 0 ? <p className="q p-4">{t('noFit')}</p> : null}
          </>
        )}
      </div>
      {confirming ? (
        <DepositDialog key={confirming.id} deposit={confirming} onClose={() => setConfirming(null)} />
      ) : null}
    </>
  )
}

function useColumns(onConfirm: ((row: DepositRow) => void) | null): Column<DepositRow>[] {
  const t = useTranslations('orders')
  const { shop } = useDesk()
  const { money, day } = useDeskFormat()
  return [
    {
      key: 'reference',
      head: t('payingIn.reference'),
      width: '168px',
      cell: (row) => <b className="b">{row.reference}</b>,
    },
    {
      key: 'number',
      head: t('columns.number'),
      width: '84px',
      cell: (row) => (
        <Link className="lk inl" href={`/${shop.slug}/orders?order=${row.id}`}>
          {row.number}
        </Link>
      ),
    },
    { key: 'customer', head: t('columns.customer'), cell: (row) => row.customerName, title: (row) => row.customerName },
    { key: 'placed', head: t('columns.placed'), width: '92px', className: 'q', cell: (row) => day(row.placedAt) },
    { key: 'state', head: t('payingIn.state'), width: '150px', cell: (row) => <DepositState row={row} /> },
    {
      key: 'missing',
      head: t('payingIn.missing'),
      width: '112px',
      numeric: true,
      cell: (row) => <b className="b">{money(row.missingMinor, row.currency)}</b>,
    },
    {
      key: 'act',
      head: <span className="vh">{t('payingIn.confirm')}</span>,
      width: '112px',
      numeric: true,
      cell: (row) =>
        onConfirm ? (
          <Button size="sm" onClick={() => onConfirm(row)}>
            {t('payingIn.confirm')}
          </Button>
        ) : null,
    },
  ]
}

function DepositState({ row }: { row: DepositRow }) {
  const t = useTranslations('orders')
  const { money, day, daysUntil } = useDeskFormat()
  if (row.receivedMinor > 0) {
    return <Status kind="attention">{t('payment.shortBy', { amount: money(row.missingMinor, row.currency) })}</Status>
  }
  if (!row.dueAt) return <Status kind="waiting">{t('payingIn.waiting')}</Status>
  const left = daysUntil(row.dueAt)
  if (left < 0) return <Status kind="attention">{t('payingIn.over', { day: day(row.dueAt) })}</Status>
  return (
    <Status kind="waiting" tone={left <= 1 ? 'warn' : 'q'}>
      {t('payment.due', { day: day(row.dueAt) })}
    </Status>
  )
}

function usePhoneLine() {
  const { money } = useDeskFormat()
  return (row: DepositRow) => ({
    title: row.customerName,
    line: `${row.reference}, ${row.number}`,
    end: money(row.missingMinor, row.currency),
    endLine: <DepositState row={row} />,
  })
}
