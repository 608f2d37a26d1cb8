import type { BlockKind } from '../../../design/types'
import type { Visit } from '../visit'

/** Stands in the preview where a block has nothing to show yet; visitors see nothing of it. */
export function EmptyBlock({ visit, kind, id }: { visit: Visit; kind: BlockKind; id: string }) {
  if (!visit.preview) return null
  return (
    <div className="sb sb-empty" data-block={kind} data-id={id}>
      <p>{visit.t(`blocks.empty.${kind === 'product-grid' ? 'goods' : 'content'}`)}</p>
    </div>
  )
}
