import type { Oklch } from '../core/colour'

/** Clays and glazes of a kiln. */
export const CLAYS = {
  stone: [0.74, 0.035, 70],
  white: [0.93, 0.008, 95],
  charcoal: [0.36, 0.012, 250],
  terracotta: [0.62, 0.09, 45],
  buff: [0.82, 0.045, 80],
  sea: [0.66, 0.06, 205],
  celadon: [0.8, 0.045, 165],
  cobalt: [0.45, 0.11, 262],
  ochre: [0.72, 0.11, 78],
  oxide: [0.47, 0.09, 38],
  moss: [0.58, 0.06, 125],
  rose: [0.78, 0.05, 30],
  ink: [0.3, 0.04, 255],
} as const satisfies Record<string, Oklch>

export const HIDES = {
  tan: [0.62, 0.1, 60],
  cognac: [0.52, 0.11, 48],
  black: [0.27, 0.012, 270],
  bottle: [0.38, 0.05, 165],
  oxblood: [0.38, 0.1, 22],
  sand: [0.8, 0.045, 80],
  navy: [0.33, 0.05, 262],
  chestnut: [0.42, 0.075, 45],
  mustard: [0.7, 0.12, 82],
  slate: [0.5, 0.02, 240],
} as const satisfies Record<string, Oklch>

export const FINISHES = {
  black: [0.27, 0.01, 265],
  white: [0.93, 0.004, 250],
  silver: [0.82, 0.006, 250],
  blue: [0.5, 0.14, 258],
  red: [0.56, 0.2, 28],
  green: [0.6, 0.1, 165],
  sand: [0.84, 0.03, 85],
  graphite: [0.4, 0.012, 260],
  yellow: [0.86, 0.16, 92],
  pink: [0.78, 0.09, 10],
  orange: [0.7, 0.18, 48],
} as const satisfies Record<string, Oklch>

/** Book cloths, in the order the catalogue counts them. */
export const CLOTHS: readonly Oklch[] = [
  [0.38, 0.07, 155],
  [0.36, 0.09, 262],
  [0.42, 0.11, 25],
  [0.8, 0.06, 88],
  [0.3, 0.02, 60],
  [0.62, 0.08, 225],
  [0.7, 0.12, 70],
  [0.55, 0.05, 120],
  [0.48, 0.09, 340],
  [0.88, 0.02, 95],
  [0.58, 0.13, 42],
]

/** Walls and tables of the places where goods are photographed. */
export const GROUNDS = {
  mist: { wall: [0.86, 0.025, 220], table: [0.8, 0.02, 80] },
  sky: { wall: [0.9, 0.025, 215], table: [0.8, 0.025, 80] },
  plaster: { wall: [0.93, 0.01, 85], table: [0.82, 0.018, 70] },
  rose: { wall: [0.88, 0.03, 35], table: [0.77, 0.042, 40] },
  celadon: { wall: [0.89, 0.035, 160], table: [0.78, 0.03, 155] },
  ochre: { wall: [0.9, 0.05, 88], table: [0.78, 0.06, 80] },
  slate: { wall: [0.48, 0.018, 235], table: [0.4, 0.02, 240] },
  night: { wall: [0.33, 0.025, 255], table: [0.26, 0.025, 260] },
  bench: { wall: [0.78, 0.025, 235], table: [0.68, 0.03, 240] },
  ink: { wall: [0.42, 0.04, 245], table: [0.34, 0.04, 250] },
  paper: { wall: [0.94, 0.008, 95], table: [0.86, 0.012, 100] },
  pine: { wall: [0.38, 0.05, 160], table: [0.3, 0.045, 165] },
  indigo: { wall: [0.36, 0.07, 262], table: [0.29, 0.065, 264] },
  persimmon: { wall: [0.72, 0.13, 55], table: [0.63, 0.13, 50] },
  dawn: { wall: [0.92, 0.025, 70], table: [0.74, 0.06, 48] },
  snow: { wall: [0.94, 0.012, 230], table: [0.85, 0.012, 235] },
  leaf: { wall: [0.955, 0.045, 140] },
  sun: { wall: [0.955, 0.05, 88] },
  crust: { wall: [0.955, 0.045, 70] },
  pepper: { wall: [0.95, 0.035, 40] },
  crate: { wall: [0.33, 0.06, 152] },
  cool: { wall: [0.955, 0.005, 250] },
  tile1: { wall: [0.93, 0.03, 75] },
  tile2: { wall: [0.925, 0.022, 215] },
  tile3: { wall: [0.925, 0.026, 145] },
  tile4: { wall: [0.925, 0.03, 35] },
  tile5: { wall: [0.925, 0.012, 70] },
  tile6: { wall: [0.94, 0.04, 95] },
} as const satisfies Record<string, { readonly wall: Oklch; readonly table?: Oklch }>

export type ClayName = keyof typeof CLAYS
export type HideName = keyof typeof HIDES
export type FinishName = keyof typeof FINISHES
export type GroundName = keyof typeof GROUNDS
