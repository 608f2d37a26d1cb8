import type { ReactNode } from 'react'
import type { CategoryNode } from '@/shop/catalog/types'
import { BasketPanel } from '../cart/basket-panel'
import { NavLink } from '../frame/nav-link'
import { href, type Visit } from '../visit'

/** A shop of one shelf needs no index of shelves. */
const railFrom = 2

function Shelves({ visit, categories }: { visit: Visit; categories: readonly CategoryNode[] }) {
  return (
    <ul>
      {categories.map((category) => (
        <li key={category.id}>
          <NavLink href={href(visit, `/categories/${category.handle}`)} place={`categories/${category.handle}`}>
            {category.title}
            <span>{category.productCount}</span>
          </NavLink>
          {category.children.length > 0 ? (
            <Shelves visit={visit} categories={category.children.filter((child) => child.productCount > 0)} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** Aisles, shelves, basket: the three columns of the shop. */
export function CounterShell({ visit, children }: { visit: Visit; children: ReactNode }) {
  const { shop, t, locale, categories } = visit
  const rail = categories.length >= railFrom
  return (
    <div className={rail ? 'shell' : 'shell no-rail'}>
      {rail ? (
        <nav className="rail" data-block="category-tiles" aria-label={t('nav.aisles')}>
          <h2>{t('nav.aisles')}</h2>
          <Shelves visit={visit} categories={categories} />
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
