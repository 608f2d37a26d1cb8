import { Search } from 'lucide-react'
import Link from 'next/link'
import { CartCount } from '../../../storefront/components/cart/cart-badge'
import { Brand } from '../../../storefront/components/frame/brand'
import { NavLink } from '../../../storefront/components/frame/nav-link'
import { PhoneMenu } from '../../../storefront/components/frame/phone-menu'
import { blockOf, href, type Visit } from '../../../storefront/components/visit'

/** Names that fit beside each other in the middle of the header. */
const navSigns = 44

function places(visit: Visit) {
  const all = [{ place: 'products', label: visit.t('nav.all'), path: '/products' }]
  let room = navSigns
  for (const category of visit.categories) {
    room -= category.title.length + 3
    if (room < 0 || all.length > 3) break
    all.push({ place: `categories/${category.handle}`, label: category.title, path: `/categories/${category.handle}` })
  }
  return all
}

/** Name left, four ways in the middle, search and bag right; a phone folds the ways into a menu. */
export function GalleryHeader({ visit }: { visit: Visit }) {
  const { t } = visit
  const visitUs = blockOf(visit, 'hours-map') ? { href: `${href(visit, '/')}#visit`, label: t('nav.visit') } : null
  return (
    <header className="b-header" data-block="header">
      <Brand visit={visit} />
      <nav aria-label={t('nav.label')}>
        <ul>
          {places(visit).map(({ place, label, path }) => (
            <li key={place}>
              <NavLink href={href(visit, path)} place={place}>
                {label}
              </NavLink>
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
          <nav aria-label={t('nav.menu')}>
            <ul>
              <li>
                <NavLink href={href(visit, '/search')} place="search">
                  {t('nav.search')}
                </NavLink>
              </li>
              <li>
                <NavLink href={href(visit, '/products')} place="products">
                  {t('nav.all')}
                </NavLink>
              </li>
              {visit.categories.slice(0, 10).map((category) => (
                <li key={category.id}>
                  <NavLink href={href(visit, `/categories/${category.handle}`)} place={`categories/${category.handle}`}>
                    {category.title}
                  </NavLink>
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
        </PhoneMenu>
      </div>
    </header>
  )
}
