import type { Oklch } from '../core/colour'
import { mapleLeaf } from '../goods/leaves'
import { GROUNDS } from '../goods/palettes'
import type { RowScene } from './goods-row'

/** Upright as a window or as a phone, as wide as a picture beside words. */
const ROOM = { width: 1000, height: 720 } as const
const TALL = { width: 420, height: 520 } as const
const WIDE = { width: 1440, height: 660 } as const

const WATER: Oklch = [0.9, 0.03, 215]
const WATER_TABLE: Oklch = [0.83, 0.045, 212]
const LACQUER: Oklch = [0.36, 0.04, 50]
const BOARD: Oklch = [0.5, 0.06, 56]

const at = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  leaf: (x: number, y: number, turn: number, scale: number, colour: Oklch) =>
    mapleLeaf(x * width, y * height, turn, scale, colour),
})

/** A chestnut sweet on lacquer, tea beside it, the last leaves on the table. */
export const SWEETS_ROOM: RowScene = {
  ...ROOM,
  wall: GROUNDS.dawn.wall,
  table: GROUNDS.dawn.table,
  horizon: 0.6,
  window: 'left',
  seats: [
    [{ kind: 'pot', form: 'riceBowl', clay: 'charcoal', specks: 20 }, 0.74, 0.75, 1.7],
    [{ kind: 'pot', form: 'plate', clay: 'charcoal', bare: 0 }, 0.36, 0.83, 2.05],
    [{ kind: 'sweet', form: 'kuri' }, 0.36, 0.832, 1.845, 34],
  ],
  before:
    at(ROOM).leaf(0.86, 0.9, 24, 0.62, [0.58, 0.19, 35]) +
    at(ROOM).leaf(0.07, 0.93, -38, 0.42, [0.66, 0.17, 48]) +
    at(ROOM).leaf(0.6, 0.93, 80, 0.36, [0.72, 0.15, 75]),
}

/** Goldfish in clear jelly and kudzu on a leaf, in water light. */
export const WATER_ROOM: RowScene = {
  ...ROOM,
  wall: WATER,
  table: WATER_TABLE,
  horizon: 0.6,
  window: 'left',
  seats: [
    [{ kind: 'sweet', form: 'mizu' }, 0.66, 0.72, 1.35],
    [{ kind: 'sweet', form: 'kinro' }, 0.34, 0.82, 2],
    [{ kind: 'sweet', form: 'mizu', second: [0.55, 0.1, 140] }, 0.78, 0.9, 1.35],
  ],
}

export const WATER_TALL: RowScene = {
  ...TALL,
  wall: WATER,
  table: WATER_TABLE,
  horizon: 0.62,
  window: 'left',
  seats: [
    [{ kind: 'sweet', form: 'mizu' }, 0.76, 0.72, 0.86],
    [{ kind: 'sweet', form: 'kinro' }, 0.4, 0.86, 1.22],
  ],
}

export const WATER_WIDE: RowScene = {
  ...WIDE,
  wall: WATER,
  table: WATER_TABLE,
  horizon: 0.62,
  window: 'middle',
  seats: [
    [{ kind: 'sweet', form: 'mizu' }, 0.62, 0.74, 1.4],
    [{ kind: 'sweet', form: 'kinro' }, 0.36, 0.84, 2.1],
    [{ kind: 'sweet', form: 'mizu', second: [0.55, 0.1, 140] }, 0.76, 0.9, 1.4],
    [{ kind: 'sweet', form: 'mizu', second: [0.6, 0.12, 20] }, 0.14, 0.88, 1.2],
  ],
}

/** Eight sweets in their tray on a dark board, the water jug behind. */
export const TRAY_ROOM: RowScene = {
  width: 760,
  height: 560,
  wall: LACQUER,
  table: BOARD,
  horizon: 0.6,
  seats: [
    [{ kind: 'pot', form: 'pitcher', clay: 'charcoal' }, 0.842, 0.714, 1.1],
    [{ kind: 'sweet', form: 'assortment' }, 0.395, 0.839, 1.75],
  ],
}

export const TRAY_TALL: RowScene = {
  ...TALL,
  wall: LACQUER,
  table: BOARD,
  horizon: 0.62,
  seats: [
    [{ kind: 'pot', form: 'pitcher', clay: 'charcoal' }, 0.76, 0.7, 0.86],
    [{ kind: 'sweet', form: 'assortment' }, 0.42, 0.86, 1.14],
  ],
}

export const TRAY_WIDE: RowScene = {
  ...WIDE,
  wall: LACQUER,
  table: BOARD,
  horizon: 0.62,
  seats: [
    [{ kind: 'pot', form: 'pitcher', clay: 'charcoal' }, 0.72, 0.76, 1.5],
    [{ kind: 'sweet', form: 'assortment' }, 0.42, 0.88, 2.1],
  ],
}
