import Link from 'next/link'
import { fromWallClock } from '@/lib/wall-clock'
import { dayAndTime } from '@/lib/when'
import type { DealFacts, ProductCard, ProductDetail } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { OwnLink } from '../../../storefront/components/blocks/words'
import { ArtPicture } from '../../../storefront/components/frame/art-picture'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { labelPrice } from '../../../storefront/components/price-text'
import { PriceTicket } from '../../../storefront/components/price-ticket'
import { artUrl, href, say, type Visit } from '../../../storefront/components/visit'
import { Percent, Silhouette } from './card'
import { DealClock } from './clock'
import { leftOf, Stock } from './stock'
import { TakeButton } from './take-button'

type Props = {
  visit: Visit
  block: BlockOf<'countdown'>
  /** the good its link leads to */
  product: ProductDetail | undefined
  facts: Record<string, DealFacts>
  /** what ends next after it */
  next: ProductCard | undefined
}

const mostChips = 3

/** Short things to know: the retailer's own lines, else what the shop says of the good. */
function chipsOf(visit: Visit, block: Props['block'], product: ProductDetail | undefined): string[] {
  const lines = say(visit, block.text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length > 1) return lines.slice(0, mostChips)
  const kind = product?.productType ?? ''
  return [kind, product?.vendor ?? ''].filter((word) => word && word !== visit.shop.name)
}

/** The picture of a good for a large place: one that shows something else than its card, where there is one. */
function largePicture({ images, variants }: ProductDetail) {
  const ofVariants = new Set(variants.map(({ mediaId }) => mediaId))
  return images.findLast(({ id }) => !ofVariants.has(id)) ?? images[0]
}

function Picture({ visit, product }: Pick<Props, 'visit' | 'product'>) {
  if (!product) return <ArtPicture src={artUrl(visit, 'front')} eager />
  const picture = largePicture(product)
  return picture ? (
    <GoodPicture media={picture} sizes="(max-width: 720px) 100vw, 30vw" eager silent />
  ) : (
    <Silhouette good={product} />
  )
}

function stockOf({ variants, available }: ProductDetail) {
  const left = variants.map(({ stockLeft }) => stockLeft)
  const stockLeft = left.includes(null) ? null : left.reduce((sum: number, pieces) => sum + (pieces ?? 0), 0)
  return { available, stockLeft }
}

function GoodPrice({ visit, product, facts }: { visit: Visit; product: ProductDetail; facts: DealFacts | undefined }) {
  const { t, shop, locale } = visit
  const { priceMinMinor: now, compareAtMinor: was } = product
  return (
    <>
      <div className="big">
        <PriceTicket minor={now} currency={shop.currency} locale={locale} />
        {was === null ? null : (
          <div>
            <s>{t('price.wasShort', { price: labelPrice(was, shop.currency, locale) })}</s>
            <Percent visit={visit} now={now} was={was} />
          </div>
        )}
      </div>
      <div className="left">
        <Stock visit={visit} good={stockOf(product)} facts={facts} />
        {facts && facts.sold > 0 ? <span className="so">{t('arcade.sold', { count: facts.sold })}</span> : null}
      </div>
    </>
  )
}

function Next({ visit, good, facts }: { visit: Visit; good: ProductCard; facts: DealFacts | undefined }) {
  return (
    <>
      <hr />
      <p>{visit.t('arcade.next')}</p>
      <Link className="nxt" href={href(visit, `/products/${good.handle}`)} prefetch={false}>
        <figure>
          {good.cover ? <GoodPicture media={good.cover} sizes="64px" silent /> : <Silhouette good={good} />}
        </figure>
        <b>
          {good.title}
          <span>{leftOf(visit, good, facts).words}</span>
        </b>
      </Link>
    </>
  )
}

/** What leads the home: one good, its price, what is left of it, and the time it is offered for. */
export function ArcadeDrop({ visit, block, product, facts, next }: Props) {
  const { t, shop, locale } = visit
  const until = fromWallClock(block.until, shop.timeZone)
  const title = say(visit, block.title, t('blocks.countdown'))
  const chips = chipsOf(visit, block, product)
  const text = say(visit, block.text)
  const [only] = product?.variants ?? []
  const simple = product && product.variants.length === 1 && !product.membersOnly ? only : undefined
  return (
    <section className="b-countdown" data-block="countdown" id={block.id} data-id={block.id}>
      <figure>
        <Picture visit={visit} product={product} />
      </figure>
      <div className="m">
        {product ? <p className="ty">{title}</p> : null}
        <h1>{product ? product.title : title}</h1>
        {chips.length > 0 ? (
          <ul>
            {chips.map((chip) => (
              <li key={chip}>{chip}</li>
            ))}
          </ul>
        ) : null}
        {text && !text.includes('\n') ? <p className="tx">{text}</p> : null}
        {product ? <GoodPrice visit={visit} product={product} facts={facts[product.id]} /> : null}
      </div>
      <div className="t">
        {until ? (
          <DealClock
            until={until.toISOString()}
            untilText={t('blocks.until', { moment: dayAndTime(until, locale, shop.timeZone, new Date(0)) })}
            label={t('arcade.endsIn')}
            over={<p className="over">{say(visit, block.after, t('arcade.over'))}</p>}
          />
        ) : null}
        {simple && visit.features.orders ? (
          <TakeButton
            variantId={simple.id}
            label={say(visit, block.link.label, t('cart.add'))}
            available={simple.available}
            cartHref={href(visit, '/cart')}
          />
        ) : (
          <OwnLink visit={visit} link={block.link} look="btn full" />
        )}
        {next ? <Next visit={visit} good={next} facts={facts[next.id]} /> : null}
      </div>
    </section>
  )
}
