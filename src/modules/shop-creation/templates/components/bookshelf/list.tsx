import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react'
import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { href, type Visit } from '../../../storefront/components/visit'
import type { ListQuery, ListSort } from '../../../storefront/rules'
import type { ListPieces } from '../../types'
import { Order, Price, Title } from './entry'

type Heading = Pick<ListPieces, 'query' | 'hrefOf'> & { label: string; up: ListSort; down?: ListSort }

const directionOf = (query: ListQuery, up: ListSort, down?: ListSort) =>
  query.sort === up ? 'ascending' : down && query.sort === down ? 'descending' : undefined

/** The head of a column that sorts the list; once more, and it runs the other way. */
function Sorted({ query, hrefOf, label, up, down }: Heading) {
  const direction = directionOf(query, up, down)
  const next = direction === 'ascending' && down ? down : up
  return (
    <th scope="col" aria-sort={direction}>
      <Link href={hrefOf({ sort: next })} prefetch={false} scroll={false}>
        {label}
        {direction === 'ascending' ? <ArrowUp className="ic" aria-hidden="true" /> : null}
        {direction === 'descending' ? <ArrowDown className="ic" aria-hidden="true" /> : null}
      </Link>
    </th>
  )
}

/** One good, one row; it opens in place. */
function Row({ visit, good }: { visit: Visit; good: ProductCard }) {
  const { t } = visit
  return (
    <tr>
      <td className="no">{good.sku}</td>
      <td className="au">{good.vendor === visit.shop.name ? '' : good.vendor}</td>
      <td className="what">
        <Title visit={visit} good={good} />
        {good.summary || good.cover ? (
          <details>
            <summary aria-label={t('bookshelf.open', { name: good.title })}>
              <ChevronDown className="ic" aria-hidden="true" />
            </summary>
            <div className="pk">
              {good.cover ? (
                <figure>
                  <GoodPicture media={good.cover} sizes="120px" silent />
                </figure>
              ) : null}
              <p>
                <span lang={good.lang}>{good.summary}</span>{' '}
                <Link href={href(visit, `/products/${good.handle}`)} prefetch={false}>
                  {t('bookshelf.whole')}
                  <span className="vh" lang={good.lang}>
                    : {good.title}
                  </span>
                </Link>
              </p>
            </div>
          </details>
        ) : null}
      </td>
      <td className="kind">{good.productType}</td>
      <td className="cost">
        <Price visit={visit} good={good} />
      </td>
      <td className="act">
        <Order visit={visit} good={good} />
      </td>
    </tr>
  )
}

/** The catalogue as a table that can be sorted, with its filters on one band above. */
export function BookshelfList(pieces: ListPieces) {
  const { visit, list, query, hrefOf, crumbs, head, filters, bar, empty, pager } = pieces
  const { t } = visit
  return (
    <>
      {crumbs}
      <div className="ls">
        {head}
        {filters}
        {bar}
        {empty ?? (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('bookshelf.number')}</th>
                <th scope="col">{t('bookshelf.by')}</th>
                <Sorted query={query} hrefOf={hrefOf} label={t('bookshelf.title')} up="title" />
                <th scope="col">{t('product.kind')}</th>
                <Sorted query={query} hrefOf={hrefOf} label={t('list.price')} up="price-asc" down="price-desc" />
                <th scope="col">
                  <span className="vh">{t('bookshelf.order')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((good) => (
                <Row key={good.id} visit={visit} good={good} />
              ))}
            </tbody>
          </table>
        )}
        {pager}
      </div>
    </>
  )
}
