import type { ListPieces } from '../../types'
import { DealGrid } from './card'

/** Cards beside the filters, sixty to a page. */
export function ArcadeList({ visit, list, facts, crumbs, head, filters, bar, empty, pager }: ListPieces) {
  return (
    <div className="ls">
      {crumbs}
      {head}
      <div className="ls-g">
        {filters}
        <div>
          {bar}
          {empty ?? <DealGrid visit={visit} goods={list.items} facts={facts} eager={4} />}
          {pager}
        </div>
      </div>
    </div>
  )
}
