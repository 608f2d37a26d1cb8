import type { Oklch } from '../core/colour'
import { createPen } from '../core/pen'
import { type Placed, scene } from '../core/scene'
import { sprig } from '../core/sprig'
import { draw } from '../draw'
import { GROUNDS } from '../goods/palettes'
import type { DrawingSpec } from '../spec'

/** Pots of one firing, as they are shown when a shop has no pots of its own to show. */
export const FIRING: readonly DrawingSpec[] = [
  { kind: 'pot', form: 'moon', clay: 'stone', glaze: 'celadon', bare: 0.24, specks: 70, seed: 4 },
  { kind: 'pot', form: 'pitcher', clay: 'oxide', specks: 30, seed: 2 },
  { kind: 'pot', form: 'bottle', clay: 'stone', glaze: 'ink', bare: 0.26, seed: 7 },
  { kind: 'pot', form: 'riceBowl', clay: 'stone', glaze: 'sea', bare: 0.3, seed: 3 },
  { kind: 'pot', form: 'teapot', clay: 'stone', glaze: 'sea', bare: 0.26, seed: 5 },
  { kind: 'pot', form: 'mug', clay: 'terracotta', glaze: 'white', bare: 0.24, specks: 60, seed: 9 },
  { kind: 'pot', form: 'vase', clay: 'white', specks: 30, seed: 6 },
]

interface Seat {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Places for seven goods: the tallest off centre, one small thing in front. In parts of 1440 × 660. */
const WIDE: readonly Seat[] = [
  { x: 0.465, y: 0.814, scale: 1.95 },
  { x: 0.305, y: 0.844, scale: 1.35 },
  { x: 0.62, y: 0.796, scale: 1.85 },
  { x: 0.59, y: 0.881, scale: 1.1 },
  { x: 0.765, y: 0.841, scale: 1.3 },
  { x: 0.895, y: 0.856, scale: 1.1 },
  { x: 0.17, y: 0.808, scale: 1.55 },
]
const TALL: readonly Seat[] = [
  { x: 0.33, y: 0.82, scale: 1.22 },
  { x: 0.72, y: 0.793, scale: 1.2 },
  { x: 0.62, y: 0.866, scale: 0.9 },
]

export interface PotRowOptions {
  readonly prefix: string
  readonly title: string
  readonly shape?: 'wide' | 'tall'
  readonly goods?: readonly DrawingSpec[]
  readonly wall?: Oklch
  readonly table?: Oklch
}

/** Twigs that stand in the vase at the left; only drawn for a vase. */
function twigs(seat: Seat, height: number, w: number, h: number): Placed[] {
  const [x, y] = [seat.x * w, seat.y * h - height * seat.scale + 6]
  const tall = sprig({ height: 190, lean: 46, colour: [0.48, 0.055, 150], leaf: 17, count: 9, seed: 3 })
  const low = sprig({ height: 150, lean: -40, colour: [0.42, 0.05, 155], leaf: 15, count: 7, seed: 5 })
  return [tall, low].map((piece, i) => ({ piece, x, y, scale: i ? 1.1 : 1.25, shadow: false }))
}

/** The Gallery's opening picture: a row of pots on the workshop shelf. `tall` is the phone's crop with three of them. */
export function potRow(options: PotRowOptions): string {
  const { prefix, title, shape = 'wide', wall = GROUNDS.sky.wall, table = GROUNDS.sky.table } = options
  const pen = createPen(prefix)
  const [w, h] = shape === 'wide' ? [1440, 660] : [420, 520]
  const seats = shape === 'wide' ? WIDE : TALL
  const goods =
    options.goods ?? (shape === 'wide' ? FIRING : [FIRING[0], FIRING[2], FIRING[3]].flatMap((good) => good ?? []))
  const items: Placed[] = []
  goods.slice(0, seats.length).forEach((spec, i) => {
    const seat = seats[i]
    if (!seat) return
    const piece = draw(pen, spec)
    if (spec.kind === 'pot' && spec.form === 'vase') items.push(...twigs(seat, piece.height, w, h))
    items.push({ piece, x: seat.x * w, y: seat.y * h, scale: seat.scale })
  })
  return scene(pen, {
    width: w,
    height: h,
    wall,
    table,
    horizon: shape === 'wide' ? 0.72 : 0.7,
    window: shape === 'wide' ? 'middle' : 'left',
    items,
    title,
  })
}
