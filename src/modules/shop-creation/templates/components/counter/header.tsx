import { CalendarClock, Search } from 'lucide-react'
import Link from 'next/link'
import { CartTotal } from '../../../storefront/components/cart/cart-badge'
import { Brand } from '../../../storefront/components/frame/brand'
import { TodaySlot } from '../../../storefront/components/frame/open-today'
import { SearchField } from '../../../storefront/components/search/search-field'
import { href, type Visit } from '../../../storefront/components/visit'

/** Sign, the largest search field in the mall, today's hours, basket. */
export function CounterHeader({ visit }: { visit: Visit }) {
  const { t, shop, locale } = visit
  return (
    <header className="b-header" data-block="header">
      <Brand visit={visit} />
      <form className="search" role="search" action={href(visit, '/search')}>
        <button type="submit" aria-label={t('nav.search')}>
          <Search className="ic" aria-hidden="true" />
        </button>
        <SearchField
          base={visit.base}
          currency={visit.shop.currency}
          placeholder={t('nav.searchHint')}
          label={t('nav.searchLabel')}
        />
      </form>
      {shop.hours ? (
        <Link className="slot" href={`${href(visit, '/')}#visit`} prefetch={false}>
          <CalendarClock className="ic" aria-hidden="true" />
          <TodaySlot hours={shop.hours} timeZone={shop.timeZone} locale={locale} />
        </Link>
      ) : (
        <span />
      )}
      <CartTotal href={href(visit, '/cart')} currency={shop.currency} locale={locale} />
    </header>
  )
}
