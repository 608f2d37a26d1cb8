import { lit, type Oklch, tone } from './colour'
import { curve, firstOf, lastOf, type Point, type Profile, radiusAt, spline, widest } from './curve'
import { num, random, repeat } from './number'
import { clip, DOWN, type Gradient, linear, type Pen } from './pen'
import type { Piece } from './piece'

export interface Glaze {
  readonly colour: Oklch
  /** Height of the glaze line above the foot. */
  readonly height: number
  /** How far the edge wanders, in units. */
  readonly drip?: number
  /** Dipped foot: the glaze covers what lies below the line. */
  readonly below?: boolean
}

export interface Band {
  readonly from: number
  readonly to: number
  readonly colour: Oklch
  /** Drawing code laid over the band: a label's words. */
  readonly over?: string
}

export interface LatheOptions {
  readonly colour?: Oklch
  readonly glaze?: readonly Glaze[]
  readonly bands?: readonly Band[]
  /** Ellipse ratio of every round edge: how far from above one looks. */
  readonly tilt?: number
  readonly open?: boolean
  readonly gloss?: number
  readonly rim?: Oklch
  readonly inside?: Oklch
  readonly wall?: number
  readonly specks?: number
  readonly seed?: number
}

const STONE: Oklch = [0.8, 0.03, 80]

/** Light across a turned form: lit at 20 %, deepest at 93 %, a little reflected light at the edge. */
function roundLight(pen: Pen, colour: Oklch, radius: number, gloss: number): Gradient {
  return linear(
    pen,
    [
      [0, tone(colour, -0.05)],
      [0.2, tone(colour, 0.06 + gloss * 0.03)],
      [0.42, colour],
      [0.74, tone(colour, -0.13)],
      [0.93, tone(colour, -0.2)],
      [1, tone(colour, -0.13)],
    ],
    `gradientUnits="userSpaceOnUse" x1="${num(-radius)}" y1="0" x2="${num(radius)}" y2="${num(radius * 0.12)}"`,
  )
}

interface Turned {
  readonly pen: Pen
  readonly profile: Profile
  readonly radius: number
  readonly tilt: number
  readonly seed: number
  readonly defs: string[]
}

function outline(profile: Profile, tilt: number): string {
  const [footRadius, footY] = firstOf(profile)
  const [rimRadius, rimY] = lastOf(profile)
  const left = profile.map(([r, y]): Point => [-r, -y])
  const right = [...profile].reverse().map(([r, y]): Point => [r, -y])
  const rim = `A${num(rimRadius)} ${num(rimRadius * tilt)} 0 0 1 ${num(rimRadius)} ${num(-rimY)}`
  const foot = `A${num(footRadius)} ${num(footRadius * tilt)} 0 0 1 ${num(-footRadius)} ${num(-footY)}`
  return `${curve(left)}${rim}${spline(right)}${foot}Z`
}

function glazeCoat(form: Turned, coat: Glaze): string {
  const { radius, tilt } = form
  const light = roundLight(form.pen, coat.colour, radius, 0.8)
  form.defs.push(light.def)
  const wander = random(form.seed + 7 + Math.trunc(coat.height))
  const steps = 9
  const points: Point[] = []
  for (let i = 0; i <= steps; i++) {
    const x = -radius - 6 + ((2 * radius + 12) * i) / steps
    const sag = tilt * radiusAt(form.profile, coat.height) * Math.sqrt(Math.max(0, 1 - (x / (radius + 6)) ** 2))
    points.push([x, -coat.height + sag + (wander() - 0.4) * (coat.drip ?? 8)])
  }
  const edge = curve(points)
  if (coat.below) return `<path d="${edge}L${num(radius + 9)} 60L${num(-radius - 9)} 60Z" fill="${light.fill}"/>`
  const top = num(-lastOf(form.profile)[1] - 60)
  return (
    `<path d="${edge}L${num(radius + 9)} ${top}L${num(-radius - 9)} ${top}Z" fill="${light.fill}"/>` +
    `<path d="${edge}" fill="none" stroke="${lit(coat.colour, -0.16)}" stroke-width="1.6" opacity=".55"/>`
  )
}

function bandAround(form: Turned, band: Band): string {
  const low = radiusAt(form.profile, band.from) + 1
  const high = radiusAt(form.profile, band.to) + 1
  const light = roundLight(form.pen, band.colour, form.radius, 0.2)
  form.defs.push(light.def)
  const bottom = `M${num(-low)} ${num(-band.from)}A${num(low)} ${num(low * form.tilt)} 0 0 0 ${num(low)} ${num(-band.from)}`
  const top = `L${num(high)} ${num(-band.to)}A${num(high)} ${num(high * form.tilt)} 0 0 1 ${num(-high)} ${num(-band.to)}Z`
  return `<path d="${bottom}${top}" fill="${light.fill}"/>${band.over ?? ''}`
}

