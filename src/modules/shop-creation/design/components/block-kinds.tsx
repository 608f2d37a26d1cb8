import {
  BadgePercent,
  CalendarDays,
  Clock,
  Columns2,
  GalleryHorizontalEnd,
  Grid2x2,
  Image,
  LayoutList,
  Mail,
  Megaphone,
  MessageCircleQuestion,
  Minus,
  Newspaper,
  NotebookText,
  Pilcrow,
  Quote,
  RectangleHorizontal,
  ScrollText,
  Shapes,
  Timer,
  Undo2,
  UnfoldVertical,
  Video,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { BlockKind } from '../types'

/** Picture of each kind of block in the list. */
export const kindIcons: Record<BlockKind, ReactNode> = {
  notice: <Megaphone className="i" />,
  hero: <Image className="i" />,
  banner: <RectangleHorizontal className="i" />,
  countdown: <Timer className="i" />,
  'product-grid': <Grid2x2 className="i" />,
  'product-list': <LayoutList className="i" />,
  'category-tiles': <Shapes className="i" />,
  'recently-seen': <Undo2 className="i" />,
  season: <CalendarDays className="i" />,
  coupons: <BadgePercent className="i" />,
  'image-text': <NotebookText className="i" />,
  story: <ScrollText className="i" />,
  'rich-text': <Pilcrow className="i" />,
  news: <Newspaper className="i" />,
  quotes: <Quote className="i" />,
  faq: <MessageCircleQuestion className="i" />,
  gallery: <GalleryHorizontalEnd className="i" />,
  video: <Video className="i" />,
  'hours-map': <Clock className="i" />,
  newsletter: <Mail className="i" />,
  columns: <Columns2 className="i" />,
  divider: <Minus className="i" />,
  spacer: <UnfoldVertical className="i" />,
}

/** One bar of a kind's drawn thumb: x, y, width, height in a field of 64 by 44, its tone, its corner. */
type Bar = readonly [x: number, y: number, width: number, height: number, tone: 'a' | 'b' | 'c', corner?: number]

const row = (y: number, height: number, count: number, tone: Bar[4]): Bar[] => {
  const width = (52 - (count - 1) * 4) / count
  return Array.from({ length: count }, (_, place) => [6 + place * (width + 4), y, width, height, tone] as const)
}
const lines = (x: number, y: number, widths: readonly number[], tone: Bar[4] = 'c'): Bar[] =>
  widths.map((width, place) => [x, y + place * 5, width, 2.5, tone] as const)

const thumbs: Record<BlockKind, readonly Bar[]> = {
  notice: [[0, 4, 64, 9, 'a', 0], [16, 7, 32, 3, 'b'], ...lines(6, 22, [52, 40], 'b')],
  hero: [[4, 4, 56, 24, 'a'], ...lines(4, 32, [34, 22])],
  banner: [
    [2, 13, 60, 18, 'a'],
    [10, 20, 26, 4, 'b'],
    [44, 18, 12, 8, 'b', 4],
  ],
  countdown: [...lines(18, 6, [28]), ...row(16, 14, 4, 'a'), [22, 36, 20, 4, 'c']],
  'product-grid': [...row(5, 18, 3, 'a'), ...row(26, 2.5, 3, 'c'), ...row(31, 2.5, 3, 'b')],
  'product-list': [
    ...[6, 17, 28].flatMap((y): Bar[] => [
      [6, y, 9, 8, 'a'],
      [19, y + 3, 24, 2.5, 'c'],
      [49, y + 1, 9, 6, 'b', 3],
    ]),
  ],
  'category-tiles': [...row(8, 20, 4, 'a'), ...row(32, 3, 4, 'c')],
  'recently-seen': [...lines(6, 6, [24]), ...row(13, 16, 5, 'b'), ...row(33, 2.5, 5, 'c')],
  season: [...row(12, 20, 5, 'b'), [27.2, 8, 9.6, 24, 'a'], [6, 34, 52, 1.5, 'c', 0]],
  coupons: [[6, 11, 52, 22, 'b', 4], [6, 11, 17, 22, 'a', 4], ...lines(28, 17, [24, 16])],
  'image-text': [[5, 7, 26, 30, 'a'], ...lines(36, 12, [22, 20, 22, 14])],
  story: [
    ...lines(6, 5, [30], 'a'),
    ...lines(6, 13, [52, 50, 52]),
    [6, 31, 2, 8, 'a'],
    ...lines(12, 32, [40, 30], 'b'),
  ],
  'rich-text': [...lines(6, 8, [52, 48, 52, 44, 50, 26])],
  news: [
    ...[6, 18, 30].flatMap((y): Bar[] => [
      [6, y, 12, 3, 'a'],
      [22, y, 34, 3, 'c'],
      [22, y + 5, 24, 2, 'b'],
    ]),
  ],
  quotes: [
    [5, 8, 25, 28, 'b', 4],
    [34, 8, 25, 28, 'b', 4],
    ...lines(9, 14, [16, 12]),
    ...lines(38, 14, [16, 12]),
    [9, 28, 10, 3, 'a'],
    [38, 28, 10, 3, 'a'],
  ],
  faq: [
    ...[7, 18, 29].flatMap((y): Bar[] => [
      [6, y + 7, 52, 1, 'b', 0],
      [6, y, 36, 3, 'c'],
      [53, y, 5, 3, 'a'],
    ]),
  ],
  gallery: [
    [5, 5, 26, 34, 'a'],
    [34, 5, 25, 15, 'b'],
    [34, 24, 11, 15, 'a'],
    [48, 24, 11, 15, 'b'],
  ],
  video: [
    [6, 5, 52, 34, 'a', 4],
    [26, 16, 12, 12, 'b', 6],
  ],
  'hours-map': [[5, 6, 30, 32, 'b'], [17, 16, 6, 8, 'a', 3], ...lines(40, 11, [19, 19, 19, 12])],
  newsletter: [...lines(14, 9, [36]), ...lines(18, 15, [28], 'b'), [8, 25, 32, 10, 'b', 3], [43, 25, 14, 10, 'a', 3]],
  columns: [
    [5, 6, 25, 32, 'b', 3],
    [34, 6, 25, 32, 'b', 3],
    [9, 10, 17, 12, 'a'],
    ...lines(9, 27, [17, 12]),
    ...lines(38, 12, [17, 14, 17, 10]),
  ],
  divider: [...lines(6, 9, [52, 40], 'b'), [6, 22, 52, 1.5, 'a', 0], ...lines(6, 30, [52, 34], 'b')],
  spacer: [...lines(6, 5, [52], 'b'), [30, 14, 4, 16, 'a', 2], ...lines(6, 37, [52], 'b')],
}

/** What a kind of block looks like, in a few bars. */
export function BlockThumb({ kind }: { kind: BlockKind }) {
  return (
    <svg className="dz-thumb" viewBox="0 0 64 44" aria-hidden="true">
      {thumbs[kind].map(([x, y, width, height, tone, corner = 1.5]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={corner} fill={`var(--tp-${tone})`} />
      ))}
    </svg>
  )
}
