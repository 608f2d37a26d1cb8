import { Phone, Search } from 'lucide-react'
import Link from 'next/link'
import { CartCount } from '../../../storefront/components/cart/cart-badge'
import { Brand } from '../../../storefront/components/frame/brand'
import { OpenToday } from '../../../storefront/components/frame/open-today'
import { visitWay, WayLink, waysOf } from '../../../storefront/components/frame/ways'
import { SearchField } from '../../../storefront/components/search/search-field'
import { href, type Visit } from '../../../storefront/components/visit'

/** The head of a catalogue: the name in the middle, how to reach the shop beside it, the ways and the search on one line. */
export function BookshelfHeader({ visit }: { visit: Visit }) {
  const { t, shop, locale, mall } = visit
  const visitUs = visitWay(visit)
  return (
    <header className="b-header" data-block="header">
      <div className="pre">
        {shop.phone ? (
          <a href={`tel:${shop.phone.replace(/[^+\d]/g, '')}`}>
            <Phone className="ic" aria-hidden="true" /> {shop.phone}
          </a>
        ) : null}
        {shop.hours ? <OpenToday hours={shop.hours} timeZone={shop.timeZone} locale={locale} /> : null}
      </div>
      <Brand visit={visit} />
      <div className="pre r">
        <a href={`${mall.url.replace(/\/$/, '')}/account`}>{t('footer.account')}</a>
        <CartCount href={href(visit, '/cart')} />
      </div>
      <nav aria-label={t('nav.label')}>
        <ul>
          {waysOf(visit, { signs: 64, most: 6 }).map((way) => (
            <li key={way.place}>
              <WayLink visit={visit} way={way} />
            </li>
          ))}
          {visitUs ? (
            <li>
              <Link href={visitUs.href} prefetch={false}>
                {t('home.theShop')}
              </Link>
            </li>
          ) : null}
        </ul>
      </nav>
      <form className="find" role="search" action={href(visit, '/search')}>
        <button type="submit" aria-label={t('nav.search')}>
          <Search className="ic" aria-hidden="true" />
        </button>
        <SearchField
          base={visit.base}
          currency={visit.shop.currency}
          placeholder={t('bookshelf.searchHint')}
          label={t('nav.searchLabel')}
        />
      </form>
    </header>
  )
}
