import type { Oklch } from '../core/colour'
import { createPen } from '../core/pen'
import { type Placed, scene } from '../core/scene'
import { draw } from '../draw'
import { GROUNDS } from '../goods/palettes'
import type { DrawingSpec } from '../spec'

/** A good's place: middle of its foot in parts of the picture, scale at full size, and how far it is raised, on a plate. */
export type RowSeat = readonly [spec: DrawingSpec, x: number, y: number, scale: number, lift?: number]

export interface RowScene {
  readonly width: number
  readonly height: number
  readonly wall: Oklch
  readonly table?: Oklch
  readonly horizon: number
  readonly window?: 'left' | 'middle'
  readonly seats: readonly RowSeat[]
  /** drawing code in front of all */
  readonly before?: string
}

/** The same row before a larger wall: room beside it, and above it for words. Nothing on the table moves or grows. */
export function withRoom(row: RowScene, room: { readonly width: number; readonly height: number }): RowScene {
  const aside = (room.width - row.width) / 2
  const down = (y: number): number => 1 - ((1 - y) * row.height) / room.height
  return {
    ...row,
    ...room,
    horizon: down(row.horizon),
    seats: row.seats.map(([spec, x, y, scale, lift]) => [
      spec,
      (x * row.width + aside) / room.width,
      down(y),
      scale,
      lift,
    ]),
  }
}

/** Draws a composed row of goods. */
export function goodsRow(prefix: string, title: string, row: RowScene): string {
  const pen = createPen(prefix)
  const { width, height, seats, wall, table, horizon, window, before } = row
  const items = seats.map(
    ([spec, x, y, scale, lift = 0]): Placed => ({ piece: draw(pen, spec), x: x * width, y: y * height, scale, lift }),
  )
  return scene(pen, {
    width,
    height,
    wall,
    horizon,
    items,
    title,
    ...(table ? { table } : {}),
    ...(window ? { window } : {}),
    ...(before ? { before } : {}),
  })
}

const WIDE = { width: 1440, height: 660 } as const
const TALL = { width: 420, height: 520 } as const

const BENCH_WALL: Oklch = [0.72, 0.03, 240]
const BENCH_TABLE: Oklch = [0.6, 0.035, 242]

/** Five bags on one table, before the complement of leather. */
export const BAGS: RowScene = {
  ...WIDE,
  wall: BENCH_WALL,
  table: BENCH_TABLE,
  horizon: 0.74,
  window: 'middle',
  seats: [
    [{ kind: 'leather', form: 'tote', hide: 'tan' }, 0.49, 0.86, 1.62],
    [{ kind: 'leather', form: 'bucket', hide: 'bottle' }, 0.14, 0.87, 1.34],
    [{ kind: 'leather', form: 'weekender', hide: 'chestnut' }, 0.86, 0.88, 1.34],
    [{ kind: 'leather', form: 'satchel', hide: 'oxblood' }, 0.31, 0.91, 1.3],
    [{ kind: 'leather', form: 'saddle', hide: 'cognac' }, 0.67, 0.925, 1.2],
  ],
}

export const BAGS_TALL: RowScene = {
  ...TALL,
  wall: BENCH_WALL,
  table: BENCH_TABLE,
  horizon: 0.7,
  window: 'left',
  seats: [
    [{ kind: 'leather', form: 'tote', hide: 'tan' }, 0.36, 0.82, 1.22],
    [{ kind: 'leather', form: 'saddle', hide: 'cognac' }, 0.72, 0.9, 0.92],
  ],
}

