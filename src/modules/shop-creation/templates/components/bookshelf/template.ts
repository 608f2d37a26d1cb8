import { blockOf } from '../../../storefront/components/visit'
import type { Template } from '../../types'
import { BookshelfFooter } from './footer'
import { BookshelfHeader } from './header'
import { BookshelfHome } from './home'
import { BookshelfList } from './list'
import { BookshelfProduct } from './product'
import { inTheWindow } from './window'

/** One good is displayed beside the entries. */
const displayed = 1

/** Text-led: goods as the numbered entries of a catalogue; pictures are rare and therefore noticed. */
export const bookshelf: Template = {
  Header: BookshelfHeader,
  Footer: BookshelfFooter,
  Home: BookshelfHome,
  List: BookshelfList,
  Product: BookshelfProduct,
  reads: (visit) => ({
    newest: Math.max(inTheWindow, (blockOf(visit, 'product-list')?.rows ?? 0) + displayed),
    sale: blockOf(visit, 'product-grid')?.source === 'sale' ? inTheWindow : 0,
    aisleRows: 0,
  }),
  pageSize: 60,
}
