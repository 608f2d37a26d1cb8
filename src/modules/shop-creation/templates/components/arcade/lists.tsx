import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DealFacts, ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { AddButton } from '../../../storefront/components/cart/add-button'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { PriceTicket } from '../../../storefront/components/price-ticket'
import { href, type Visit } from '../../../storefront/components/visit'
import { Silhouette } from './card'
import { leftOf } from './stock'

type Row = { visit: Visit; good: ProductCard; note: string }

function GoodRow({ visit, good, note }: Row) {
  const { t, shop, locale } = visit
  const path = href(visit, `/products/${good.handle}`)
  return (
    <li>
      <figure>
        {good.cover ? <GoodPicture media={good.cover} sizes="56px" silent /> : <Silhouette good={good} />}
      </figure>
      <Link href={path} prefetch={false}>
        <b title={good.title} lang={good.lang}>
          {good.title}
        </b>
        <span>{note}</span>
      </Link>
      <PriceTicket minor={good.priceMinMinor} currency={shop.currency} locale={locale} />
      {good.onlyVariantId && visit.features.orders ? (
        <AddButton
          variantId={good.onlyVariantId}
          name={good.title}
          available={good.available}
          stockLeft={good.stockLeft}
        />
      ) : (
        <Link className="add" href={path} prefetch={false} aria-label={t('goods.chooseNamed', { name: good.title })}>
          <ChevronRight className="ic" aria-hidden="true" />
        </Link>
      )}
    </li>
  )
}

type Short = {
  visit: Visit
  id: string
  title: string
  goods: readonly ProductCard[]
  noteOf: (good: ProductCard) => string
}

function ShortList({ visit, id, title, goods, noteOf }: Short) {
  if (goods.length === 0) return null
  return (
    <div>
      <h2 id={id}>{title}</h2>
      <ul>
        {goods.map((good) => (
          <GoodRow key={good.id} visit={visit} good={good} note={noteOf(good)} />
        ))}
      </ul>
    </div>
  )
}

type Props = {
  visit: Visit
  block: BlockOf<'product-list'>
  cheap: readonly ProductCard[]
  last: readonly ProductCard[]
  facts: Record<string, DealFacts>
  /** what stands beside them as a panel */
  aside: ReactNode
}

/** Two short lists one can fill a basket from: what costs least, and what is nearly gone. */
export function ArcadeLists({ visit, block, cheap, last, facts, aside }: Props) {
  const { t } = visit
  const noteOf = (good: ProductCard) => leftOf(visit, good, facts[good.id]).words
  const lists = [
    { key: 'cheap', title: t('arcade.cheap'), goods: cheap.slice(0, block.rows) },
    { key: 'last', title: t('arcade.tabs.last'), goods: last.slice(0, block.rows) },
  ].filter(({ goods }) => goods.length > 0)
  if (lists.length === 0) return null
  return (
    <section
      className={aside ? 'b-product-list beside' : 'b-product-list'}
      data-block="product-list"
      aria-label={t('arcade.cheap')}
    >
      {lists.map(({ key, title, goods }) => (
        <ShortList key={key} visit={visit} id={`${block.id}-${key}`} title={title} goods={goods} noteOf={noteOf} />
      ))}
      {aside}
    </section>
  )
}
