import Link from 'next/link'
import type { ReactNode } from 'react'
import type { CategoryNode } from '@/shop/catalog/types'
import { BasketPanel } from '../../../storefront/components/cart/basket-panel'
import { href, type Visit } from '../../../storefront/components/visit'

type Rail = {
  visit: Visit
  categories: readonly CategoryNode[] /** handle of the shelf one stands at */
  current: string | undefined
}

/** A shop of one shelf needs no index of shelves. */
const railFrom = 2

function Shelves({ visit, categories, current }: Rail) {
  return (
    <ul>
      {categories.map((category) => (
        <li key={category.id}>
          <Link
            href={href(visit, `/categories/${category.handle}`)}
            prefetch={false}
            aria-current={category.handle === current ? 'true' : undefined}
          >
            {category.title}
            <span>{category.productCount}</span>
          </Link>
          {category.children.length > 0 ? (
            <Shelves
              visit={visit}
              current={current}
              categories={category.children.filter((child) => child.productCount > 0)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Aisles, shelves, basket: the three columns of the shop. */
export function CounterShell({ visit, current, children }: { visit: Visit; current?: string; children: ReactNode }) {
  const { shop, t, locale, categories } = visit
  const rail = categories.length >= railFrom
  return (
    <div className={rail ? 'shell' : 'shell no-rail'}>
      {rail ? (
        <nav className="rail" data-block="category-tiles" aria-label={t('nav.aisles')}>
          <h2>{t('nav.aisles')}</h2>
          <Shelves visit={visit} categories={categories} current={current} />
        </nav>
      ) : null}
      <div>{children}</div>
      <BasketPanel
        cartHref={href(visit, '/cart')}
        checkoutHref={href(visit, '/checkout')}
        currency={shop.currency}
        locale={locale}
      />
    </div>
  )
}
