import type { BlockOf } from '../../../design/types'
import { blockOf, type Visit } from '../../../storefront/components/visit'

type Lead = {
  block: BlockOf<'countdown'> /** of the good it leads to; none where it leads elsewhere */
  handles: string[]
}

/** The countdown that opens the home, and the good its link names. */
export function leadOf(visit: Visit): Lead | null {
  const block = blockOf(visit, 'countdown')
  if (!block) return null
  const handle = /^\/products\/([^/?#]+)$/.exec(block.link.target)?.[1]
  return { block, handles: handle ? [decodeURIComponent(handle)] : [] }
}
