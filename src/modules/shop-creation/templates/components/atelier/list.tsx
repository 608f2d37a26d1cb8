import type { ListPieces } from '../../types'
import { Small } from './strip'

/** All goods four in a row, four pixels apart; the filters fold away. */
export function AtelierList({ visit, list, crumbs, head, filters, bar, empty, pager }: ListPieces) {
  return (
    <div className="ls">
      {crumbs}
      {head}
      <div className="ls-tools">
        {filters}
        {bar}
      </div>
      {empty ?? (
        <div className="strip">
          {list.items.map((good, index) => (
            <Small key={good.id} visit={visit} good={good} eager={index < 4} />
          ))}
        </div>
      )}
      {pager}
    </div>
  )
}
