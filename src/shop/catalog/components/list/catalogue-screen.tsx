'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { FolderTree, Grid3x3, Plus, SlidersHorizontal, Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { TableSkeleton } from '@/ui/skeleton'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { DeskListInput } from '../../schema'
import type { DeskProductList } from '../../types'
import { CatalogueEmpty } from './catalogue-empty'
import { CatalogueFilters } from './catalogue-filters'
import { catalogueParams, listInput } from './catalogue-params'
import { ProductTable } from './product-table'

type List = DeskProductList & { currency: string }
type Props = { initial: List; initialInput: DeskListInput }

const sameInput = (a: DeskListInput, b: DeskListInput) => JSON.stringify(a) === JSON.stringify(b)

/** All products with their stock; what is shown stands in the address. */
export function CatalogueScreen({ initial, initialInput }: Props) {
  const t = useTranslations('catalog')
  const trpc = useTRPC()
  const router = useRouter()
  const { shop, can, isOn } = useDesk()
  const { number } = useDeskFormat()
  const [query, setQuery] = useQueryStates(catalogueParams, { history: 'replace' })
  const input = listInput(query)
  const { data, error, isPlaceholderData } = useQuery(
    trpc.catalog.desk.list.queryOptions(input, {
      placeholderData: keepPreviousData,
      initialData: sameInput(input, initialInput) ? initial : undefined,
    }),
  )
  const base = `/${shop.slug}/catalogue`
  const canEdit = can('catalog.edit')
  useShortcuts({ n: () => canEdit && router.push(`${base}/new`) }, useSingleKeys())
  const choose = (next: Partial<typeof query>) => void setQuery({ page: null, ...next })
  return (
    <>
      <PageHeader
        title={t('title')}
        count={data ? number(data.counts.all) : undefined}
        actions={
          <>
            <LinkButton href={`${base}/categories`} icon={<FolderTree className="i" />} className="max-sm:hidden">
              {t('categories.title')}
            </LinkButton>
            <LinkButton href={`${base}/terms`} icon={<SlidersHorizontal className="i" />} className="max-lg:hidden">
              {t('terms.open')}
            </LinkButton>
            <LinkButton href={`${base}/grid`} icon={<Grid3x3 className="i" />} className="max-sm:hidden">
              {t('sheet.open')}
            </LinkButton>
            {can('catalog.import') && isOn('shop-creation.import') ? (
              <LinkButton href={`/${shop.slug}/import`} icon={<Upload className="i" />} className="max-sm:hidden">
                {t('list.import')}
              </LinkButton>
            ) : null}
            {canEdit ? (
              <LinkButton variant="primary" href={`${base}/new`} icon={<Plus className="i" />} shortcut="N">
                {t('list.new')}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <CatalogueFilters query={query} counts={data?.counts} onChoose={choose} />
      <section aria-label={t('list.label')} aria-busy={isPlaceholderData}>
        {error && !data ? (
          <Callout tone="bad" live title={t('list.failed')} className="m-4">
            {readApiError(error).message}
          </Callout>
        ) : null}
        {!data && !error ? <TableSkeleton label={t('list.loading')} rows={12} columns={6} density={52} /> : null}
        {data && data.items.length === 0 ? (
          <CatalogueEmpty query={query} everyProduct={data.counts.all + data.counts.archived} onChoose={choose} />
        ) : null}
        {data && data.items.length > 0 ? (
          <ProductTable list={data} query={query} onChoose={choose} onPage={(page) => void setQuery({ page })} />
        ) : null}
      </section>
    </>
  )
}
