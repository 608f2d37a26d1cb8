import { maxPicked } from '../../design/constants'
import { gridsIn, seasonsIn } from '../../design/rules/blocks'
import { templateOf } from '../../templates/components/registry'
import { maxAisles } from '../constants'
import type { HomeGoods, HomeWish } from '../types'
import type { Visit } from './visit'

/** What a home has to read for the blocks it shows. */
export function homeWish(visit: Visit): HomeWish {
  const reads = templateOf(visit).reads(visit)
  const shelves = reads.aisles ?? visit.categories
  const aisles = reads.aisleRows > 0 ? shelves.slice(0, maxAisles).map(({ handle }) => handle) : []
  const grids = gridsIn(visit.design).map(({ id, source, category, tag, picked, count }) => ({
    ...{ id, source, category, tag, picked, count },
  }))
  const seasons = seasonsIn(visit.design).map(({ id }) => ({
    ...{ id, source: 'season' as const, category: '', tag: '', picked: [], count: maxPicked },
  }))
  return { deals: 0, linked: [], ...reads, aisles, grids: [...grids, ...seasons] }
}

/** The front page in the shop's own template. */
export function HomeWindow({ visit, goods }: { visit: Visit; goods: HomeGoods }) {
  const { Home } = templateOf(visit)
  return <Home visit={visit} goods={goods} />
}
