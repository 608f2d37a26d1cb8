import { blockOf } from '../../../storefront/components/visit'
import { counterPageSize, homeGoods, ticketGoods } from '../../../storefront/constants'
import type { Template } from '../../types'
import { CounterFooter } from './footer'
import { CounterHeader } from './header'
import { CounterHome } from './home'
import { CounterList } from './list'
import { CounterProduct } from './product'

/** Price-led list with quick add, for grocers. */
export const counter: Template = {
  Header: CounterHeader,
  Footer: CounterFooter,
  Home: CounterHome,
  List: CounterList,
  Product: CounterProduct,
  reads: (visit) => ({
    newest: homeGoods,
    sale: ticketGoods,
    aisleRows: blockOf(visit, 'product-list')?.rows ?? 0,
  }),
  pageSize: counterPageSize,
}
