import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { specText } from '../../../storefront/components/spec-text'
import { stockWords } from '../../../storefront/components/stock-words'
import { opening } from '../../../storefront/components/texts'
import { href, type Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'
import { isUpright, longestUpright, specFor, toldIn, twoScripts } from './letters'

/** Signs of a description beside a picture: three columns at most. */
const besidePicture = 48
const belowPicture = 110

/** The price, "from" where kinds differ, with the former one before a reduced one. */
export function PriceWords({ visit, good }: { visit: Visit; good: ProductCard }) {
  const { t, shop, locale } = visit
  const price = labelPrice(good.priceMinMinor, shop.currency, locale)
  return (
    <>
      {good.compareAtMinor === null ? null : (
        <s>
          <span className="vh">{t('price.was')} </span>
          {labelPrice(good.compareAtMinor, shop.currency, locale)}
        </s>
      )}
      {good.priceMaxMinor > good.priceMinMinor ? t('noren.from', { price }) : price}
    </>
  )
}

/** Count, price, keeping: what a sweet has to say of itself. A shop that does not tell them says kinds and stock. */
function Terms({ visit, good }: { visit: Visit; good: ProductCard }) {
  const { t } = visit
  const count = specFor(good.specs, 'count')
  const keeping = specFor(good.specs, 'keeping')
  const kinds = good.variantCount > 1 ? t('goods.kinds', { count: good.variantCount }) : ''
  const amount = count ? specText(count, visit) : kinds
  return (
    <span className="m">
      {amount ? <span>{amount}</span> : null}
      <b>
        <PriceWords visit={visit} good={good} />
      </b>
      <em>{keeping && good.available ? specText(keeping, visit) : stockWords(t, good)}</em>
    </span>
  )
}

type Props = {
  visit: Visit
  good: ProductCard
  /** place in its row: decides the wall of a good without a picture */
  place: number
  /** how many columns it takes, as a class */
  look?: string
  /** the name below the picture, whatever it is */
  small?: boolean
  sizes: string
  eager?: boolean
}

/** A good: its name upright beside the picture where it is short and Japanese, else below it. */
export function Good({ visit, good, place, look = '', small = false, sizes, eager = false }: Props) {
  const { locale } = visit
  const { signs, reading } = twoScripts(good.title)
  const up = !small && isUpright(signs, longestUpright)
  const told = toldIn(good.summary, locale)
  const beside = up && isUpright(told) ? opening(told, besidePicture) : ''
  const below = beside || small ? '' : opening(told, belowPicture)
  const lang = reading ? 'ja' : undefined
  const name = (
    <b className="n" lang={lang}>
      {signs}
    </b>
  )
  // A reader of Japanese needs no reading; all others are told how the sign on the label is called.
  const called = reading && locale !== 'ja' ? <b className="n">{reading}</b> : null
  const bare = !good.cover
  return (
    <Link
      className={`it${up ? ' up' : ''}${small ? ' s' : ''} ${look}`}
      href={href(visit, `/products/${good.handle}`)}
      prefetch={false}
    >
      <figure>
        {good.cover ? (
          <GoodPicture media={good.cover} sizes={sizes} eager={eager} silent />
        ) : (
          <span className={up || (small && isUpright(signs, longestUpright)) ? 'bare v' : 'bare'} style={wallAt(place)}>
            <span lang={lang}>{signs}</span>
          </span>
        )}
      </figure>
      {up && (!bare || beside) ? (
        <span className="tx">
          {bare ? null : name}
          {beside ? <span className="d">{beside}</span> : null}
        </span>
      ) : null}
      {called || below || !up ? (
        <span className="bl">
          {up || bare ? null : called ? <span lang={lang}>{name}</span> : name}
          {called}
          {below ? <span className="d">{below}</span> : null}
        </span>
      ) : null}
      <Terms visit={visit} good={good} />
    </Link>
  )
}
