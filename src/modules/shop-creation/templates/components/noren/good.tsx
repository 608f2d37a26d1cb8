import Link from 'next/link'
import type { ProductCard } from '@/shop/catalog/types'
import { Approx } from '@/ui/approx'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { specText } from '../../../storefront/components/spec-text'
import { stockWords } from '../../../storefront/components/stock-words'
import { opening } from '../../../storefront/components/texts'
import { href, type Visit } from '../../../storefront/components/visit'
import { wallAt } from '../../../storefront/components/walls'
import { isUpright, longestUpright, specFor, toldIn, twoScripts } from '../../../storefront/rules/letters'

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
      <Approx minor={good.priceMinMinor} currency={shop.currency} />
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

/** How a good's names are set: which stand upright, which below, and what is said beside them. */
function settingOf({ locale }: Visit, { title, summary, cover, lang }: ProductCard, small: boolean) {
  const { signs, reading } = twoScripts(title)
  const short = isUpright(signs, longestUpright)
  const up = short && !small
  const told = toldIn(summary, locale)
  const beside = up && isUpright(told) ? opening(told, besidePicture) : ''
  return {
    ...{ signs, short, up, beside },
    lang: reading ? 'ja' : lang,
    /** a reader of Japanese needs no reading; all others are told how the sign on the label is called */
    called: locale === 'ja' ? '' : reading,
    below: beside || small ? '' : opening(told, belowPicture),
    /** the name is the picture where there is none */
    named: cover !== null,
  }
}

type Setting = ReturnType<typeof settingOf>

/** Name and description running down beside the picture. */
function Beside({ signs, lang, up, beside, named }: Setting) {
  if (!up || !(named || beside)) return null
  return (
    <span className="tx">
      {named ? (
        <b className="n" lang={lang}>
          {signs}
        </b>
      ) : null}
      {beside ? <span className="d">{beside}</span> : null}
    </span>
  )
}

/** What is set across: a long or Latin name, how a name is read, a description in another script. */
function Below({ signs, lang, up, called, below, named }: Setting) {
  const across = named && !up
  if (!across && !called && !below) return null
  return (
    <span className="bl">
      {across ? (
        <b className="n" lang={lang}>
          {signs}
        </b>
      ) : null}
      {called ? <b className="n">{called}</b> : null}
      {below ? <span className="d">{below}</span> : null}
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
  const setting = settingOf(visit, good, small)
  const { up, short, signs, lang } = setting
  return (
    <Link
      className={`it${up ? ' up' : ''}${small ? ' s' : ''} ${look}`}
      href={href(visit, `/products/${good.handle}`)}
      prefetch={false}
    >
      {/* Without a picture the name stands here: as a figure it would not count to the name of the link. */}
      <figure role={good.cover ? undefined : 'none'}>
        {good.cover ? (
          <GoodPicture media={good.cover} sizes={sizes} eager={eager} silent />
        ) : (
          <span className={short ? 'bare v' : 'bare'} style={wallAt(place)}>
            <span lang={lang}>{signs}</span>
          </span>
        )}
      </figure>
      <Beside {...setting} />
      <Below {...setting} />
      <Terms visit={visit} good={good} />
    </Link>
  )
}
