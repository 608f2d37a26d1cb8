'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextLink } from '@/ui/link-button'
import { TableSkeleton } from '@/ui/skeleton'
import { SimpleTable } from '@/ui/table'
import type { ChangeKind, ChangeRow } from '../types'
import { useChangeWords } from './use-change-words'

const pageSize = 50

/** Products of one kind, fifty more at a time. */
function useChanges(runId: string, kind: ChangeKind, version: string) {
  const client = useTRPCClient()
  const trpc = useTRPC()
  return useInfiniteQuery({
    queryKey: [...trpc.import.changes.queryKey({ runId, kind }), version],
    queryFn: ({ pageParam }) => client.import.changes.query({ runId, kind, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last: ChangeRow[]) => (last.length < pageSize ? undefined : last.at(-1)?.row),
  })
}

type Props = { runId: string; kind: Exclude<ChangeKind, 'error'>; total: number; currency: string; version: string }

/** What happens to each product: size of a new one, differences of a changed one. */
export function ChangeTable({ runId, kind, total, currency, version }: Props) {
  const t = useTranslations('import.changes')
  const { number } = useDeskFormat()
  const changes = useChanges(runId, kind, version)
  const columns = useColumns(kind, currency)
  const rows = changes.data?.pages.flat() ?? []
  if (changes.isPending) return <TableSkeleton label={t('what')} rows={6} columns={4} />
  if (rows.length === 0) return <p className="q p-3">{t('none')}</p>
  return (
    <>
      <SimpleTable label={t('what')} columns={columns} rows={rows} keyOf={(row) => row.handle} />
      <div className="tb-foot">
        <span>{t('of', { shown: number(rows.length), total: number(total) })}</span>
        {changes.hasNextPage ? (
          <Button size="sm" busy={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
            {t('loadMore')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function useColumns(kind: Props['kind'], currency: string) {
  const t = useTranslations('import.changes')
  const { number } = useDeskFormat()
  const row = {
    key: 'row',
    head: t('row'),
    width: '64px',
    numeric: true,
    cell: (change: ChangeRow) => number(change.row),
  }
  const product = { key: 'product', head: t('product'), cell: (change: ChangeRow) => <ProductName change={change} /> }
  const what = {
    key: 'what',
    head: t('what'),
    width: '56%',
    cell: (change: ChangeRow) => <Differences change={change} currency={currency} />,
  }
  const figures = [
    {
      key: 'price',
      head: t('price'),
      width: '148px',
      numeric: true,
      cell: (change: ChangeRow) => <PriceSpan change={change} currency={currency} />,
    },
    {
      key: 'variants',
      head: t('variants'),
      width: '76px',
      numeric: true,
      cell: (change: ChangeRow) => number(change.summary.variants),
    },
    {
      key: 'stock',
      head: t('stock'),
      width: '72px',
      numeric: true,
      cell: (change: ChangeRow) => number(change.summary.stock),
    },
    {
      key: 'images',
      head: t('images'),
      width: '76px',
      numeric: true,
      cell: (change: ChangeRow) => number(change.summary.images),
    },
  ]
  return kind === 'change' ? [row, product, what] : [row, product, ...figures]
}

function ProductName({ change }: { change: ChangeRow }) {
  const { shop } = useDesk()
  if (!change.productId) return <span title={change.handle}>{change.title}</span>
  return (
    <TextLink href={`/${shop.slug}/catalogue/${change.productId}`} title={change.handle}>
      {change.title}
    </TextLink>
  )
}

function PriceSpan({ change: { summary }, currency }: { change: ChangeRow; currency: string }) {
  const { money } = useDeskFormat()
  const { priceMinMinor, priceMaxMinor } = summary
  return priceMinMinor === priceMaxMinor
    ? money(priceMinMinor, currency)
    : `${money(priceMinMinor, currency)} – ${money(priceMaxMinor, currency)}`
}

function Differences({ change, currency }: { change: ChangeRow; currency: string }) {
  const t = useTranslations('import.changes')
  const words = useChangeWords(currency)
  const { fields, more } = change.summary
  const shown = fields.slice(0, 2)
  const rest = fields.length - shown.length + more
  const line = (field: (typeof fields)[number]) =>
    [words.name(field.field), field.variant && `(${field.variant})`].filter(Boolean).join(' ')
  return (
    <span>
      {shown.map((field) => {
        const [before, after] = [words.before(field), words.after(field)]
        return (
          <span key={`${field.field} ${field.variant}`} className="me-3">
            <span className="q">{line(field)} </span>
            {before === null ? null : <del className="q">{before}</del>}
            {before !== null && after !== null ? ' → ' : null}
            {after === null ? null : <b className="b c-ok">{after}</b>}
          </span>
        )
      })}
      {rest > 0 ? <span className="q">{t('more', { count: rest })}</span> : null}
    </span>
  )
}
