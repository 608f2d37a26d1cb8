import Link from 'next/link'
import { withQuery } from '@/lib/links'
import type { CategoryNode, DealFacts, ProductList } from '@/shop/catalog/types'
import { templateOf } from '../../../templates/components/registry'
import { isFiltered, type ListQuery, listParams } from '../../rules'
import { href, type Visit } from '../visit'
import { type Crumb, Crumbs } from './crumbs'
import { Filters, ListBar } from './filters'
import { Pager } from './pager'

type Props = {
  visit: Visit
  path: string
  title: string
  query: ListQuery
  list: ProductList
  facts: Record<string, DealFacts>
  category?: CategoryNode
  crumbs?: readonly Crumb[]
  /** all goods of the shop or category, without filters; null where it is not known */
  all: number | null
}

function Empty({ visit, query, path }: Pick<Props, 'visit' | 'query' | 'path'>) {
  const { t } = visit
  const narrowed = isFiltered(query)
  return (
    <div className="empty">
      <h2>
        {query.q
          ? t('list.nothingFor', { words: query.q })
          : narrowed
            ? t('list.nothingMatches')
            : t('list.nothingYet')}
      </h2>
      <p>{query.q ? t('list.nothingForHint') : narrowed ? t('list.nothingMatchesHint') : t('list.nothingYetHint')}</p>
      {query.q || narrowed ? (
        <Link className="btn ghost" href={href(visit, narrowed ? path : '/products')} prefetch={false}>
          {narrowed ? t('list.clear') : t('home.seeAll')}
        </Link>
      ) : null}
    </div>
  )
}

function Head({ visit, title, list, query, all }: Pick<Props, 'visit' | 'title' | 'list' | 'query' | 'all'>) {
  const { t } = visit
  const narrowed = all !== null && list.total < all
  return (
    <header>
      <h1>{title}</h1>
      <p role="status">
        {list.isNear ? `${t('list.near', { words: query.q })} ` : ''}
        {narrowed ? t('list.someOf', { count: list.total, total: all }) : t('goods.count', { count: list.total })}
      </p>
    </header>
  )
}

/** All goods, a category or what was found: filters, order and pages stand in the address. */
export function ListWindow(props: Props) {
  const { visit, path, query, list, facts, category, crumbs } = props
  const { List } = templateOf(visit)
  return (
    <List
      visit={visit}
      list={list}
      facts={facts}
      category={category}
      query={query}
      hrefOf={(part) => withQuery(href(visit, path), listParams({ ...query, page: 1, ...part }))}
      crumbs={crumbs ? <Crumbs visit={visit} crumbs={crumbs} /> : null}
      head={<Head {...props} />}
      filters={<Filters visit={visit} path={path} query={query} facets={list.facets} current={category} />}
      bar={<ListBar visit={visit} path={path} query={query} facets={list.facets} />}
      empty={list.items.length > 0 ? null : <Empty visit={visit} query={query} path={path} />}
      pager={<Pager visit={visit} path={path} query={query} list={list} />}
    />
  )
}
