import { css, lit, type Oklch, type Paint, tone } from './colour'
import { curve, lastOf, type Point, type Profile, widest } from './curve'
import { num, repeat } from './number'
import { clip, DIAGONAL, linear, type Pen, radial } from './pen'
import type { Piece } from './piece'

export interface SolidOptions {
  readonly colour: Oklch
  readonly gloss?: number
  /** Drawing code clipped to the form. */
  readonly over?: string
  /** Number of creases from stalk to foot. */
  readonly lobes?: number
}

/** Closed round form (fruit, eggs, dough) from its right-hand outline, foot to top. */
export function solid(pen: Pen, profile: Profile, options: SolidOptions): Piece {
  const { colour, gloss = 0.5, over = '', lobes = 0 } = options
  const left = profile.map(([r, y]): Point => [-r, -y])
  const right = [...profile].reverse().map(([r, y]): Point => [r, -y])
  const silhouette = `${curve([...left, ...right.slice(1, -1)], true)}Z`
  const radius = widest(profile)
  const top = lastOf(profile)[1]
  const light = radial(pen, [
    [0, tone(colour, 0.1)],
    [0.35, colour],
    [0.72, tone(colour, -0.12)],
    [1, tone(colour, -0.24)],
  ])
  const frame = clip(pen, `<path d="${silhouette}"/>`)
  const creases = repeat(lobes, (i) => {
    const side = -1 + (2 * (i + 1)) / (lobes + 1)
    const bow = `M0 ${num(-top + 4)}Q${num(side * radius * 1.5)} ${num(-top * 0.5)} ${num(side * radius * 0.3)} 0`
    return `<path d="${bow}" fill="none" stroke="${lit(colour, -0.16)}" stroke-width="2.2" opacity=".55"/>`
  })
  const [gx, gy] = [num(-radius * 0.42), num(-top * 0.7)]
  const shine = gloss
    ? `<ellipse cx="${gx}" cy="${gy}" rx="${num(radius * 0.14)}" ry="${num(top * 0.09)}" transform="rotate(28 ${gx} ${gy})" fill="#fff" opacity="${gloss}"/>`
    : ''
  return {
    svg:
      `<defs>${light.def}${frame.def}</defs><path d="${silhouette}" fill="${light.fill}"/>` +
      `<g ${frame.ref}>${creases}${over}</g>${shine}`,
    silhouette,
    width: radius,
    height: top,
  }
}

export interface BoxOptions {
  readonly colour?: Oklch
  /** Drawing code on the front; its origin is the front's upper left corner. */
  readonly front?: string
  readonly top?: Paint
  readonly side?: Paint
}

/** How far a depth of one unit runs to the right and up. */
export const DEPTH = { x: 0.42, y: 0.26 } as const

/** Box seen from the front, its top and right side in view. */
export function box(pen: Pen, width: number, height: number, depth: number, options: BoxOptions = {}): Piece {
  const { colour = [0.7, 0.05, 60], front = '', top = tone(colour, 0.09), side = tone(colour, -0.17) } = options
  const [dx, dy, x] = [depth * DEPTH.x, depth * DEPTH.y, -width / 2]
  const silhouette =
    `M${num(x)} 0L${num(x)} ${num(-height)}L${num(x + dx)} ${num(-height - dy)}L${num(x + width + dx)} ${num(-height - dy)}` +
    `L${num(x + width + dx)} ${num(-dy)}L${num(x + width)} 0Z`
  const face = linear(
    pen,
    [
      [0, tone(colour, 0.03)],
      [1, tone(colour, -0.05)],
    ],
    'x1="0" y1="0" x2=".6" y2="1"',
  )
  return {
    svg:
      `<defs>${face.def}</defs>` +
      `<path d="M${num(x)} ${num(-height)}l${num(dx)} ${num(-dy)}h${num(width)}l${num(-dx)} ${num(dy)}z" fill="${css(top)}"/>` +
      `<path d="M${num(x + width)} ${num(-height)}l${num(dx)} ${num(-dy)}v${num(height)}l${num(-dx)} ${num(dy)}z" fill="${css(side)}"/>` +
      `<rect x="${num(x)}" y="${num(-height)}" width="${num(width)}" height="${num(height)}" fill="${face.fill}"/>` +
      `<g transform="translate(${num(x)} ${num(-height)})">${front}</g>`,
    silhouette,
    width: width / 2,
    height,
  }
}

export interface SlabOptions {
  readonly colour: Oklch
  /** Drawing code on the face; its origin is the upper left corner. */
  readonly over?: string
  /** Height of the lower edge above the table. */
  readonly lift?: number
}

/** Rounded flat front with an edge of light: phones, screens, packs. */
export function slab(pen: Pen, width: number, height: number, corner: number, options: SlabOptions): Piece {
  const { colour, over = '', lift = 0 } = options
  const arc = (x: number, y: number): string => `a${corner} ${corner} 0 0 0 ${x} ${y}`
  const across = width - 2 * corner
  const up = height - 2 * corner
  const silhouette =
    `M${num(-width / 2 + corner)} ${num(-lift)}h${num(across)}${arc(corner, -corner)}v${num(-up)}${arc(-corner, -corner)}` +
    `h${num(-across)}${arc(-corner, corner)}v${num(up)}${arc(corner, corner)}z`
  const face = linear(
    pen,
    [
      [0, tone(colour, 0.08)],
      [0.5, colour],
      [1, tone(colour, -0.1)],
    ],
    DIAGONAL,
  )
  return {
    svg:
      `<defs>${face.def}</defs><path d="${silhouette}" transform="translate(3 0)" fill="${lit(colour, -0.22)}"/>` +
      `<path d="${silhouette}" fill="${face.fill}"/>` +
      `<path d="${silhouette}" fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="1.2"/>` +
      `<g transform="translate(${num(-width / 2)} ${num(-height - lift)})">${over}</g>`,
    silhouette,
    width: width / 2,
    height: height + lift,
  }
}

/** Any outline with the diagonal light of a soft surface. */
export function shape(pen: Pen, path: string, colour: Oklch, over = '', width = 80, height = 120): Piece {
  const light = linear(
    pen,
    [
      [0, tone(colour, 0.08)],
      [0.45, colour],
      [1, tone(colour, -0.16)],
    ],
    'x1="0" y1="0" x2=".8" y2="1"',
  )
  return {
    svg: `<defs>${light.def}</defs><path d="${path}" fill="${light.fill}"/>${over}`,
    silhouette: path,
    width,
    height,
  }
}
