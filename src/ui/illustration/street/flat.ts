import type { Pen } from '../core/pen'

/** What may differ between two flat goods of one form; colours are CSS colours. */
export interface FlatLook {
  readonly colour?: string
  readonly second?: string
  readonly third?: string
  readonly label?: string
  readonly note?: string
}

/** Returns drawing code for a 200 × 190 box. */
export type Flat = (pen: Pen, look: FlatLook) => string
