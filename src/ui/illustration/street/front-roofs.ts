import type { FrontStyle } from '@/lib/front'
import { num } from '../core/number'
import { letters } from '../lettering/lettering'
import { INK, PAINTS } from './flat-parts'
import { type Brush, boards, bricks, path, rect, sash, shade, shadeOf } from './front-parts'

export interface Facade {
  /** Wall, the paint of wood and sign, and a second paint for doors and sills. */
  readonly wall: string
  readonly paint: string
  readonly trim: string
  /** Roof edge and cornice, where it differs from the paint. */
  readonly edge?: string
  /** A year or a short word over the cornice. */
  readonly founded?: string
}

/** The upper part of a front: from the sky down to the sign at y = 196. Eye level is the street's, no vanishing point. */
type Roof = (brush: Brush, facade: Facade) => string

const STONE = '#e7d7bd'

/** Clapboard with a small pediment over the cornice. */
const pediment: Roof = (brush, { wall, paint, founded }) =>
  path(brush.wall(paint), 'M84 84L128 54L172 84Z') +
  (founded ? letters(founded, { x: 128, y: 79, size: 12, fill: PAINTS.cream, voice: 'grotesk' }) : '') +
  rect(brush.wall(wall), 4, 92, 248, 268) +
  boards(4, 252, 104, 196, 9) +
  shade(214, 92, 38, 268, 0.07) +
  rect(brush.wall(paint), 0, 82, 256, 12) +
  shade(0, 94, 256, 5, 0.16) +
  sash(brush, 30, 116, 48, 60, PAINTS.white, { unlit: true }) +
  sash(brush, 104, 116, 48, 60, PAINTS.white, { curtain: PAINTS.rose }) +
  sash(brush, 178, 116, 48, 60, PAINTS.white)

/** Brick with arched windows and a stone cornice; stands taller than its neighbours. */
const parapet: Roof = (brush, { wall }) =>
  rect(brush.wall(wall), 14, 38, 228, 322) +
  bricks([
    [30, 66],
    [200, 58],
    [176, 104],
    [96, 150],
    [22, 168],
    [206, 168],
    [92, 62],
    [150, 178],
  ]) +
  shade(206, 38, 36, 322, 0.08) +
  rect(brush.wall(STONE), 8, 26, 240, 14) +
  shade(8, 40, 240, 5, 0.18) +
  rect(brush.wall(shadeOf(STONE, -0.05)), 20, 16, 216, 10) +
  [34, 104, 174]
    .map(
      (x) =>
        path(brush.wall(STONE), `M${x - 5} 84Q${x - 5} 56 ${x + 24} 56Q${x + 53} 56 ${x + 53} 84V86H${x - 5}Z`) +
        sash(brush, x, 80, 48, 62, '#f3e7d0', { unlit: x === 104 }),
    )
    .join('')

/** A steep gable with a round window. */
const gable: Roof = (brush, { wall, paint, edge = paint }) => {
  const tile = shadeOf(edge, 0.08)
  return (
    path(brush.wall(tile), 'M8 150L128 34L248 150Z') +
    path(brush.wall(wall), 'M26 150L128 52L230 150V360H26Z') +
    path(brush.wall(edge), 'M128 34L248 150H230L128 52Z') +
    path(brush.wall(tile), 'M128 34L8 150H26L128 52Z') +
    shade(192, 150, 38, 210, 0.07) +
    `<circle cx="128" cy="112" r="23" ${brush.wall(PAINTS.white)}/>
      <circle cx="128" cy="112" r="18" fill="${brush.glass}"/>` +
    rect(brush.wall(PAINTS.white), 126.2, 94, 3.6, 36) +
    rect(brush.wall(PAINTS.white), 110, 110.2, 36, 3.6) +
    sash(brush, 52, 152, 44, 40, PAINTS.white) +
    sash(brush, 160, 152, 44, 40, PAINTS.white, { unlit: true })
  )
}

