import type { ListPieces } from '../../types'
import { Tile } from './tile'

/** Filters left, pictures three in a row. */
export function GalleryList({ visit, list, crumbs, head, filters, bar, empty, pager }: ListPieces) {
  return (
    <>
      {crumbs}
      <div className="ls">
        {head}
        <div className="ls-g">
          {filters}
          <div>
            {bar}
            {empty ?? (
              <div className="g3">
                {list.items.map((good, index) => (
                  <Tile
                    key={good.id}
                    visit={visit}
                    good={good}
                    index={index}
                    sizes="(max-width: 720px) 50vw, 25vw"
                    eager={index < 3}
                  />
                ))}
              </div>
            )}
            {pager}
          </div>
        </div>
      </div>
    </>
  )
}
