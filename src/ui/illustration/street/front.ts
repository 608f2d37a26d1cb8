import { fine, num } from '../core/number'
import { compact, createPen, escapeXml } from '../core/pen'
import { draw } from '../draw'
import { letters, type Voice } from '../lettering/lettering'
import type { AwningColours } from '../marks'
import type { DrawingSpec } from '../spec'
import { INK, PAINTS } from './flat-parts'
import {
  awning,
  type Brush,
  createBrush,
  displayWindow,
  door,
  type FrontTheme,
  path,
  rect,
  shade,
  shadeOf,
} from './front-parts'
import { type Facade, type RoofKind, roofs } from './front-roofs'

export type AwningShape = 'scalloped' | 'straight' | 'dome' | 'curtain'
export type KerbThing = 'crates' | 'bench' | 'lavender' | 'board' | 'bay' | 'none'

/** A shop's front as data: what the retailer chooses, and what a shop without a choice gets by its id. */
export interface FrontSpec extends Facade {
  readonly roof: RoofKind
  readonly name: string
  readonly voice?: Voice
  readonly signInk?: string
  readonly awning: AwningColours
  readonly awningShape?: AwningShape
  /** Up to six goods for the display window. */
  readonly goods: readonly DrawingSpec[]
  readonly kerb?: KerbThing
  /** Colour of the ground floor, where it differs from the sign's paint. */
  readonly base?: string
  /** A round board on a bracket, with the shop's first letter. */
  readonly bracket?: boolean
}

export interface FrontOptions {
  readonly prefix: string
  readonly theme?: FrontTheme
}

export const FRONT_WIDTH = 256
export const FRONT_HEIGHT = 360

type Pane = readonly [x: number, y: number, w: number, h: number]

/** Goods in a row; each as high as the room above the shelf allows, none wider than its share. */
function shelfRow(brush: Brush, goods: readonly DrawingSpec[], [x, y, w, h]: Pane): string {
  const share = w / Math.max(1, goods.length)
  return goods
    .map((spec, i) => {
      const piece = draw(brush.pen, spec)
      const reach = Math.max(piece.width, piece.reach ?? 0)
      const scale = Math.min(0.44, (h * 0.86) / piece.height, (share * 1.12) / (reach * 2))
      const foot = y + h - (i % 2 ? 4 : 5.5)
      return `<g transform="translate(${num(x + share * (i + 0.5))} ${num(foot)}) scale(${fine(scale)})">${piece.svg}</g>`
    })
    .join('')
}

/** A window holds up to four goods on its sill; more of them take a board above, clear of the awning. */
function windowGoods(brush: Brush, goods: readonly DrawingSpec[], pane: Pane): string {
  const [x, y, w, h] = pane
  if (h < 60 || goods.length < 5) return shelfRow(brush, goods, pane)
  const split = Math.ceil(goods.length / 2)
  const board = y + h * 0.52
  return (
    shelfRow(brush, goods.slice(split), [x, y + 10, w, h * 0.52 - 6]) +
    `<rect x="${num(x)}" y="${num(board)}" width="${num(w)}" height="3" fill="${PAINTS.wood}"/>` +
    shelfRow(brush, goods.slice(0, split), [x, board + 3, w, h * 0.48 - 3])
  )
}

function fascia(brush: Brush, spec: FrontSpec): string {
  const ink = spec.signInk ?? PAINTS.cream
  const voice = spec.voice ?? 'grotesk'
  const capitals = voice === 'wide' || voice === 'grotesk'
  const text = capitals ? spec.name.toUpperCase() : spec.name
  return (
    rect(brush.lamp(spec.paint), 4, 196, 248, 38) +
    shade(4, 230, 248, 4, 0.2) +
    (voice === 'mincho' ? rect(brush.lamp(PAINTS.cream), 62, 200, 132, 28) : '') +
    letters(text, {
      x: 128,
      y: voice === 'mincho' ? 221 : 223,
      size: voice === 'mincho' ? 19 : capitals ? 20 : 25,
      fill: voice === 'mincho' ? INK : ink,
      voice,
      spacing: capitals ? 2 : 0.3,
      maxWidth: voice === 'mincho' ? 120 : 224,
    })
  )
}

