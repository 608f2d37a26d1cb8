import { css } from './core/colour'
import { fine, num } from './core/number'
import { createPen, type Pen } from './core/pen'
import type { Piece } from './core/piece'
import { type Placed, scene, svgRoot } from './core/scene'
import { draw } from './draw'
import { GROUNDS } from './goods/palettes'
import type { DrawingSpec, Ground, PictureSpec } from './spec'

export interface PictureSize {
  readonly width: number
  readonly height: number
  /** Prefix of all ids; two pictures on one page need two. */
  readonly prefix?: string
  readonly title?: string
}

interface Stance {
  /** Where the foot stands, part of the height. */
  readonly base: number
  /** Height of a good of `tall` units, part of the picture's height. */
  readonly share: number
  readonly tall: number
  /** Never wider than this part of the width. */
  readonly width: number
}

/** On a table a mug stays smaller than a jar; cut-outs of dense shops fill their tile. */
const STANCES: Readonly<Record<DrawingSpec['kind'], Stance>> = {
  pot: { base: 0.8, share: 0.62, tall: 204, width: 0.6 },
  leather: { base: 0.84, share: 0.66, tall: 250, width: 0.66 },
  sweet: { base: 0.78, share: 0.44, tall: 110, width: 0.56 },
  book: { base: 0.85, share: 0.68, tall: 254, width: 0.66 },
  produce: { base: 0.87, share: 0.68, tall: 130, width: 0.8 },
  device: { base: 0.86, share: 0.68, tall: 190, width: 0.82 },
  street: { base: 0.86, share: 0.72, tall: 130, width: 0.86 },
}

/** Objects shrink less than their true size would tell, or small ones would vanish. */
const SIZE_EXPONENT = 0.75
const HORIZON_ABOVE_BASE = 0.13

function grounds(ground: Ground): Exclude<Ground, string> {
  return typeof ground === 'string' ? GROUNDS[ground] : ground
}

function scaleOf(piece: Piece, stance: Stance, size: PictureSize): number {
  const share = stance.share * Math.min(1, (piece.height / stance.tall) ** SIZE_EXPONENT)
  const byHeight = (share * size.height) / piece.height
  const byWidth = (stance.width * size.width) / (Math.max(piece.width, piece.reach ?? 0) * 2)
  return Math.min(byHeight, byWidth)
}

const reachOf = (piece: Piece): number => Math.max(piece.width, piece.reach ?? 0)

/** How far the company's middle stands from the subject's, in the subject's units. */
const gapOf = (subject: Piece, other: Piece): number => subject.width * 0.86 + other.width * 0.8

const GROUP_WIDTH = 0.84

/** Company stands a little behind, overlapped by the subject; the group keeps to the middle and within the picture. */
function group(pen: Pen, spec: PictureSpec, size: PictureSize, stance: Stance): Placed[] {
  const subject = draw(pen, spec.subject)
  const company = (spec.beside ?? []).map((other) => draw(pen, other))
  const edge = (side: 0 | 1): number =>
    company.reduce(
      (far, piece, i) => (i % 2 === side ? Math.max(far, gapOf(subject, piece) + reachOf(piece)) : far),
      reachOf(subject),
    )
  const [right, left] = [edge(0), edge(1)]
  const crowd = company.length === 0 ? 1 : 0.9
  const fit = company.length === 0 ? Number.POSITIVE_INFINITY : (GROUP_WIDTH * size.width) / (left + right)
  const zoom = spec.zoom ?? 1
  const scale = Math.min(scaleOf(subject, stance, size) * crowd, fit) * zoom
  const base = size.height * (stance.base + (zoom - 1) * 0.16)
  const middle = size.width * 0.48 + ((left - right) / 2) * scale
  const placed = company.map((piece, i): Placed => {
    const side = i % 2 === 0 ? 1 : -1
    return {
      piece,
      x: middle + side * gapOf(subject, piece) * scale,
      y: base - size.height * 0.035,
      scale: scale * 0.96,
    }
  })
  return [...placed, { piece: subject, x: middle, y: base, scale }]
}

/** A plate is a little larger in proportion than what it carries, and carries it in its middle. */
const PLATE = { scale: 1.15, width: 0.84, lift: 16 } as const

/** One good on its plate. */
function plated(pen: Pen, spec: PictureSpec, plateSpec: DrawingSpec, size: PictureSize, stance: Stance): Placed[] {
  const [plate, subject] = [draw(pen, plateSpec), draw(pen, spec.subject)]
  const fit = (PLATE.width * size.width) / (reachOf(plate) * 2 * PLATE.scale)
  const scale = Math.min(scaleOf(subject, stance, size), fit) * (spec.zoom ?? 1)
  const [x, y, lift] = [size.width * 0.48, size.height * stance.base, PLATE.lift * scale * PLATE.scale]
  return [
    { piece: plate, x, y, scale: scale * PLATE.scale },
    { piece: subject, x, y: y + 1, scale, lift },
  ]
}

function flatPicture(pen: Pen, spec: PictureSpec, size: PictureSize): string {
  const [box, tall] = [200, 190]
  const scale = Math.min((size.width * 0.8) / box, (size.height * 0.8) / tall) * (spec.zoom ?? 1)
  const piece = draw(pen, spec.subject)
  const x = size.width / 2
  const y = size.height / 2 + (tall * scale) / 2 - 18 * scale
  const body = `<rect width="${num(size.width)}" height="${num(size.height)}" fill="${css(grounds(spec.ground).wall)}"/>`
  const thing = `<g transform="translate(${num(x)} ${num(y)}) scale(${fine(scale)})">${piece.svg}</g>`
  return svgRoot(size.width, size.height, body + thing, size.title)
}

/**
 * The picture of a product as an SVG document. The same spec and size always give the same text, so a product's picture never
 * changes. Colours are hex and letters are outlines: any rasteriser shows what a browser shows.
 */
export function picture(spec: PictureSpec, size: PictureSize): string {
  const pen = createPen(size.prefix ?? 'p')
  if (spec.subject.kind === 'street') return flatPicture(pen, spec, size)
  const stance = STANCES[spec.subject.kind]
  const ground = grounds(spec.ground)
  return scene(pen, {
    width: size.width,
    height: size.height,
    wall: ground.wall,
    ...(ground.table ? { table: ground.table } : {}),
    horizon: stance.base - HORIZON_ABOVE_BASE,
    window: spec.window ?? 'none',
    items: spec.on ? plated(pen, spec, spec.on, size, stance) : group(pen, spec, size, stance),
    ...(size.title ? { title: size.title } : {}),
  })
}
