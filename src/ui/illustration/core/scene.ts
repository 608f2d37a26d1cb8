import { css, lit, type Oklch, tone } from './colour'
import { fine, num } from './number'
import { compact, escapeXml, linear, type Pen, type Stop } from './pen'
import type { Piece } from './piece'

/** A piece set into a picture; `x`, `y` is where its foot stands. */
export interface Placed {
  readonly piece: Piece
  readonly x: number
  readonly y: number
  readonly scale?: number
  /** How far above its foot it is drawn, for what stands on a plate. */
  readonly lift?: number
  readonly shadow?: boolean
  /** Width of the contact shadow relative to the piece's foot. */
  readonly contact?: number
}

export interface SceneOptions {
  readonly width: number
  readonly height: number
  readonly wall?: Oklch
  /** Without a table the things stand on the plain ground (cut-outs of dense shops). */
  readonly table?: Oklch
  /** Where the table meets the wall, part of the height from above. */
  readonly horizon?: number
  readonly window?: 'none' | 'left' | 'middle'
  readonly shade?: Oklch
  readonly slant?: { readonly x: number; readonly y: number }
  readonly items: readonly Placed[]
  /** Drawing code between wall and things / in front of all. */
  readonly behind?: string
  readonly before?: string
  /** Spoken name; without it the drawing is decoration and hidden from assistive technology. */
  readonly title?: string
  readonly className?: string
}

/** The shadow falls right and back: x runs against the height, y a sixth of it. */
const SLANT = { x: 0.82, y: 0.17 } as const

/** Root element shared by every drawing. */
export function svgRoot(width: number, height: number, body: string, title = '', className = ''): string {
  const label = title ? `role="img" aria-label="${escapeXml(title)}"` : 'aria-hidden="true"'
  const look = className ? ` class="${escapeXml(className)}"` : ''
  return compact(
    `<svg xmlns="http://www.w3.org/2000/svg"${look} viewBox="0 0 ${num(width)} ${num(height)}" preserveAspectRatio="xMidYMid slice" ${label}>${body}</svg>`,
  )
}

/** Four skewed panes of daylight on the wall. */
function windowLight(options: SceneOptions, wall: Oklch, horizon: number): string {
  const { width, height } = options
  const left = width * (options.window === 'middle' ? 0.5 : 0.12)
  const [paneWidth, paneHeight, skew] = [width * 0.17, horizon * 0.39, width * 0.06]
  let path = ''
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 2; j++) {
      const x = left + i * (paneWidth + width * 0.012) + j * skew * 1.1
      const y = height * 0.02 + j * (paneHeight + height * 0.01)
      path += `M${num(x)} ${num(y)}l${num(paneWidth)} ${num(height * 0.03)}l${num(skew)} ${num(paneHeight)}l${num(-paneWidth)} ${num(-height * 0.03)}z`
    }
  }
  return `<path d="${path}" fill="${lit(wall, 0.065)}" opacity=".85"/>`
}

function ground(pen: Pen, options: SceneOptions, wall: Oklch, defs: string[]): string {
  const { width, height, table, behind = '' } = options
  const horizon = height * (options.horizon ?? 0.64)
  const light = linear(pen, [
    [0, tone(wall, 0.035)],
    [1, tone(wall, -0.035)],
  ])
  defs.push(light.def)
  let out = `<rect width="${num(width)}" height="${num(height)}" fill="${light.fill}"/>`
  if (options.window && options.window !== 'none') out += windowLight(options, wall, horizon)
  out += behind
  if (!table) return out
  const top = linear(
    pen,
    [
      [0, tone(table, -0.03)],
      [1, tone(table, 0.04)],
    ],
    'x1="0" y1="0" x2="0" y2="1"',
  )
  defs.push(top.def)
  return (
    `${out}<rect y="${num(horizon)}" width="${num(width)}" height="${num(height - horizon)}" fill="${top.fill}"/>` +
    `<rect y="${num(horizon)}" width="${num(width)}" height="1.2" fill="${lit(table, 0.08)}" opacity=".7"/>`
  )
}

function shadowOf(item: Placed, fill: string, shade: Oklch, slant: { x: number; y: number }): string {
  const { piece, x, y, scale = 1, contact = 0.8 } = item
  const cast = (path: string, px: number, py: number, size: number): string =>
    `<g transform="translate(${num(px)} ${num(py)}) scale(${fine(size)})"><path transform="matrix(1 0 ${-slant.x} ${slant.y} 0 0)" d="${path}" fill="${fill}"/></g>`
  let out = piece.silhouette ? cast(piece.silhouette, x, y, scale) : ''
  for (const part of piece.parts ?? []) {
    if (part.silhouette) {
      out += cast(
        part.silhouette,
        x + (part.x + part.y * slant.x) * scale,
        y - part.y * slant.y * scale,
        scale * part.scale,
      )
    }
  }
  const rx = piece.width * scale * contact
  return (
    `${out}<ellipse cx="${num(x + piece.width * scale * 0.06)}" cy="${num(y - 1)}" rx="${num(rx)}"` +
    ` ry="${num(Math.min(rx * 0.085 + 1.5, 13))}" fill="${lit(shade, -0.12)}" opacity=".4"/>`
  )
}

/** Sets things on a ground: wall, optional window light and table, shadows, then the things from back to front. */
export function scene(pen: Pen, options: SceneOptions): string {
  const { width, height, wall = [0.9, 0.012, 90], slant = SLANT, items } = options
  const shade = options.shade ?? tone(options.table ?? wall, -0.3)
  const defs: string[] = []
  const back = ground(pen, options, wall, defs)
  const stops: Stop[] = [
    [0, css(shade), 0.8],
    [0.5, css(shade), 0.52],
    [1, css(shade), 0.14],
  ]
  const fall = linear(pen, stops, 'x1="0" y1="1" x2="1" y2="0"')
  defs.push(fall.def)
  const ordered = [...items].sort((a, b) => a.y - b.y).map((item) => ({ ...item, y: item.y - (item.lift ?? 0) }))
  const shadows = ordered
    .filter((item) => item.shadow !== false)
    .map((item) => shadowOf(item, fall.fill, shade, slant))
    .join('')
  const things = ordered
    .map(
      ({ piece, x, y, scale = 1 }) =>
        `<g transform="translate(${num(x)} ${num(y)}) scale(${fine(scale)})">${piece.svg}</g>`,
    )
    .join('')
  const body = `<defs>${defs.join('')}</defs>${back}${shadows}${things}${options.before ?? ''}`
  return svgRoot(width, height, body, options.title, options.className)
}
