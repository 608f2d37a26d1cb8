import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { Approx } from '@/ui/approx'
import { AddButton } from '../../../storefront/components/cart/add-button'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { scarceWords } from '../../../storefront/components/stock-words'
import { opening } from '../../../storefront/components/texts'
import { href, type Visit } from '../../../storefront/components/visit'
import { nameParts } from '../../../storefront/rules'

type Props = { visit: Visit; good: ProductCard }

/** Whole sentences of a summary, so that none breaks off. */
const longest = 160

const pathOf = (visit: Visit, good: ProductCard) => href(visit, `/products/${good.handle}`)

/** What the shop itself makes or sells under its own name needs no author's line. */
const authorOf = (visit: Visit, good: ProductCard) => (good.vendor === visit.shop.name ? '' : good.vendor)

/** Numbers that fit into the margin; longer article numbers are told among the notes. */
const marginSigns = 6
export const numberOf = ({ sku }: ProductCard): string => (sku.length <= marginSigns ? sku : '')

/** The title in italics, and what follows it in a smaller size. */
export function Title({ visit, good }: Props) {
  const [name, rest] = nameParts(good.title)
  return (
    <p className="ti">
      <Link href={pathOf(visit, good)} prefetch={false} lang={good.lang}>
        {name}
        {rest ? <span>, {rest}</span> : null}
      </Link>
    </p>
  )
}

export function Price({ visit, good }: Props) {
  const { t, shop, locale } = visit
  const ranges = good.priceMaxMinor > good.priceMinMinor
  return (
    <span className="pr">
      {good.compareAtMinor === null ? null : (
        <s>
          <span className="vh">{t('price.was')} </span>
          {labelPrice(good.compareAtMinor, shop.currency, locale)}
        </s>
      )}
      {ranges ? <small>{t('price.from')} </small> : null}
      {labelPrice(good.priceMinMinor, shop.currency, locale)}
      {ranges ? <small>{t('price.fromAfter')}</small> : null}
      <Approx minor={good.priceMinMinor} currency={shop.currency} />
    </span>
  )
}

/** Into the cart at once, or to the page where there is something to choose. */
export function Order({ visit, good }: Props) {
  if (good.onlyVariantId && visit.features.orders)
    return (
      <span className="order">
        <AddButton
          variantId={good.onlyVariantId}
          name={good.title}
          available={good.available}
          stockLeft={good.stockLeft}
        />
      </span>
    )
  return (
    <span className="order">
      <Link
        className="add"
        href={pathOf(visit, good)}
        prefetch={false}
        aria-label={visit.t('goods.chooseNamed', { name: good.title })}
      >
        {visit.t('goods.choose')}
      </Link>
    </span>
  )
}

function Words({ visit, good }: Props) {
  const kinds = good.variantCount > 1 ? visit.t('goods.kinds', { count: good.variantCount }) : ''
  const number = numberOf(good) ? '' : good.sku
  const notes = [good.productType, kinds, scarceWords(visit.t, good), number].filter(Boolean)
  return notes.length > 0 ? (
    <p className="me">
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </p>
  ) : null
}

/** One numbered entry of the catalogue. */
export function Entry({ visit, good }: Props) {
  const author = authorOf(visit, good)
  return (
    <li>
      <span className="no">{numberOf(good)}</span>
      <div>
        {author ? <p className="au">{author}</p> : null}
        <Title visit={visit} good={good} />
        {good.summary ? (
          <p className="de" lang={good.lang}>
            {opening(good.summary, longest)}
          </p>
        ) : null}
        <Words visit={visit} good={good} />
      </div>
      <Price visit={visit} good={good} />
      <Order visit={visit} good={good} />
    </li>
  )
}

/** An entry displayed: the one picture of its column, on a ground of its own. */
export function Displayed({ visit, good, eager = false }: Props & { eager?: boolean }) {
  const author = authorOf(visit, good)
  return (
    <article className={good.cover ? 'feat' : 'feat plain'}>
      {good.cover ? (
        <Link href={pathOf(visit, good)} prefetch={false} aria-hidden="true" tabIndex={-1}>
          <figure>
            <GoodPicture media={good.cover} sizes="(max-width: 720px) 100vw, 300px" eager={eager} silent />
          </figure>
        </Link>
      ) : null}
      <div>
        {numberOf(good) ? <p className="no">{numberOf(good)}</p> : null}
        {author ? <p className="au">{author}</p> : null}
        <Title visit={visit} good={good} />
        {good.summary ? (
          <p className="lg" lang={good.lang}>
            {opening(good.summary, longest)}
          </p>
        ) : null}
        <Words visit={visit} good={good} />
        <Price visit={visit} good={good} />
        <Order visit={visit} good={good} />
      </div>
    </article>
  )
}