const DOME = 'M22 262Q24 236 89 236Q154 236 156 262Z'
const DOME_EDGE = 'M22 262h134v8q-8 6-16.7 0t-16.8 0-16.7 0-16.8 0-16.7 0-16.8 0-16.7 0-16.8 0z'

function cover(brush: Brush, spec: FrontSpec): string {
  const [first, second] = spec.awning
  switch (spec.awningShape ?? 'scalloped') {
    case 'scalloped':
      return awning(brush, [0, 234, 256, 36], 10, spec.awning)
    case 'straight':
      return awning(brush, [6, 232, 244, 30], 8, spec.awning, { straight: true })
    case 'dome':
      return (
        path(brush.lamp(first), DOME) +
        path(brush.lamp(second), DOME_EDGE) +
        `<path d="M55 239L46 262M89 236V262M123 239L132 262" stroke="${INK}" opacity=".14" stroke-width="2"/>`
      )
    case 'curtain':
      return ''
  }
}

/** A split curtain over the open door instead of an awning. */
function curtainDoor(brush: Brush, spec: FrontSpec, wood: string): string {
  const [cloth, crest] = spec.awning
  const panels = [0, 1, 2, 3]
    .map((i) => path(brush.wall(cloth), `M${num(109 + i * 18.6)} 258h18l-1 ${50 - (i % 2) * 2}h-16.4z`))
    .join('')
  return (
    rect(`fill="${brush.glass}"`, 108, 258, 76, 102) +
    shade(108, 316, 76, 44, 0.25) +
    rect(brush.wall(wood), 104, 252, 84, 6) +
    rect(brush.wall(wood), 104, 258, 5, 102) +
    rect(brush.wall(wood), 183, 258, 5, 102) +
    panels +
    `<circle cx="146" cy="284" r="15" ${brush.lamp(crest)}/>` +
    `<path d="M127.6 258V308M146.2 258V308M164.8 258V308" stroke="${INK}" stroke-width="1.4" opacity=".5"/>` +
    `<path d="M204 250v8" stroke="${INK}" stroke-width="2"/>
      <ellipse cx="204" cy="272" rx="11" ry="14" fill="${PAINTS.vermilion}"/>` +
    `<rect x="198" y="257" width="12" height="3" fill="${INK}"/>
      <rect x="198" y="284" width="12" height="3" fill="${INK}"/>` +
    `<path d="M194 266h20M193 272h22M194 278h20" stroke="${INK}" opacity=".3"/>`
  )
}

const KERB: Readonly<Record<KerbThing, (brush: Brush) => string>> = {
  none: () => '',
  crates: (brush) =>
    path(brush.wall(PAINTS.wood), 'M14 336h44l-4 24H18z') +
    '<g fill="#f0c64a"><circle cx="24" cy="334" r="7"/><circle cx="36" cy="331" r="8"/><circle cx="48" cy="334" r="7"/></g>' +
    path(brush.wall('#9a6a3c'), 'M62 340h40l-4 20H66z') +
    `<g fill="${PAINTS.vermilion}"><circle cx="72" cy="338" r="6"/><circle cx="82" cy="335" r="7"/>
      <circle cx="93" cy="338" r="6"/></g>`,
  bench: (brush) =>
    rect(brush.wall(PAINTS.wood), 20, 338, 80, 5) +
    rect(brush.wall(PAINTS.walnut), 26, 343, 5, 17) +
    rect(brush.wall(PAINTS.walnut), 89, 343, 5, 17),
  lavender: (brush) =>
    path(brush.wall('#7d5a86'), 'M226 336h22l-2 24h-18z') +
    `<path d="M236 336q-10-14-8-30M236 336q0-20 6-34M236 336q8-12 14-18" stroke="${PAINTS.spruce}" stroke-width="3" fill="none"/>` +
    '<g fill="#a98bb8"><circle cx="228" cy="306" r="4"/><circle cx="242" cy="302" r="4"/><circle cx="250" cy="317" r="3.5"/><circle cx="235" cy="314" r="3"/></g>',
  board: (brush) =>
    path(brush.wall(INK), 'M20 328h30l6 32H14z') +
    '<path d="M24 338h22M23 345h24M22 352h18" stroke="#fbf1dd" stroke-width="2" opacity=".7"/>',
  bay: (brush) =>
    path(brush.wall('#56606c'), 'M222 340h26l-3 20h-20z') +
    `<path d="M234 340q-2-26 6-44M236 318q-12-4-14-14 12 0 14 14zM237 306q12-4 12-16-12 2-12 16zM235 330q12 0 16-10-12-2-16 10z" fill="${PAINTS.sage}" stroke="${PAINTS.spruce}" stroke-width="1.5"/>`,
}

