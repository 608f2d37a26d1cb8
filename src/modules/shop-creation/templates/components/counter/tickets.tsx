import Link from 'next/link'
import { formatMoney } from '@/lib/money'
import type { ProductCard } from '@/shop/catalog/types'
import type { BlockOf } from '../../../design/types'
import { GoodPicture } from '../../../storefront/components/good-picture'
import { PriceTicket } from '../../../storefront/components/price-ticket'
import { href, say, type Visit } from '../../../storefront/components/visit'
import { unitOf } from './row'

type Props = { visit: Visit; block: BlockOf<'product-grid'>; goods: readonly ProductCard[]; reduced: boolean }

/** Four goods as hand-lettered price tickets. */
export function CounterTickets({ visit, block, goods, reduced }: Props) {
  const { t, shop, locale } = visit
  if (goods.length === 0) return null
  return (
    <section className="tickets" data-block="product-grid" aria-labelledby={block.id}>
      <div className="head">
        <h2 id={block.id}>{say(visit, block.title, reduced ? t('home.tickets') : t('home.newest'))}</h2>
        {reduced ? <span>{t('home.ticketsNote')}</span> : null}
      </div>
      <ul>
        {goods.map((good) => (
          <li key={good.id}>
            <Link className="tk" href={href(visit, `/products/${good.handle}`)} prefetch={false}>
              {good.cover ? (
                <figure>
                  <GoodPicture media={good.cover} sizes="(max-width: 720px) 50vw, 210px" silent />
                </figure>
              ) : null}
              <div>
                <b lang={good.lang}>{good.title}</b>
                <span className="u">{unitOf(visit, good)}</span>
                <PriceTicket minor={good.priceMinMinor} currency={shop.currency} locale={locale} />
                {good.compareAtMinor === null ? null : (
                  <s>{t('price.wasShort', { price: formatMoney(good.compareAtMinor, shop.currency, locale) })}</s>
                )}
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
