'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Archive, ChevronLeft, ChevronRight, CircleCheck, CircleDashed } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { BulkBar } from '@/ui/bulk-bar'
import { IconButton } from '@/ui/button'
import { cn } from '@/ui/cn'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { type Column, ListTable } from '@/ui/list-table'
import { ProductPicture } from '@/ui/product-picture'
import { Status } from '@/ui/status'
import { TableFoot } from '@/ui/table'
import { useToast } from '@/ui/toast'
import { useSelection } from '@/ui/use-selection'
import { deskPerPage, lowStock } from '../../constants'
import type { DeskProductList, DeskProductRow, ProductStatus } from '../../types'
import { statusKinds } from '../status-kinds'
import type { CatalogueParams } from './catalogue-params'

type Props = {
  list: DeskProductList & { currency: string }
  query: CatalogueParams
  onChoose: (next: Partial<CatalogueParams>) => void
  onPage: (page: number) => void
}

const sortKeys = { title: 'title', price: 'price', stock: 'stock', updated: 'updated' } as const
type SortKey = keyof typeof sortKeys

/** The products as rows of two lines, with what can be done to several at once. */
export function ProductTable({ list, query, onChoose, onPage }: Props) {
  const t = useTranslations('catalog.list')
  const router = useRouter()
  const { shop, can } = useDesk()
  const columns = useColumns()
  const line = usePhoneLine()
  const keys = useSingleKeys()
  const selection = useSelection(list.items.map((row) => row.id))
  const canEdit = can('catalog.edit')
  return (
    <>
      <ListTable
        label={t('label')}
        density={52}
        columns={columns}
        rows={list.items}
        keyOf={(row) => row.id}
        nameOf={(row) => row.title}
        onOpen={(row) => router.push(`/${shop.slug}/catalogue/${row.id}`)}
        selection={canEdit ? selection : undefined}
        selectionLabels={{ all: t('selectAll'), row: (title) => t('select', { title }) }}
        sort={{ key: query.sort, direction: query.sort === 'updated' || query.sort === 'price' ? 'desc' : 'asc' }}
        onSort={({ key }) => onChoose({ sort: sortKeys[key as SortKey] ?? 'updated' })}
        keys={keys}
        phoneRow={line}
      />
      <Foot list={list} onPage={onPage} />
      {canEdit && selection.keys.size > 0 ? (
        <Chosen ids={[...selection.keys]} rows={list.items} onDone={selection.clear} />
      ) : null}
    </>
  )
}

function Cover({ row, size }: { row: DeskProductRow; size: number }) {
  return (
    <span
      className="block shrink-0 overflow-hidden rounded-sm border border-line text-ink-3"
      style={{ width: size, height: size }}
    >
      <ProductPicture media={row.cover} alt="" ratio={1} sizes={`${size}px`} className="h-full w-full" />
    </span>
  )
}

function useColumns(): Column<DeskProductRow>[] {
  const t = useTranslations('catalog')
  const { timeOrDay, dayAndTime } = useDeskFormat()
  return [
    {
      key: 'title',
      head: t('list.columns.title'),
      sortable: true,
      title: (row) => row.title,
      cell: (row) => (
        <span className="fx gap-3">
          <Cover row={row} size={40} />
          <span className="min-w-0">
            <b className="b block truncate">{row.title}</b>
            <span className="q block truncate s12">
              {[row.vendor, row.productType].filter(Boolean).join(', ') || row.handle}
            </span>
          </span>
        </span>
      ),
    },
    {
      key: 'status',
      head: t('list.columns.status'),
      width: '124px',
      cell: (row) => (
        <Status kind={row.status === 'active' && !row.inShop ? 'waiting' : statusKinds[row.status]}>
          {row.status === 'active' && !row.inShop ? t('status.hidden') : t(`status.${row.status}`)}
        </Status>
      ),
    },
    {
      key: 'category',
      head: t('list.columns.category'),
      width: '16%',
      className: 'm max-lg:hidden',
      cell: (row) => row.categories.join(', ') || <span className="q">{t('list.unfiled')}</span>,
      title: (row) => row.categories.join(', '),
    },
    {
      key: 'variants',
      head: t('list.columns.variants'),
      width: '84px',
      numeric: true,
      className: 'q',
      cell: (row) => (row.variantCount > 1 ? row.variantCount : ''),
    },
    {
      key: 'stock',
      head: t('list.columns.stock'),
      width: '132px',
      numeric: true,
      sortable: true,
      cell: (row) => <Stock row={row} />,
    },
    {
      key: 'price',
      head: t('list.columns.price'),
      width: '150px',
      numeric: true,
      sortable: true,
      cell: (row) => <Price row={row} />,
    },
    {
      key: 'updated',
      head: t('list.columns.updated'),
      width: '96px',
      numeric: true,
      sortable: true,
      className: 'q',
      cell: (row) => timeOrDay(row.updatedAt),
      title: (row) => dayAndTime(row.updatedAt),
    },
  ]
}

