import { Search, UserRound } from 'lucide-react'
import Link from 'next/link'
import { CartSum } from '../../../storefront/components/cart/cart-badge'
import { Brand } from '../../../storefront/components/frame/brand'
import { NavLink } from '../../../storefront/components/frame/nav-link'
import { menuOf, WayLink, waysOf } from '../../../storefront/components/frame/ways'
import { SearchField } from '../../../storefront/components/search/search-field'
import { href, type Visit } from '../../../storefront/components/visit'

/** Ways beside each other; what does not fit is pushed sideways. */
const navWays = 10

/** Name, a wide search, account and cart; below it the ways as tabs of the page. */
export function ArcadeHeader({ visit }: { visit: Visit }) {
  const { t, shop, locale } = visit
  const ways = waysOf(visit, { signs: Number.POSITIVE_INFINITY, most: navWays })
  const own = menuOf(visit, 'header') !== null
  return (
    <header className="b-header" data-block="header">
      <Brand visit={visit} />
      <form className="search" role="search" action={href(visit, '/search')}>
        <Search className="ic" aria-hidden="true" />
        <SearchField
          base={visit.base}
          currency={shop.currency}
          placeholder={t('nav.searchHint')}
          label={t('nav.searchLabel')}
        />
        <button type="submit">{t('nav.search')}</button>
      </form>
      <Link className="acc" href={href(visit, '/account')} prefetch={false}>
        <UserRound className="ic" aria-hidden="true" />
        <span>{t('footer.account')}</span>
      </Link>
      <CartSum href={href(visit, '/cart')} currency={shop.currency} locale={locale} />
      <nav aria-label={t('nav.label')}>
        <ul>
          {own ? null : (
            <li>
              <NavLink href={href(visit, '/')} place="">
                {t('arcade.today')}
              </NavLink>
            </li>
          )}
          {ways.map((way) => (
            <li key={way.place}>
              <WayLink visit={visit} way={way} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
