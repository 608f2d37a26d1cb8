import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import type { ProductCard, ProductOption } from '@/shop/catalog/types'
import { Approx } from '@/ui/approx'
import type { BlockOf } from '../../../design/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { stockWords } from '../../../storefront/components/stock-words'
import { opening } from '../../../storefront/components/texts'
import { href, say, type Visit } from '../../../storefront/components/visit'
import { nameParts } from '../../../storefront/rules'

/** So many goods are told as chapters; the others follow in strips. */
export const chapters = 5
/** Names longer than this are set smaller. */
const longName = 18
const shownOptions = 2
const shownValues = 2

/** "Saddle tan, Black and 2 more". */
function choicesOf({ t }: Visit, { values }: ProductOption): string {
  const first = values.slice(0, shownValues).join(', ')
  return values.length > shownValues ? t('atelier.andMore', { first, count: values.length - shownValues }) : first
}

/** The price as a chapter or strip says it: "from" where makes differ, the old one beside a reduced one. */
export function PriceWords({ visit, good }: { visit: Visit; good: ProductCard }) {
  const { t, shop, locale } = visit
  const ranges = good.priceMaxMinor > good.priceMinMinor
  return (
    <>
      {ranges ? `${t('price.from')} ` : null}
      {labelPrice(good.priceMinMinor, shop.currency, locale)}
      {ranges ? t('price.fromAfter') : null}
      <Approx minor={good.priceMinMinor} currency={shop.currency} />
      {good.compareAtMinor === null ? null : (
        <s>
          <span className="vh"> {t('price.was')} </span>
          {labelPrice(good.compareAtMinor, shop.currency, locale)}
        </s>
      )}
    </>
  )
}

type Props = { visit: Visit; good: ProductCard; place: number }

/** One good as a chapter: its picture on one side, its name and what is to be said on the other. */
function Chapter({ visit, good, place }: Props) {
  const { t } = visit
  const [name, rest] = nameParts(good.title)
  const path = href(visit, `/products/${good.handle}`)
  const under = [rest, rest ? '' : good.productType].filter(Boolean).join('')
  const look = `ch${place % 2 ? ' alt' : ''}${good.cover ? '' : ' told'}${name.length > longName ? ' long' : ''}`
  return (
    <article className={look}>
      {good.cover ? (
        <Link className="view" href={path} prefetch={false} aria-hidden="true" tabIndex={-1}>
          <figure>
            <GoodPicture media={good.cover} sizes="(max-width: 720px) 100vw, 62vw" eager={place === 0} silent />
          </figure>
        </Link>
      ) : null}
      <div>
        <h2>
          <Link href={path} prefetch={false} lang={good.lang}>
            {name}
            {rest ? <span className="vh">, {rest}</span> : null}
          </Link>
        </h2>
        {under ? (
          <p className="t" aria-hidden={rest ? 'true' : undefined} lang={good.lang}>
            {under}
          </p>
        ) : null}
        {good.summary ? (
          <p className="d" lang={good.lang}>
            {opening(good.summary, 140)}
          </p>
        ) : null}
        <dl>
          {good.options.slice(0, shownOptions).map((option) => (
            <Fragment key={option.name}>
              <dt>{option.name}</dt>
              <dd>{choicesOf(visit, option)}</dd>
            </Fragment>
          ))}
          <dt>{t('atelier.shelf')}</dt>
          <dd>{stockWords(t, good)}</dd>
          <dt>{t('list.price')}</dt>
          <dd>
            <PriceWords visit={visit} good={good} />
          </dd>
        </dl>
        <Link className="lnk" href={path} prefetch={false}>
          {t('atelier.read')}
          <span className="vh" lang={good.lang}>
            : {good.title}
          </span>
        </Link>
      </div>
    </article>
  )
}

type Chapters = {
  visit: Visit
  block: BlockOf<'product-grid'>
  goods: readonly ProductCard[]
  total: number
  /** what is told between the second and the third chapter */
  between: ReactNode
}

const betweenAfter = 2

/** The goods the shop opens with, one after the other, sides in turn. */
export function AtelierChapters({ visit, block, goods, total, between }: Chapters) {
  if (goods.length === 0) return between
  const { t } = visit
  const title = say(visit, block.title, block.source === 'sale' ? t('home.onSale') : '')
  const breakAt = Math.min(betweenAfter, goods.length)
  return (
    <section className="b-product-grid" id={block.id} data-block="product-grid" aria-labelledby={`${block.id}-head`}>
      <h2 id={`${block.id}-head`} className={title ? 'over' : 'vh'}>
        {title || t('home.newest')}
      </h2>
      {goods.map((good, place) => (
        <Fragment key={good.id}>
          {place === breakAt ? between : null}
          <Chapter visit={visit} good={good} place={place} />
        </Fragment>
      ))}
      {goods.length === breakAt ? between : null}
      {total > goods.length ? (
        <p className="all">
          <Link href={href(visit, block.source === 'sale' ? '/products?sale=1' : '/products')} prefetch={false}>
            {t('home.allGoods', { count: total })}
          </Link>
        </p>
      ) : null}
    </section>
  )
}