/** What came back this week: screens, sound and light on cool grey, one loud thing among them. */
export const DEVICES: RowScene = {
  width: 1160,
  height: 330,
  wall: [0.87, 0.01, 250],
  table: [0.77, 0.014, 255],
  horizon: 0.78,
  seats: [
    [{ kind: 'device', form: 'monitor', finish: 'black', seed: 4 }, 0.31, 0.88, 1.12],
    [{ kind: 'device', form: 'headphones', finish: 'orange' }, 0.51, 0.93, 1.24],
    [{ kind: 'device', form: 'shelfSpeaker' }, 0.15, 0.9, 1.12],
    [{ kind: 'device', form: 'lamp', finish: 'yellow' }, 0.645, 0.9, 1.18],
    [{ kind: 'device', form: 'camera', finish: 'silver' }, 0.77, 0.95, 0.96],
    [{ kind: 'device', form: 'phone', finish: 'sand', seed: 2 }, 0.052, 0.94, 0.92],
    [{ kind: 'device', form: 'kettle', finish: 'silver' }, 0.895, 0.92, 1.1],
    [{ kind: 'device', form: 'ssd', finish: 'red', label: '1 TB' }, 0.405, 0.975, 0.5],
  ],
}

export const DEVICES_TALL: RowScene = {
  ...TALL,
  wall: [0.87, 0.01, 250],
  table: [0.77, 0.014, 255],
  horizon: 0.72,
  seats: [
    [{ kind: 'device', form: 'monitor', finish: 'black', seed: 4 }, 0.5, 0.8, 1.2],
    [{ kind: 'device', form: 'headphones', finish: 'orange' }, 0.3, 0.9, 1],
    [{ kind: 'device', form: 'camera', finish: 'silver' }, 0.76, 0.92, 0.8],
  ],
}

/** A chestnut sweet on lacquer, tea beside it, in the light of a paper window. */
export const SWEETS: RowScene = {
  ...WIDE,
  wall: GROUNDS.dawn.wall,
  table: GROUNDS.dawn.table,
  horizon: 0.66,
  window: 'left',
  seats: [
    [{ kind: 'pot', form: 'plate', clay: 'charcoal', bare: 0 }, 0.4, 0.86, 2.5],
    [{ kind: 'sweet', form: 'kuri' }, 0.41, 0.862, 1.9],
    [{ kind: 'pot', form: 'riceBowl', clay: 'charcoal', specks: 20 }, 0.66, 0.79, 1.7],
    [{ kind: 'sweet', form: 'momiji' }, 0.82, 0.92, 0.95],
    [{ kind: 'sweet', form: 'kiku' }, 0.14, 0.88, 1.2],
  ],
}

export const SWEETS_TALL: RowScene = {
  ...TALL,
  wall: GROUNDS.dawn.wall,
  table: GROUNDS.dawn.table,
  horizon: 0.66,
  window: 'left',
  seats: [
    [{ kind: 'pot', form: 'plate', clay: 'charcoal', bare: 0 }, 0.46, 0.86, 1.4],
    [{ kind: 'sweet', form: 'kuri' }, 0.48, 0.865, 1.2],
    [{ kind: 'pot', form: 'riceBowl', clay: 'charcoal', specks: 20 }, 0.76, 0.76, 0.9],
  ],
}

/** A larder shelf: jars, tins, bread, oil. */
export const PANTRY: RowScene = {
  ...WIDE,
  wall: [0.93, 0.035, 70],
  table: [0.72, 0.07, 62],
  horizon: 0.72,
  window: 'middle',
  seats: [
    [{ kind: 'produce', form: 'oil' }, 0.15, 0.83, 2],
    [{ kind: 'produce', form: 'jar' }, 0.29, 0.85, 1.9],
    [{ kind: 'produce', form: 'loaf' }, 0.48, 0.88, 1.9],
    [
      { kind: 'produce', form: 'jar', label: 'Jam', colour: [0.36, 0.1, 300], second: [0.55, 0.16, 30] },
      0.66,
      0.85,
      1.6,
    ],
    [{ kind: 'produce', form: 'tin' }, 0.78, 0.89, 1.4],
    [{ kind: 'produce', form: 'cheese' }, 0.91, 0.9, 1.2],
  ],
}
