import { Search } from 'lucide-react'
import Link from 'next/link'
import { CartCount } from '../../../storefront/components/cart/cart-badge'
import { Brand } from '../../../storefront/components/frame/brand'
import { PhoneMenu } from '../../../storefront/components/frame/phone-menu'
import { MenuWays, visitWay, WayLink, waysOf } from '../../../storefront/components/frame/ways'
import { href, type Visit } from '../../../storefront/components/visit'

/** Names that fit beside each other in the middle of the header. */
const navSigns = 44
const navWays = 4

/** Name left, four ways in the middle, search and bag right; a phone folds the ways into a menu. */
export function GalleryHeader({ visit }: { visit: Visit }) {
  const { t } = visit
  const visitUs = visitWay(visit)
  return (
    <header className="b-header" data-block="header">
      <Brand visit={visit} />
      <nav aria-label={t('nav.label')}>
        <ul>
          {waysOf(visit, { signs: navSigns, most: navWays }).map((way) => (
            <li key={way.place}>
              <WayLink visit={visit} way={way} />
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
      <div className="tools">
        <Link className="find" href={href(visit, '/search')} prefetch={false} aria-label={t('nav.search')}>
          <Search className="ic" aria-hidden="true" />
        </Link>
        <CartCount href={href(visit, '/cart')} />
        <PhoneMenu label={t('nav.menu')}>
          <MenuWays visit={visit} />
        </PhoneMenu>
      </div>
    </header>
  )
}
