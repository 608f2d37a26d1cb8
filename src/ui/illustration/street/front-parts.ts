import { lit, parseColour } from '../core/colour'
import { num, repeat } from '../core/number'
import { clip, type Pen } from '../core/pen'
import type { AwningColours } from '../marks'
import { INK, PAINTS } from './flat-parts'

/**
 * How surfaces of a front take the night. `page`: walls mix with the page's `--night` by `--nm` (signs and awnings by the smaller
 * `--nl`, so they stay lit), glass is `--glass`. `day`: plain colours for rasterisers and mails.
 */
export type FrontTheme = 'page' | 'day'

export interface Brush {
  readonly pen: Pen
  readonly wall: (colour: string) => string
  readonly lamp: (colour: string) => string
  readonly glass: string
  readonly darkGlass: string
  readonly shine: string
}

export function createBrush(pen: Pen, theme: FrontTheme): Brush {
  const page = theme === 'page'
  const mix = (part: string) => (colour: string) =>
    page ? `style="fill:color-mix(in oklab,${colour},var(--night) var(${part}))"` : `fill="${colour}"`
  return {
    pen,
    wall: mix('--nm'),
    lamp: mix('--nl'),
    glass: page ? 'var(--glass)' : '#bcd6dd',
    darkGlass: page ? 'var(--glass-off)' : '#bcd6dd',
    shine: page ? 'var(--shine)' : '.26',
  }
}

/** A lighter or darker sister of a paint: frames, sills, bands. */
export function shadeOf(paint: string, step: number): string {
  return lit(parseColour(paint), step)
}

export const rect = (fill: string, x: number, y: number, w: number, h: number, more = ''): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" ${fill}${more}/>`

export const path = (fill: string, d: string): string => `<path d="${d}" ${fill}/>`

/** A band of shade under something that juts out. */
export const shade = (x: number, y: number, w: number, h: number, opacity = 0.14): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${INK}" opacity="${opacity}"/>`

/** Horizontal boards. */
export function boards(x0: number, x1: number, y0: number, y1: number, step: number, opacity = 0.09): string {
  let d = ''
  for (let y = y0; y < y1; y += step) d += `M${num(x0)} ${num(y)}H${num(x1)}`
  return `<path d="${d}" stroke="${INK}" stroke-width="1.2" opacity="${opacity}"/>`
}

/** Here and there a brick that the eye can hold on to. */
export const bricks = (places: readonly (readonly [number, number])[]): string =>
  places
    .map(
      ([x, y]) =>
        `<rect x="${x}" y="${y}" width="16" height="6" fill="${INK}" opacity=".1"/>` +
        `<rect x="${x + 18}" y="${y + 8}" width="16" height="6" fill="#fff" opacity=".09"/>`,
    )
    .join('')

/** Two slanted bars of sky in a pane. */
export function reflection({ pen, shine }: Brush, x: number, y: number, w: number, h: number): string {
  const frame = clip(pen, `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"/>`)
  const first = `M${num(x + w * 0.1)} ${num(y + h)}L${num(x + w * 0.1 + h * 0.5)} ${num(y)}h${num(w * 0.16)}l${num(-h * 0.5)} ${num(h)}z`
  const second = `M${num(x + w * 0.42)} ${num(y + h)}l${num(h * 0.5)} ${num(-h)}h${num(w * 0.06)}l${num(-h * 0.5)} ${num(h)}z`
  return `${frame.def}<path ${frame.ref} d="${first}${second}" fill="#fff" opacity="${shine}"/>`
}

export interface SashOptions {
  readonly unlit?: boolean
  readonly curtain?: string
}

/** A window of the upper floor. */
export function sash(
  brush: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  frame: string,
  options: SashOptions = {},
): string {
  const fill = brush.wall(frame)
  const curtain = options.curtain
    ? `<path d="M${x} ${y}H${x + w}V${y + 8}Q${num(x + w * 0.75)} ${y + 16} ${num(x + w / 2)} ${y + 8}Q${num(x + w * 0.25)} ${y + 16} ${x} ${y + 8}Z" fill="${options.curtain}" opacity=".85"/>`
    : ''
  return (
    rect(fill, x - 5, y - 5, w + 10, h + 10) +
    rect(`fill="${options.unlit ? brush.darkGlass : brush.glass}"`, x, y, w, h) +
    curtain +
    reflection(brush, x, y, w, h) +
    rect(fill, x, y + h / 2 - 1.5, w, 3) +
    rect(fill, x + w / 2 - 1.5, y, 3, h) +
    shade(x, y, w, 4, 0.2) +
    rect(fill, x - 9, y + h + 4, w + 18, 5) +
    shade(x - 9, y + h + 9, w + 18, 3, 0.16)
  )
}

