'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { type Column, ListTable } from '@/ui/list-table'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import type { StatementPage } from './settlement-page'

type Line = StatementPage['lines'][number]

/** Every payment and refund of the shop's orders, each line adding up from left to right. */
export function Statement({ initial }: { initial: StatementPage }) {
  const t = useTranslations('settlement.statement')
  const trpc = useTRPC()
  const router = useRouter()
  const keys = useSingleKeys()
  const { shop } = useDesk()
  const columns = useColumns()
  const phoneRow = usePhoneRow()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    trpc.settlement.statement.infiniteQueryOptions(
      {},
      {
        getNextPageParam: (page) => page.nextCursor ?? undefined,
        initialData: { pages: [initial], pageParams: [null] },
      },
    ),
  )
  const lines = data.pages.flatMap((page) => page.lines)

  return (
    <Section title={t('title')} id="statement">
      <ListTable
        className="flush"
        label={t('label')}
        columns={columns}
        rows={lines}
        keyOf={(line) => line.id}
        nameOf={(line) => line.orderNumber}
        onOpen={(line) => router.push(`/${shop.slug}/orders?order=${line.orderId}`)}
        keys={keys}
        phoneRow={phoneRow}
      />
      {hasNextPage ? (
        <div className="settle__more">
          <Button busy={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {isFetchingNextPage ? t('loading') : t('older')}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function Kind({ line }: { line: Line }) {
  const t = useTranslations('settlement.statement')
  return <Status kind={line.kind === 'order-paid' ? 'done' : 'returned'}>{t(line.kind)}</Status>
}

function useColumns(): Column<Line>[] {
  const t = useTranslations('settlement.statement')
  const { shop } = useDesk()
  const { money, timeOrDay } = useDeskFormat()
  const amount = (minor: number) => (minor === 0 ? <span className="q">–</span> : money(minor))
  return [
    { key: 'date', head: t('date'), width: '104px', className: 'q', cell: (line) => timeOrDay(line.at) },
    {
      key: 'order',
      head: t('order'),
      width: '96px',
      cell: (line) => (
        <Link className="lk inl" href={`/${shop.slug}/orders?order=${line.orderId}`}>
          {line.orderNumber}
        </Link>
      ),
    },
    { key: 'customer', head: t('customer'), cell: (line) => line.customerName, title: (line) => line.customerName },
    { key: 'kind', head: t('kind'), width: '112px', cell: (line) => <Kind line={line} /> },
    { key: 'paid', head: t('paid'), width: '132px', numeric: true, cell: (line) => money(line.paidMinor) },
    { key: 'funded', head: t('funded'), width: '104px', numeric: true, cell: (line) => amount(line.fundedMinor) },
    {
      key: 'commission',
      head: t('commission'),
      width: '112px',
      numeric: true,
      cell: (line) => amount(-line.commissionMinor),
    },
    {
      key: 'yours',
      head: t('yours'),
      width: '112px',
      numeric: true,
      cell: (line) => <b className="b">{money(line.payableMinor)}</b>,
    },
  ]
}

function usePhoneRow() {
  const { money, timeOrDay } = useDeskFormat()
  return (line: Line) => ({
    title: line.customerName,
    line: `${line.orderNumber}, ${timeOrDay(line.at)}`,
    end: money(line.payableMinor),
    endLine: <Kind line={line} />,
  })
}
