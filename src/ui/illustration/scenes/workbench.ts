import { lit, type Oklch } from '../core/colour'
import { num } from '../core/number'
import { createPen } from '../core/pen'
import { type Placed, scene } from '../core/scene'
import { draw } from '../draw'
import type { HideName } from '../goods/palettes'
import type { LeatherForm } from '../spec'

const WALL: Oklch = [0.36, 0.03, 248]
const WOOD: Oklch = [0.47, 0.055, 48]
const STEEL: Oklch = [0.74, 0.015, 250]
const GRIP: Oklch = [0.55, 0.09, 45]

type Seat = readonly [form: LeatherForm, hide: HideName, x: number, y: number, scale: number]
type Shape = {
  readonly width: number
  readonly height: number
  readonly tools: number
  readonly seats: readonly Seat[]
}

const WIDE: Shape = {
  width: 1440,
  height: 620,
  tools: 14,
  seats: [
    ['hide', 'cognac', 0.15, 0.79, 1.7],
    ['hide', 'tan', 0.19, 0.9, 1.75],
    ['spool', 'oxblood', 0.385, 0.76, 1.4],
    ['spool', 'sand', 0.425, 0.83, 1.4],
    ['spool', 'navy', 0.465, 0.88, 1.4],
    ['saddle', 'cognac', 0.62, 0.87, 1.95],
    ['belt', 'chestnut', 0.83, 0.77, 1.5],
    ['awl', 'tan', 0.84, 0.9, 1.2],
  ],
}

const TALL: Shape = {
  width: 420,
  height: 330,
  tools: 6,
  seats: [
    ['hide', 'tan', 0.2, 0.86, 0.85],
    ['spool', 'oxblood', 0.44, 0.84, 0.8],
    ['saddle', 'cognac', 0.69, 0.88, 1.02],
  ],
}

/** Tools on a rail, handles down, at uneven lengths as they were hung back. */
function rail(width: number, height: number, tools: number): string {
  const top = height * 0.075
  const step = (width * 0.92) / tools
  let hung = ''
  for (let i = 0; i < tools; i++) {
    const x = width * 0.06 + i * step
    const drop = height * (0.1 + ((i * 7) % 5) * 0.032)
    const grip = height * 0.095
    hung +=
      `<path d="M${num(x)} ${num(top)}v${num(drop)}" stroke="${lit(STEEL, i % 2 ? -0.06 : 0.02)}" stroke-width="3.4"/>` +
      `<rect x="${num(x - 7)}" y="${num(top + drop)}" width="14" height="${num(grip)}" rx="6" fill="${lit(GRIP, (i % 3) * 0.05 - 0.04)}"/>` +
      `<rect x="${num(x + 1)}" y="${num(top + drop)}" width="6" height="${num(grip)}" rx="3" fill="${lit(GRIP, -0.14)}" opacity=".5"/>`
  }
  return `<rect x="${num(width * 0.03)}" y="${num(top - 5)}" width="${num(width * 0.94)}" height="10" fill="${lit(WALL, -0.15)}"/>${hung}`
}

/** The leather worker's bench: tools above, hides, thread and one bag on the wood. */
export function workbench(prefix: string, title: string, shape: 'wide' | 'tall' = 'wide'): string {
  const { width, height, tools, seats } = shape === 'wide' ? WIDE : TALL
  const pen = createPen(prefix)
  const items = seats.map(
    ([form, hide, x, y, scale]): Placed => ({
      piece: draw(pen, { kind: 'leather', form, hide }),
      x: x * width,
      y: y * height,
      scale,
    }),
  )
  return scene(pen, {
    ...{ width, height, items, title },
    wall: WALL,
    table: WOOD,
    horizon: 0.57,
    behind: rail(width, height, tools),
  })
}