function lattice(brush: Brush, x: number, y: number, w: number, h: number, bars: number, wood: string): string {
  const fill = brush.wall(wood)
  let out = rect(`fill="${brush.glass}"`, x, y, w, h)
  for (let i = 0; i <= bars; i++) out += rect(fill, x + (w * i) / bars - 1.5, y, 3, h)
  return (
    out + rect(fill, x, y + h / 2 - 1.5, w, 3) + rect(fill, x - 4, y - 4, w + 8, 4) + rect(fill, x - 4, y + h, w + 8, 5)
  )
}

/** Tiled roof with a wide eave, lattice windows. */
const tiled: Roof = (brush, { wall, paint }) =>
  rect(brush.wall(wall), 18, 138, 220, 222) +
  boards(18, 238, 146, 212, 8, 0.12) +
  shade(204, 138, 34, 222, 0.1) +
  path(brush.wall('#4a5563'), 'M-2 138Q30 126 44 104H212Q226 126 258 138V146H-2Z') +
  '<path d="M14 134L48 106M44 136L70 106M78 138L92 106M112 138L116 106M146 138L140 106M180 138L164 106M212 136L188 106M242 134L208 106" stroke="#fff" stroke-width="2" opacity=".16"/>' +
  rect(brush.wall('#39424f'), 38, 98, 180, 8) +
  shade(18, 146, 220, 7, 0.22) +
  lattice(brush, 34, 162, 80, 34, 10, paint) +
  lattice(brush, 142, 162, 80, 34, 10, paint)

function shingles(): string {
  let out = ''
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 11; column++) {
      if ((row * 7 + column * 5) % 4 !== 0 || row * 11 <= 2 - column * 4.2) continue
      out += `<rect x="${20 + column * 19 + (row % 2) * 9}" y="${126 + row * 11}" width="14" height="7" fill="${INK}" opacity=".07"/>`
    }
  }
  return out
}

/** One slope, shingled, with a long ribbon of glass: a workshop upstairs. */
const slope: Roof = (brush, { wall, paint, edge = paint }) =>
  path(brush.wall(wall), 'M14 118L242 74V360H14Z') +
  shingles() +
  path(brush.wall(edge), 'M6 120L250 73V62L6 109Z') +
  shade(206, 82, 36, 278, 0.06) +
  rect(brush.wall(PAINTS.white), 30, 136, 196, 58) +
  rect(`fill="${brush.glass}"`, 34, 140, 188, 50) +
  `<path d="M34 190q40-30 90-12t98-14v26H34z" fill="#fff" opacity=".25"/>` +
  `<rect x="34" y="183" width="188" height="7" fill="${PAINTS.kraft}"/>`

/** Mansard with one tall dormer. */
const mansard: Roof = (brush, { wall }) => {
  let seams = ''
  for (let x = 30; x < 242; x += 16) seams += `M${num(x)} 150V206`
  return (
    path(brush.wall('#57493f'), 'M6 150L60 70H196L250 150Z') +
    rect(brush.wall(wall), 14, 148, 228, 212) +
    `<path d="${seams}" stroke="${INK}" opacity=".13" stroke-width="1.4"/>` +
    shade(204, 150, 38, 210, 0.08) +
    shade(14, 150, 228, 6, 0.2) +
    path(brush.wall(wall), 'M104 128L128 96L152 128V206H104Z') +
    path(brush.wall(PAINTS.white), 'M96 132L128 90L160 132H150L128 104L106 132Z') +
    sash(brush, 112, 140, 32, 44, PAINTS.white) +
    sash(brush, 40, 162, 40, 34, PAINTS.white) +
    sash(brush, 176, 162, 40, 34, PAINTS.white)
  )
}

/** A flat roof behind a straight cornice, three tall windows. */
const cornice: Roof = (brush, { wall, paint, edge = paint }) =>
  rect(brush.wall(wall), 10, 60, 236, 300) +
  shade(208, 60, 38, 300, 0.07) +
  rect(brush.wall(edge), 2, 48, 252, 14) +
  shade(2, 62, 252, 5, 0.16) +
  boards(10, 246, 76, 196, 14, 0.05) +
  [32, 104, 176].map((x) => sash(brush, x, 86, 48, 86, edge, { curtain: PAINTS.butter, unlit: x === 104 })).join('')

export const roofs = { pediment, parapet, gable, tiled, slope, mansard, cornice } satisfies Record<FrontStyle, Roof>

export type RoofKind = FrontStyle
