import { sanitizeDescription } from '@/lib/html'
import type { Design, DesignBlock } from '../types'

function cleanBlock<Block extends DesignBlock>(block: Block): Block {
  if (block.kind === 'columns') return { ...block, blocks: block.blocks.map(cleanBlock) }
  if (block.kind !== 'rich-text') return block
  const { en, ja, ko } = block.html
  return { ...block, html: { en: sanitizeDescription(en), ja: sanitizeDescription(ja), ko: sanitizeDescription(ko) } }
}

/** A design whose markup holds text, lists and links and nothing that runs or is fetched. Twice changes nothing more. */
export function cleanDesign(design: Design): Design {
  return { ...design, blocks: design.blocks.map(cleanBlock) }
}
