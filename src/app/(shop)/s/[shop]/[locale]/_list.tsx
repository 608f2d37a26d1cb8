import type { Metadata } from 'next'
import { alternates, localePath, withQuery } from '@/lib/links'
import { minorDigits } from '@/lib/money'
import { AccessBeacon } from '@/modules/shop-creation/storefront/components/frame/access-beacon'
import { crumbFacts, JsonLd } from '@/modules/shop-creation/storefront/components/json-ld'
import type { Crumb } from '@/modules/shop-creation/storefront/components/list/crumbs'
import { ListWindow } from '@/modules/shop-creation/storefront/components/list/list-window'
import { fieldsOf, isFiltered, type ListQuery } from '@/modules/shop-creation/storefront/rules'
import { templateOf } from '@/modules/shop-creation/templates/components/registry'
import type { CategoryNode } from '@/shop/catalog/types'
import type { openPage } from './_visit'

type OpenPage = NonNullable<Awaited<ReturnType<typeof openPage>>>

type Wanted = {
  page: OpenPage
  path: string
  title: string
  query: ListQuery
  category?: CategoryNode
  crumbs?: readonly Crumb[]
  kind: 'list' | 'search'
}

/** All goods, one category, or what was found: read, and drawn by the shop's template. */
export async function ListPage({
  page: { visit, caller, origin },
  path,
  title,
  query,
  category,
  crumbs,
  kind,
}: Wanted) {
  const unit = 10 ** minorDigits(visit.shop.currency)
  const { pageSize, tellsDeals } = templateOf(visit)
  const list = await caller.catalog.list({
    ...(query.q ? { q: query.q } : {}),
    ...(category ? { categoryHandle: category.handle } : {}),
    ...(query.from === null ? {} : { priceMinMinor: Math.round(query.from * unit) }),
    ...(query.to === null ? {} : { priceMaxMinor: Math.round(query.to * unit) }),
    ...(query.stock ? { inStock: true } : {}),
    ...(query.sale ? { onSale: true } : {}),
    ...(query.is.length > 0 ? { fields: fieldsOf(query) } : {}),
    ...(query.sort ? { sort: query.sort } : {}),
    page: query.page,
    perPage: pageSize,
  })
  const facts = tellsDeals ? await caller.storefront.dealFacts({ ids: list.items.map(({ id }) => id) }) : {}
  const all = category && !query.q ? category.productCount : null
  return (
    <>
      <ListWindow
        visit={visit}
        path={path}
        title={title}
        query={query}
        list={list}
        facts={facts}
        category={category}
        crumbs={crumbs}
        all={all}
      />
      {crumbs ? <JsonLd data={crumbFacts(visit, origin, crumbs)} /> : null}
      {visit.features.access ? <AccessBeacon page={kind} /> : null}
    </>
  )
}

/** One address per list for search engines: pages count, filters and orders do not. */
export function listMetadata({ visit, origin }: OpenPage, path: string, title: string, query: ListQuery): Metadata {
  const address = withQuery(path, { page: query.page > 1 ? query.page : null })
  return {
    title,
    alternates: { canonical: origin + localePath(visit.locale, address), languages: alternates(origin, address) },
    ...(isFiltered(query) || query.sort || query.q ? { robots: { index: false, follow: true } } : {}),
  }
}
