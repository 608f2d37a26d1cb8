import type { Oklch } from '../core/colour'
import { lit } from '../core/colour'
import { num, random } from '../core/number'
import { createPen } from '../core/pen'
import { type Placed, scene } from '../core/scene'
import { draw } from '../draw'
import type { ClayName } from '../goods/palettes'
import type { PotForm } from '../goods/pottery'

const BRICK: Oklch = [0.47, 0.05, 44]

function masonry(w: number, h: number): string {
  const roll = random(11)
  let out = ''
  for (let row = 0; row * 64 < h + 20; row++) {
    for (let x = row % 2 ? -46 : 0; x < w; x += 92) {
      out += `<rect x="${x}" y="${row * 64 - 10}" width="88" height="60" fill="${lit(BRICK, (roll() - 0.5) * 0.1)}"/>`
    }
  }
  return out
}

type Row = readonly (readonly [x: number, form: PotForm, clay: ClayName, glaze: ClayName | null, scale: number])[]

/** Three shelves, by form: tall on top, cups in the middle, bowls below. `x` is part of the width. */
const SHELVES: readonly (readonly [y: number, pots: Row])[] = [
  [
    0.46,
    [
      [0.25, 'vase', 'stone', 'celadon', 0.62],
      [0.4, 'bottle', 'stone', 'sea', 0.62],
      [0.56, 'moon', 'stone', 'ochre', 0.6],
      [0.73, 'pitcher', 'white', null, 0.68],
    ],
  ],
  [
    0.72,
    [
      [0.24, 'mug', 'terracotta', 'white', 0.72],
      [0.36, 'mug', 'stone', 'sea', 0.72],
      [0.475, 'tumbler', 'buff', null, 0.74],
      [0.6, 'jar', 'oxide', null, 0.62],
      [0.73, 'mug', 'stone', 'ink', 0.72],
    ],
  ],
  [
    0.96,
    [
      [0.25, 'riceBowl', 'stone', 'celadon', 0.76],
      [0.4, 'riceBowl', 'stone', 'rose', 0.76],
      [0.63, 'serving', 'stone', 'sea', 0.66],
    ],
  ],
]

/** The workshop's story picture: the kiln with its door open, three shelves of fired pots. */
export function openKiln(prefix: string, title: string): string {
  const pen = createPen(prefix)
  const [w, h] = [760, 560]
  const mouth = `M110 ${h}V240C110 110 650 110 650 240V${h}Z`
  const boards = SHELVES.map(
    ([y]) =>
      `<rect x="130" y="${num(y * h)}" width="500" height="8" fill="#c7a27a"/><rect x="130" y="${num(y * h + 8)}" width="500" height="6" fill="#6d4c31"/>`,
  ).join('')
  const behind =
    `${masonry(w, h)}<path d="M92 ${h}V236C92 88 668 88 668 236V${h}Z" fill="#3a2418"/><path d="${mouth}" fill="#5b3b29"/>` +
    `<path d="M110 ${h}V240C110 180 190 140 250 136C180 200 190 380 180 ${h}Z" fill="#2b1a12" opacity=".35"/>${boards}`
  const items = SHELVES.flatMap(([y, row]) =>
    row.map(([x, form, clay, glaze, scale], i): Placed => {
      const piece = draw(pen, { kind: 'pot', form, clay, ...(glaze ? { glaze } : {}), seed: i + 2 })
      return { piece, x: x * w, y: y * h, scale }
    }),
  )
  return scene(pen, {
    width: w,
    height: h,
    wall: BRICK,
    items,
    behind,
    shade: [0.24, 0.03, 40],
    slant: { x: 0.5, y: 0.06 },
    title,
  })
}
