import { blockOf } from '../../../storefront/components/visit'
import type { Template } from '../../types'
import { chapters } from './chapters'
import { AtelierFooter } from './footer'
import { AtelierHeader } from './header'
import { AtelierHome } from './home'
import { AtelierList } from './list'
import { AtelierProduct } from './product'
import { stripGoods } from './strip'

/** Few goods, each a chapter as high as the screen; long story pages. */
export const atelier: Template = {
  Header: AtelierHeader,
  Footer: AtelierFooter,
  Home: AtelierHome,
  List: AtelierList,
  Product: AtelierProduct,
  reads: (visit) => ({
    newest: chapters,
    sale: blockOf(visit, 'product-grid')?.source === 'sale' ? chapters : 0,
    // Goods that stand in a chapter are left out of the strips, so a few more are read.
    aisleRows: blockOf(visit, 'product-list') ? stripGoods + chapters - 1 : 0,
  }),
  pageSize: 48,
}
