import { fewGoods } from '../../design/constants'
import { homeGoods, maxAisles, ticketGoods } from '../constants'
import type { HomeGoods } from '../types'
import { CounterHome } from './counter/home'
import { GalleryHome } from './gallery/home'
import { blockOf, type Visit } from './visit'

/** What a home has to read for the blocks it shows. */
export function homeWish(visit: Visit) {
  const counter = visit.design.template === 'counter'
  const grid = blockOf(visit, 'product-grid')
  const shelves = blockOf(visit, 'product-list')
  const tiles = blockOf(visit, 'category-tiles')
  const aisleRows = counter ? (shelves?.rows ?? 0) : tiles ? 1 : 0
  return {
    newest: Math.max(homeGoods, fewGoods),
    sale: counter || grid?.source === 'sale' ? (counter ? ticketGoods : homeGoods) : 0,
    aisleRows,
    aisles: aisleRows > 0 ? visit.categories.slice(0, maxAisles).map((category) => category.handle) : [],
  }
}

/** The front page in the shop's own template. */
export function HomeWindow({ visit, goods }: { visit: Visit; goods: HomeGoods }) {
  return visit.design.template === 'counter' ? (
    <CounterHome visit={visit} goods={goods} />
  ) : (
    <GalleryHome visit={visit} goods={goods} />
  )
}
