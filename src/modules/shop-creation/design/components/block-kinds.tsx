import {
  Clock,
  Grid2x2,
  Image,
  LayoutList,
  Megaphone,
  MessageCircleQuestion,
  NotebookText,
  Shapes,
  Undo2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { BlockKind } from '../types'

/** Picture of each kind of block in the list. */
export const kindIcons: Record<BlockKind, ReactNode> = {
  notice: <Megaphone className="i" />,
  hero: <Image className="i" />,
  'product-grid': <Grid2x2 className="i" />,
  'product-list': <LayoutList className="i" />,
  'category-tiles': <Shapes className="i" />,
  'image-text': <NotebookText className="i" />,
  'hours-map': <Clock className="i" />,
  faq: <MessageCircleQuestion className="i" />,
  'recently-seen': <Undo2 className="i" />,
}
