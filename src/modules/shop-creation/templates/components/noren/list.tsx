import type { ListPieces } from '../../types'
import { Good } from './good'

/** Filters left, goods three in a row, each with its name upright beside it. */
export function NorenList({ visit, list, crumbs, head, filters, bar, empty, pager }: ListPieces) {
  return (
    <div className="ls">
      {crumbs}
      {head}
      <div className="lg">
        {filters}
        <div>
          {bar}
          {empty ?? (
            <div className="r3">
              {list.items.map((good, place) => (
                <Good
                  key={good.id}
                  visit={visit}
                  good={good}
                  place={place}
                  sizes="(max-width: 720px) 76vw, 20vw"
                  eager={place < 3}
                />
              ))}
            </div>
          )}
          {pager}
        </div>
      </div>
    </div>
  )
}
