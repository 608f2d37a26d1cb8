import Link from 'next/link'
import { PageLinkItems } from '../pages/page-links'
import { href, type Visit } from '../visit'
import { menuOf } from './ways'

/** Ways inside the shop: the retailer's own, or what follows from the categories. */
export function FooterLinks({ visit }: { visit: Visit }) {
  const { t } = visit
  const own = menuOf(visit, 'footer')
  if (own)
    return (
      <ul>
        {own
          .flatMap((way) => [way, ...(way.below ?? [])])
          .map(({ place, label, path }) => (
            <li key={place}>
              <Link href={href(visit, path)} prefetch={false}>
                {label}
              </Link>
            </li>
          ))}
      </ul>
    )
  return (
    <ul>
      <li>
        <Link href={href(visit, '/products')} prefetch={false}>
          {t('nav.all')}
        </Link>
      </li>
      {visit.categories.slice(0, 3).map((category) => (
        <li key={category.id}>
          <Link href={href(visit, `/categories/${category.handle}`)} prefetch={false}>
            {category.title}
          </Link>
        </li>
      ))}
      <li>
        <Link href={href(visit, '/cart')} prefetch={false}>
          {t('footer.cart')}
        </Link>
      </li>
    </ul>
  )
}

/** What every shop has to say, writing to it, the mall it stands in. */
export function MallLinks({ visit }: { visit: Visit }) {
  const { t, shop, mall } = visit
  return (
    <ul>
      <PageLinkItems visit={visit} />
      {shop.email ? (
        <li>
          <a href={`mailto:${shop.email}`}>{t('footer.write')}</a>
        </li>
      ) : null}
      <li>
        <a href={mall.url}>{t('footer.inMall', { mall: mall.name })}</a>
      </li>
      <li>
        <Link href={href(visit, '/account')} prefetch={false}>
          {t('footer.account')}
        </Link>
      </li>
    </ul>
  )
}
