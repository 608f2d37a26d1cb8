import type { ListPieces } from '../../types'
import { GoodRow } from './row'
import { CounterShell } from './shell'

/** Rows between the aisles and the basket. */
export function CounterList({ visit, list, category, crumbs, head, filters, bar, empty, pager }: ListPieces) {
  return (
    <CounterShell visit={visit} current={category?.handle}>
      <div className="ls">
        {crumbs}
        {head}
        {filters}
        {bar}
        {empty ?? (
          <div className="b-product-list">
            <ul>
              {list.items.map((good) => (
                <GoodRow key={good.id} visit={visit} good={good} />
              ))}
            </ul>
          </div>
        )}
        {pager}
      </div>
    </CounterShell>
  )
}