/** The display window: a wooden shelf at its foot and the shop's own goods on it. */
export function displayWindow(
  brush: Brush,
  place: readonly [x: number, y: number, w: number, h: number],
  frame: string,
  goods: string,
  bars = 0,
): string {
  const [x, y, w, h] = place
  const fill = brush.wall(frame)
  const inner = clip(brush.pen, `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"/>`)
  return (
    rect(fill, x - 4, y - 4, w + 8, h + 8) +
    rect(`fill="${brush.glass}"`, x, y, w, h) +
    `${inner.def}<g ${inner.ref}><rect x="${num(x)}" y="${num(y + h - 7)}" width="${num(w)}" height="7" fill="${PAINTS.kraft}"/>${goods}</g>` +
    reflection(brush, x, y, w, h) +
    shade(x, y, w, 5, 0.16) +
    repeat(bars, (i) => rect(fill, x + (w * (i + 1)) / (bars + 1) - 1.5, y, 3, h))
  )
}

export function door(
  brush: Brush,
  place: readonly [x: number, y: number, w: number, h: number],
  paint: string,
  frame: string,
): string {
  const [x, y, w, h] = place
  const pane = [x + 7, y + 8, w - 14, h * 0.56] as const
  return (
    rect(brush.wall(frame), x - 4, y - 4, w + 8, h + 4) +
    rect(brush.wall(paint), x, y, w, h) +
    rect(`fill="${brush.glass}"`, ...pane) +
    reflection(brush, ...pane) +
    shade(x + 7, y + h * 0.56 + 18, w - 14, h * 0.44 - 28, 0.14) +
    `<circle cx="${x + w - 5}" cy="${num(y + h * 0.62)}" r="2.4" fill="${PAINTS.butter}"/>` +
    shade(x, y + h - 3, w, 3, 0.25)
  )
}

export interface AwningOptions {
  readonly straight?: boolean
  readonly flare?: number
}

/** The motif: `count` stripes flaring to both sides, scalloped or with a straight edge, throwing shade on the wall. */
export function awning(
  brush: Brush,
  place: readonly [x: number, y: number, w: number, h: number],
  count: number,
  [first, second]: AwningColours,
  options: AwningOptions = {},
): string {
  const [x, y, w, h] = place
  const stripe = w / count
  const flare = options.flare ?? 7
  const foot = y + h
  const lip = `a${num(stripe / 2)} ${num((stripe / 2) * 0.86)} 0 0 1 ${num(-stripe)} 0`
  const cloth = repeat(count, (i) => {
    const [top0, top1] = [x + flare + ((w - 2 * flare) * i) / count, x + flare + ((w - 2 * flare) * (i + 1)) / count]
    const [foot0, foot1] = [x + stripe * i, x + stripe * (i + 1)]
    const edge = options.straight ? `V${foot + 9}H${num(foot0)}` : lip
    return path(brush.lamp(i % 2 ? second : first), `M${num(top0)} ${y}H${num(top1)}L${num(foot1)} ${foot}${edge}Z`)
  })
  const edges = repeat(count, (i) => {
    const [foot0, foot1] = [x + stripe * i, x + stripe * (i + 1)]
    return options.straight
      ? `<rect x="${num(foot0)}" y="${foot}" width="${num(stripe)}" height="9" fill="${INK}" opacity=".13"/>`
      : `<path d="M${num(foot0)} ${foot}H${num(foot1)}${lip}Z" fill="${INK}" opacity=".13"/>`
  })
  return (
    `<rect x="${x + 6}" y="${foot}" width="${w - 8}" height="24" fill="${INK}" opacity=".2"/>${cloth}${edges}` +
    `<path d="M${x + flare} ${y}H${x + w - flare}" stroke="#fff" stroke-width="2" opacity=".35"/>`
  )
}
