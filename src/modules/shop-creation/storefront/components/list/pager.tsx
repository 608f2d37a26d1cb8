import Link from 'next/link'
import { withQuery } from '@/lib/links'
import type { ProductList } from '@/shop/catalog/types'
import { type ListQuery, listParams } from '../../rules'
import { href, type Visit } from '../visit'

type Props = { visit: Visit; path: string; query: ListQuery; list: ProductList }

/** Where one stands in a long list, and the way on. */
export function Pager({ visit, path, query, list }: Props) {
  const { t } = visit
  const { page, pages, perPage, total } = list
  if (total === 0) return null
  const to = (number: number) => withQuery(href(visit, path), listParams({ ...query, page: number }))
  const first = (page - 1) * perPage + 1
  const last = Math.min(page * perPage, total)
  return (
    <nav className="pager" aria-label={t('list.pages')}>
      {page > 1 ? (
        <Link className="btn ghost" rel="prev" href={to(page - 1)} prefetch={false}>
          {t('list.previous')}
        </Link>
      ) : null}
      <span>{pages > 1 ? t('list.showing', { first, last, total }) : t('goods.count', { count: total })}</span>
      {page < pages ? (
        <Link className="btn ghost" rel="next" href={to(page + 1)} prefetch={false}>
          {page + 1 === pages
            ? t('list.showRest', { count: total - last })
            : t('list.next', { count: Math.min(perPage, total - last) })}
        </Link>
      ) : null}
    </nav>
  )
}
