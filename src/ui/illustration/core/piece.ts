import { num } from './number'

/**
 * One thing in a picture, standing on y = 0 and about 200 units wide. `silhouette` is the outline that throws the shadow,
 * `width` half of its foot, `height` the top.
 */
export interface Piece {
  readonly svg: string
  readonly silhouette: string
  readonly width: number
  readonly height: number
  /** Half of the whole width where the thing is wider than its foot. */
  readonly reach?: number
  /** Pieces that were set higher up (a lid on a stack): each throws its own shadow. */
  readonly parts?: readonly PlacedPiece[]
}

export interface PlacedPiece extends Piece {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A piece from finished drawing code. */
export function raw(svg: string, silhouette = '', width = 60, height = 100): Piece {
  return { svg, silhouette, width, height }
}

/** The same piece with more drawn over (or under) it. */
export function dress(piece: Piece, over: string, under = ''): Piece {
  return { ...piece, svg: under + piece.svg + over }
}

/** Puts a piece `x` to the right and `y` above its usual place. */
export function at(piece: Piece, x: number, y = 0, scale = 1): PlacedPiece {
  return { ...piece, x, y, scale }
}

/** One piece out of several; `base` stands on the table, `parts` were placed with `at()`. */
export function join(base: Piece | null, parts: readonly PlacedPiece[] = []): Piece {
  const drawn = parts.map(
    (part) =>
      `<g transform="translate(${num(part.x)} ${num(-part.y)})${part.scale === 1 ? '' : ` scale(${part.scale})`}">${part.svg}</g>`,
  )
  const all = [...(base ? [{ ...base, y: 0 }] : []), ...parts]
  return {
    svg: (base?.svg ?? '') + drawn.join(''),
    silhouette: base?.silhouette ?? '',
    parts,
    width: Math.max(...all.map((piece) => piece.width)),
    height: Math.max(...all.map((piece) => piece.height + piece.y)),
  }
}
