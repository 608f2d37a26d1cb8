import { blockOf, shelvesOf } from '../../../storefront/components/visit'
import { galleryPageSize, homeGoods } from '../../../storefront/constants'
import type { Template } from '../../types'
import { GalleryFooter } from './footer'
import { GalleryHeader } from './header'
import { GalleryHome } from './home'
import { GalleryList } from './list'
import { GalleryProduct } from './product'

/** Image-led, generous grid. */
export const gallery: Template = {
  Header: GalleryHeader,
  Footer: GalleryFooter,
  Home: GalleryHome,
  List: GalleryList,
  Product: GalleryProduct,
  reads: (visit) => ({
    newest: homeGoods,
    sale: blockOf(visit, 'product-grid')?.source === 'sale' ? homeGoods : 0,
    aisleRows: blockOf(visit, 'category-tiles') ? 1 : 0,
    aisles: shelvesOf(visit),
  }),
  pageSize: galleryPageSize,
}
