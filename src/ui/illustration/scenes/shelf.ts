import type { Oklch } from '../core/colour'
import { lit } from '../core/colour'
import { num } from '../core/number'
import { createPen } from '../core/pen'
import { type Placed, scene } from '../core/scene'
import { draw } from '../draw'
import { giftBox } from '../goods/gifts'
import type { DrawingSpec } from '../spec'

export interface ShelfOptions {
  readonly prefix: string
  readonly title: string
  /** One good per category, from left to right. */
  readonly goods: readonly DrawingSpec[]
  readonly wall?: Oklch
  readonly board?: Oklch
}

/** The category shelf: one good per category on a drawn board, each over the middle of its column of the list below. */
export function categoryShelf({
  prefix,
  title,
  goods,
  wall = [0.92, 0.015, 200],
  board = [0.72, 0.07, 65],
}: ShelfOptions): string {
  const pen = createPen(prefix)
  const [w, h, foot] = [1312, 250, 215]
  const column = w / Math.max(1, goods.length)
  const items: Placed[] = goods.map((spec, i) => {
    const piece = draw(pen, spec)
    const reach = Math.max(piece.width, piece.reach ?? 0)
    const scale = Math.min(0.95, (h * 0.78) / piece.height, (column * 0.84) / (reach * 2))
    return { piece, x: column * (i + 0.46), y: foot, scale: piece.height < 90 ? Math.min(scale * 1.15, 1.1) : scale }
  })
  const plank =
    `<rect y="${foot + 1}" width="${w}" height="9" fill="${lit(board, 0.06)}"/><rect y="${foot + 10}" width="${w}" height="7" fill="${lit(board, -0.16)}"/>` +
    `<rect y="${foot + 17}" width="${w}" height="${num(h - foot - 17)}" fill="${lit(wall, -0.05)}"/>`
  return scene(pen, { width: w, height: h, wall, items, behind: plank, slant: { x: 0.82, y: 0.06 }, title })
}

export interface GiftSceneOptions {
  readonly prefix: string
  readonly title: string
  readonly beside: DrawingSpec
  readonly wall?: Oklch
  readonly table?: Oklch
  readonly paper?: Oklch
  readonly ribbon?: Oklch
}

/** A wrapped box beside one of the shop's goods. */
export function giftScene(options: GiftSceneOptions): string {
  const {
    wall = [0.88, 0.03, 35],
    table = [0.77, 0.042, 40],
    paper = [0.95, 0.012, 90],
    ribbon = [0.5, 0.08, 215],
  } = options
  const pen = createPen(options.prefix)
  const wrapped = giftBox(pen, { colour: paper, ribbon, width: 130, height: 120 })
  const good = draw(pen, options.beside)
  const scale = Math.min(1.15, 150 / good.height, 200 / (Math.max(good.width, good.reach ?? 0) * 2))
  return scene(pen, {
    width: 720,
    height: 360,
    wall,
    table,
    horizon: 0.62,
    items: [
      { piece: wrapped, x: 250, y: 270, scale: 1.3 },
      { piece: good, x: 510, y: 290, scale },
    ],
    title: options.title,
  })
}
