import Link from 'next/link'
import { CartCount } from '../../../storefront/components/cart/cart-badge'
import { Brand } from '../../../storefront/components/frame/brand'
import { PhoneMenu } from '../../../storefront/components/frame/phone-menu'
import { MenuWays, visitWay, WayLink, waysOf } from '../../../storefront/components/frame/ways'
import { href, type Visit } from '../../../storefront/components/visit'

/** Three ways left, the name in the middle, the rest right. Lies on the opening picture where that is a plain wall. */
export function AtelierHeader({ visit }: { visit: Visit }) {
  const { t } = visit
  const visitUs = visitWay(visit)
  return (
    <header className="b-header" data-block="header">
      <nav aria-label={t('nav.label')}>
        <ul>
          {waysOf(visit, { signs: 28, most: 3 }).map((way) => (
            <li key={way.place}>
              <WayLink visit={visit} way={way} />
            </li>
          ))}
        </ul>
      </nav>
      <Brand visit={visit} />
      <div className="tools">
        {visitUs ? (
          <Link className="wide" href={visitUs.href} prefetch={false}>
            {visitUs.label}
          </Link>
        ) : null}
        <Link className="wide" href={href(visit, '/search')} prefetch={false}>
          {t('nav.search')}
        </Link>
        <CartCount href={href(visit, '/cart')} />
        <PhoneMenu label={t('nav.menu')}>
          <MenuWays visit={visit} />
        </PhoneMenu>
      </div>
    </header>
  )
}