function specks(form: Turned, count: number, colour: Oklch): string {
  const roll = random(form.seed)
  const [low, high] = [firstOf(form.profile)[1], lastOf(form.profile)[1]]
  const path = repeat(count, () => {
    const y = low + roll() * (high - low)
    const x = (roll() * 2 - 1) * radiusAt(form.profile, y)
    const size = num(0.6 + roll() * 1.1)
    return `M${num(x)} ${num(-y)}h${size}v${size}h-${size}z`
  })
  return `<path d="${path}" fill="${lit(colour, -0.34)}" opacity=".6"/>`
}

/** A sickle of gloss at 0.62 of the radius, from 20 % to 86 % of the height. */
function glossSickle(profile: Profile, opacity: number): string {
  const [low, high] = [firstOf(profile)[1], lastOf(profile)[1]]
  const outer: Point[] = []
  const inner: Point[] = []
  for (let i = 0; i <= 6; i++) {
    const y = low + (high - low) * (0.2 + (0.66 * i) / 6)
    const r = radiusAt(profile, y)
    outer.push([-r * 0.62, -y])
    inner.unshift([-r * (0.62 - 0.1 * Math.sin((Math.PI * i) / 6)), -y])
  }
  const [x, y] = firstOf(inner)
  return `<path d="${curve(outer)}L${num(x)} ${num(y)}${spline(inner)}Z" fill="#fff" opacity="${opacity}"/>`
}

function mouth(form: Turned, rimColour: Oklch, insideColour: Oklch, wall: number): string {
  const [radius, y] = lastOf(form.profile)
  const depth = linear(form.pen, [
    [0, tone(insideColour, -0.24)],
    [0.45, tone(insideColour, -0.1)],
    [1, tone(insideColour, 0.05)],
  ])
  form.defs.push(depth.def)
  const rx = Math.max(0, radius - wall)
  const ry = Math.max(0, radius * form.tilt - wall * 0.62)
  return (
    `<ellipse cx="0" cy="${num(-y)}" rx="${num(radius)}" ry="${num(radius * form.tilt)}" fill="${lit(rimColour, 0.07)}"/>` +
    `<ellipse cx="0" cy="${num(-y + 0.6)}" rx="${num(rx)}" ry="${num(ry)}" fill="${depth.fill}"/>`
  )
}

/** Turned form (pots, bottles, tins): profile, glaze with a wavering edge, bands, specks, a sickle of gloss. */
export function lathe(pen: Pen, profile: Profile, options: LatheOptions = {}): Piece {
  const { colour = STONE, glaze = [], bands = [], tilt = 0.2, gloss = 0.35, seed = 1 } = options
  const radius = widest(profile)
  const silhouette = outline(profile, tilt)
  const form: Turned = { pen, profile, radius, tilt, seed, defs: [] }
  const body = roundLight(pen, colour, radius, gloss)
  const frame = clip(pen, `<path d="${silhouette}"/>`)
  const fall = linear(
    pen,
    [
      [0, '#0b1020', 0],
      [0.6, '#0b1020', 0.03],
      [1, '#0b1020', 0.26],
    ],
    DOWN,
  )
  form.defs.push(body.def, frame.def, fall.def)
  let skin = glaze.map((coat) => glazeCoat(form, coat)).join('')
  skin += bands.map((band) => bandAround(form, band)).join('')
  if (options.specks) skin += specks(form, options.specks, colour)
  skin += `<path d="${silhouette}" fill="${fall.fill}"/>`
  if (gloss > 0) skin += glossSickle(profile, gloss)
  const top = glaze.find((coat) => !coat.below)?.colour ?? colour
  const rim = options.rim ?? top
  const opening = options.open === false ? '' : mouth(form, rim, options.inside ?? rim, options.wall ?? 4)
  return {
    svg: `<defs>${form.defs.join('')}</defs><path d="${silhouette}" fill="${body.fill}"/><g ${frame.ref}>${skin}</g>${opening}`,
    silhouette,
    width: radius,
    height: lastOf(profile)[1],
  }
}

/** The colour one sees on the upper part of a pot: its glaze, or the bare clay. Handles and lids take it. */
export function upperColour(options: LatheOptions): Oklch {
  return options.glaze?.find((coat) => !coat.below)?.colour ?? options.colour ?? STONE
}