function Stock({ row }: { row: DeskProductRow }) {
  const t = useTranslations('catalog.list')
  const { number } = useDeskFormat()
  if (row.available === null) return <span className="q">{t('untracked')}</span>
  if (row.available <= 0) return <b className="b c-bad">{t('soldOut')}</b>
  return (
    <>
      <b className={cn('b', row.available <= lowStock && 'c-warn')}>{number(row.available)}</b>
      {row.soldOutVariants > 0 ? (
        <span className="block c-bad s12">{t('soldOutVariants', { count: row.soldOutVariants })}</span>
      ) : null}
    </>
  )
}

function Price({ row }: { row: DeskProductRow }) {
  const { money } = useDeskFormat()
  const t = useTranslations('catalog.list')
  const { priceMinMinor: low, priceMaxMinor: high, compareAtMinor } = row
  return (
    <>
      <b className="b">{low === high ? money(low) : t('span', { low: money(low), high: money(high) })}</b>
      {compareAtMinor === null ? null : <del className="q block s12">{money(compareAtMinor)}</del>}
    </>
  )
}

function usePhoneLine() {
  const t = useTranslations('catalog')
  const { money } = useDeskFormat()
  return (row: DeskProductRow) => ({
    title: (
      <span className="fx gap-2.5">
        <Cover row={row} size={36} />
        <span className="truncate">{row.title}</span>
      </span>
    ),
    line: [t(`status.${row.status}`), row.vendor].filter(Boolean).join(', '),
    end: money(row.priceMinMinor),
    endLine: <Stock row={row} />,
  })
}

function Foot({ list, onPage }: { list: DeskProductList; onPage: (page: number) => void }) {
  const t = useTranslations('catalog.list')
  const c = useTranslations('common.page')
  const { number } = useDeskFormat()
  const from = (list.page - 1) * deskPerPage + 1
  return (
    <TableFoot
      count={t('range', { from: number(from), to: number(from + list.items.length - 1), total: number(list.total) })}
    >
      <span className="hide-s q">
        <kbd>J</kbd> <kbd>K</kbd> {t('keys.move')}&ensp;<kbd>X</kbd> {t('keys.select')}&ensp;<kbd>↵</kbd>{' '}
        {t('keys.open')}
      </span>
      {list.page > 1 ? (
        <IconButton size="sm" label={c('previous')} onClick={() => onPage(list.page - 1)}>
          <ChevronLeft className="i" />
        </IconButton>
      ) : null}
      {list.page < list.pages ? (
        <IconButton size="sm" label={c('next')} onClick={() => onPage(list.page + 1)}>
          <ChevronRight className="i" />
        </IconButton>
      ) : null}
    </TableFoot>
  )
}

/** Acts on the chosen products, each with its way back. */
function Chosen({
  ids,
  rows,
  onDone,
}: {
  ids: readonly string[]
  rows: readonly DeskProductRow[]
  onDone: () => void
}) {
  const t = useTranslations('catalog.bulk')
  const c = useTranslations('common')
  const client = useTRPCClient()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const refresh = () => queries.invalidateQueries(trpc.catalog.pathFilter())

  async function put(status: ProductStatus, which: readonly string[]): Promise<void> {
    await client.catalog.desk.setStatus.mutate({ ids: [...which], status })
  }

  async function set(status: ProductStatus): Promise<void> {
    const before = rows.filter((row) => ids.includes(row.id) && row.status !== status)
    try {
      await put(status, ids)
      toast.show({
        title: t(`done.${status}`, { count: before.length }),
        tone: 'ok',
        undo: {
          label: c('undo'),
          onUndo: () =>
            void Promise.all(
              (['active', 'draft', 'archived'] as const).map((was) => {
                const own = before.filter((row) => row.status === was).map((row) => row.id)
                return own.length > 0 ? put(was, own) : undefined
              }),
            ).then(refresh),
        },
      })
      onDone()
      await refresh()
    } catch (error) {
      toast.show({ title: readApiError(error).message, tone: 'bad' })
    }
  }

  return (
    <BulkBar
      count={t('count', { count: ids.length })}
      moreLabel={c('more')}
      clearLabel={t('clear')}
      onClear={onDone}
      actions={[
        { label: t('activate'), icon: <CircleCheck className="i" />, onSelect: () => void set('active') },
        {
          label: t('draft'),
          icon: <CircleDashed className="i" />,
          onSelect: () => void set('draft'),
          hideOnPhone: true,
        },
        { label: t('archive'), icon: <Archive className="i" />, onSelect: () => void set('archived') },
      ]}
      more={[
        { items: [{ label: t('draft'), icon: <CircleDashed className="i" />, onSelect: () => void set('draft') }] },
      ]}
    />
  )
}
