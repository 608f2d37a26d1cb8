import { css, type Oklch, tone } from '../core/colour'
import { num } from '../core/number'
import { createPen, DOWN, linear } from '../core/pen'
import { svgRoot } from '../core/scene'

const WALL: Oklch = [0.3, 0.012, 258]
const FLOOR: Oklch = [0.42, 0.01, 258]
const BEAM: Oklch = [0.66, 0.19, 42]
const UPRIGHT: Oklch = [0.45, 0.09, 255]

type Shape = { readonly width: number; readonly height: number; readonly uprights: number }

const WIDE: Shape = { width: 900, height: 360, uprights: 5 }
const TALL: Shape = { width: 420, height: 360, uprights: 3 }

/** Lower edges of the goods on each shelf. */
const SHELVES = [112, 216, 320] as const
const STEP = 64
const DEPTH = { x: 6, y: 5 } as const

const card = (step: number): Oklch => [0.66 + 0.03 * step, 0.07, 66]

/** A closed carton with its tape; every fifth bears a slip. */
function carton(place: number, shelf: number, base: number): string {
  const colour = card((place + shelf) % 4)
  const width = 40 + 9 * ((place + 2 * shelf) % 5)
  const height = 44 + 11 * ((3 * place + 4 * shelf) % 5)
  const [x, y] = [20 + place * STEP, base - height]
  const slip =
    (place + shelf) % 5 === 0 ? `<rect x="${x + 5}" y="${y + 8}" width="14" height="10" fill="#f7f7f7"/>` : ''
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${css(colour)}"/>` +
    `<rect x="${num(x + width * 0.42)}" y="${y}" width="${num(width * 0.14)}" height="${height}" fill="${css(tone(colour, 0.08))}"/>` +
    `<path d="M${x + width} ${y}l${DEPTH.x} ${-DEPTH.y}v${height}l${-DEPTH.x} ${DEPTH.y}z" fill="${css(tone(colour, -0.16))}"/>` +
    `<path d="M${x} ${y}l${DEPTH.x} ${-DEPTH.y}h${width}l${-DEPTH.x} ${DEPTH.y}z" fill="${css(tone(colour, 0.1))}"/>${slip}`
  )
}

function shelfRow(width: number, base: number, shelf: number): string {
  const goods = Array.from({ length: Math.ceil((width - 20) / STEP) }, (_, place) => carton(place, shelf, base)).join(
    '',
  )
  return (
    goods +
    `<rect x="0" y="${base}" width="${width}" height="9" fill="${css(BEAM)}"/>` +
    `<rect x="0" y="${base + 9}" width="${width}" height="4" fill="${css(tone(BEAM, -0.2))}"/>`
  )
}

/** Racks of cartons in a store room. */
export function storeRacks(prefix: string, title: string, shape: 'wide' | 'tall' = 'wide'): string {
  const { width, height, uprights } = shape === 'wide' ? WIDE : TALL
  const pen = createPen(prefix)
  const wall = linear(pen, [
    [0, tone(WALL, 0.035)],
    [1, tone(WALL, -0.035)],
  ])
  const floor = linear(
    pen,
    [
      [0, tone(FLOOR, -0.03)],
      [1, tone(FLOOR, 0.04)],
    ],
    DOWN,
  )
  const posts = Array.from({ length: uprights }, (_, place) => {
    const x = num(8 + (place * (width - 12)) / (uprights - 1))
    return `<rect x="${x}" y="0" width="9" height="${height}" fill="${css(UPRIGHT)}"/>`
  })
  const body =
    `<defs>${wall.def}${floor.def}</defs><rect width="${width}" height="${height}" fill="${wall.fill}"/>` +
    SHELVES.map((base, shelf) => shelfRow(width, base, shelf)).join('') +
    posts.join('') +
    `<rect y="324" width="${width}" height="${height - 324}" fill="${floor.fill}"/>`
  return svgRoot(width, height, body, title)
}
