import { blockOf, shelvesOf } from '../../../storefront/components/visit'
import type { Template } from '../../types'
import { NorenFooter } from './footer'
import { onTheCounter } from './goods'
import { NorenHeader } from './header'
import { NorenHome } from './home'
import { NorenList } from './list'
import { NorenProduct } from './product'

/** Seasonal, gift-led, in the rhythm of a Japanese page. */
export const noren: Template = {
  Header: NorenHeader,
  Footer: NorenFooter,
  Home: NorenHome,
  List: NorenList,
  Product: NorenProduct,
  reads: (visit) => ({
    newest: onTheCounter,
    sale: blockOf(visit, 'product-grid')?.source === 'sale' ? onTheCounter : 0,
    aisleRows: blockOf(visit, 'category-tiles') ? 1 : 0,
    aisles: shelvesOf(visit),
  }),
  pageSize: 48,
}
