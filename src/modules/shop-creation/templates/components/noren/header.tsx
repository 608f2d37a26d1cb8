import { Search } from 'lucide-react'
import Link from 'next/link'
import { CartCount } from '../../../storefront/components/cart/cart-badge'
import { PhoneMenu } from '../../../storefront/components/frame/phone-menu'
import { MenuWays, visitWay, WayLink, waysOf } from '../../../storefront/components/frame/ways'
import { href, type Visit } from '../../../storefront/components/visit'
import { inScript } from '../../../storefront/rules/letters'
import { Sign } from './sign'

/** Widths of cloth; a phone shows three of them. */
const widths = ['a', 'b', 'c', 'd', 'e'] as const

/** The shop's curtain: it hangs from its pole over the whole width, the sign in its middle; the ways stand below its hem. */
export function NorenHeader({ visit }: { visit: Visit }) {
  const { t, locale } = visit
  const visitUs = visitWay(visit)
  return (
    <header className="b-header" data-block="header">
      <div className="cloth" aria-hidden="true">
        <i />
        {widths.map((width) => (
          <span key={width} />
        ))}
      </div>
      <Sign visit={visit} />
      <nav aria-label={t('nav.label')}>
        <ul>
          {waysOf(visit, { signs: 60, most: 5 }).map((way) => (
            <li key={way.place}>
              <WayLink visit={visit} way={{ ...way, label: inScript(way.label, locale) }} />
            </li>
          ))}
          {visitUs ? (
            <li>
              <Link href={visitUs.href} prefetch={false}>
                {visitUs.label}
              </Link>
            </li>
          ) : null}
        </ul>
      </nav>
      <div className="tl">
        <Link href={href(visit, '/search')} prefetch={false}>
          <Search className="ic" aria-hidden="true" />
          <span>{t('nav.search')}</span>
        </Link>
        <CartCount href={href(visit, '/cart')} />
        <PhoneMenu label={t('nav.menu')}>
          <MenuWays visit={visit} />
        </PhoneMenu>
      </div>
    </header>
  )
}