function groundFloor(brush: Brush, spec: FrontSpec): string {
  const wood = shadeOf(spec.paint, -0.06)
  const base = rect(brush.wall(spec.base ?? spec.paint), 4, 234, 248, 126)
  if (spec.awningShape === 'curtain') {
    const pane = [24, 262, 68, 74] as const
    return (
      base +
      displayWindow(brush, pane, wood, windowGoods(brush, spec.goods.slice(0, 3), pane)) +
      curtainDoor(brush, spec, wood)
    )
  }
  if (spec.roof === 'gable') {
    const [left, right] = [[38, 264, 66, 66] as const, [166, 264, 54, 66] as const]
    return (
      base +
      displayWindow(brush, left, wood, windowGoods(brush, spec.goods.slice(0, 2), left)) +
      door(brush, [114, 262, 42, 98], spec.trim, wood) +
      displayWindow(brush, right, wood, windowGoods(brush, spec.goods.slice(2, 4), right))
    )
  }
  const pane = [22, 262, 134, 74] as const
  return (
    base +
    displayWindow(brush, pane, wood, windowGoods(brush, spec.goods.slice(0, 6), pane), spec.goods.length > 4 ? 0 : 1) +
    door(brush, [178, 262, 50, 98], spec.trim, wood) +
    shade(6, 346, 158, 14)
  )
}

/** What hangs on or stands behind the upper wall: a bracket board, goods in a workshop's ribbon of glass. */
function upperFloor(brush: Brush, spec: FrontSpec): string {
  const shown = spec.roof === 'slope' ? shelfRow(brush, spec.goods.slice(0, 3), [44, 140, 168, 50]) : ''
  if (!spec.bracket) return shown
  const initial = [...spec.name][0] ?? ''
  return (
    `${shown}<path d="M242 150h-26M220 150v8M236 150v8" stroke="${INK}" stroke-width="3"/>` +
    `<circle cx="228" cy="178" r="21" ${brush.lamp(PAINTS.cream)}/>
      <circle cx="228" cy="178" r="17" fill="none" stroke="${spec.paint}" stroke-width="1.6"/>` +
    letters(initial, { x: 228, y: 186, size: 22, fill: spec.paint, voice: spec.voice ?? 'serif' })
  )
}

/** A shop's front, 256 × 360, standing on the kerb. Decoration: the link beside it carries the name. */
export function front(spec: FrontSpec, { prefix, theme = 'page' }: FrontOptions): string {
  const brush = createBrush(createPen(prefix), theme)
  const body =
    roofs[spec.roof](brush, spec) +
    upperFloor(brush, spec) +
    groundFloor(brush, spec) +
    fascia(brush, spec) +
    cover(brush, spec) +
    KERB[spec.kerb ?? 'none'](brush)
  return compact(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRONT_WIDTH} ${FRONT_HEIGHT}" preserveAspectRatio="xMidYMax meet"` +
      ` aria-hidden="true" data-front="${escapeXml(spec.name)}">${body}</svg>`,
  )
}
