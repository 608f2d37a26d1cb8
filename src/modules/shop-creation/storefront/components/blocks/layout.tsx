import type { BlockOf } from '../../../design/types'

/** Room between two blocks. */
export function SpacerBlock({ block }: { block: BlockOf<'spacer'> }) {
  return (
    <div
      className={`sb sb-spacer ${block.size}`}
      data-block="spacer"
      id={block.id}
      data-id={block.id}
      aria-hidden="true"
    />
  )
}

/** A line, dots, or a small ornament between two blocks. */
export function DividerBlock({ block }: { block: BlockOf<'divider'> }) {
  return (
    <div className={`sb sb-divider ${block.look}`} data-block="divider" id={block.id} data-id={block.id}>
      <hr />
    </div>
  )
}
