import { arcadePageSize, dealGoods, seenCards } from '../../../storefront/constants'
import type { Template } from '../../types'
import { ArcadeFooter } from './footer'
import { ArcadeHeader } from './header'
import { ArcadeHome } from './home'
import { leadOf } from './lead'
import { ArcadeList } from './list'
import { ArcadeProduct } from './product'

/** Dense and sale-led: six columns, what ends and what is left. */
export const arcade: Template = {
  Header: ArcadeHeader,
  Footer: ArcadeFooter,
  Home: ArcadeHome,
  List: ArcadeList,
  Product: ArcadeProduct,
  reads: (visit) => ({
    newest: dealGoods,
    sale: 0,
    // one more, since the good that leads is not shown twice
    deals: dealGoods + 1,
    linked: leadOf(visit)?.handles ?? [],
    aisleRows: 1,
  }),
  pageSize: arcadePageSize,
  related: seenCards,
  tellsDeals: true,
}
