import type { Oklch } from '../core/colour'
import type { Pen } from '../core/pen'
import type { Piece } from '../core/piece'

/** What may differ between two goods of one form. Every field has a default that suits the form. */
export interface Look {
  readonly colour?: Oklch
  readonly second?: Oklch
  readonly paper?: Oklch
  readonly colours?: readonly Oklch[]
  /** Words on the label, as short as a label's words are. */
  readonly label?: string
  readonly note?: string
  readonly seed?: number
}

export type Draw = (pen: Pen, look: Look) => Piece
