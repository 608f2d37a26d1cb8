import { css, lit, type Oklch, tone } from '../core/colour'
import { fine, num, random, repeat } from '../core/number'
import { compact, createPen, escapeXml } from '../core/pen'
import { draw } from '../draw'
import { letters, type Voice } from '../lettering/lettering'
import type { DrawingSpec } from '../spec'

/** A wide view of the shop's face for "hours and map" blocks: wall, wood, awning pair, sign in the shop's own lettering. */
export interface FacadeSpec {
  readonly name: string
  readonly voice?: Voice
  readonly wall: Oklch
  readonly wood: Oklch
  readonly awning: readonly [Oklch, Oklch]
  readonly signInk?: Oklch
  readonly goods?: readonly DrawingSpec[]
  readonly width?: number
  readonly height?: number
  readonly prefix: string
}

const GLASS: Oklch = [0.82, 0.03, 215]
const PAVEMENT: Oklch = [0.8, 0.012, 80]
const STRIPES = 14

function stripes(w: number, h: number, pair: readonly [Oklch, Oklch]): string {
  const [left, width] = [w * 0.12, (w * 0.76) / STRIPES]
  return repeat(STRIPES, (i) => {
    const colour = i % 2 ? pair[1] : pair[0]
    const flare = -6 + (i * 12) / STRIPES
    const foot = left - 6 + i * (width + 12 / STRIPES)
    const cloth = `M${num(left + i * width)} ${num(h * 0.34)}l${num(flare)} ${num(h * 0.13)}h${num(width + 1)}l${num(-flare)} ${num(-h * 0.13)}z`
    const lip = `M${num(foot)} ${num(h * 0.47)}h${num(width + 1)}v6a${num(width / 2)} 8 0 0 1 ${num(-width - 1)} 0z`
    return `<path d="${cloth}" fill="${lit(colour, 0.03 - (i / STRIPES) * 0.07)}"/><path d="${lip}" fill="${lit(colour, -0.09)}"/>`
  })
}

function masonry(w: number, h: number, wall: Oklch): string {
  const roll = random(5)
  return repeat(46, () => {
    const [x, y, length] = [roll() * w, roll() * h * 0.86, 14 + roll() * 12]
    return `<rect x="${num(x)}" y="${num(y)}" width="${num(length)}" height="6" fill="${lit(wall, (roll() - 0.6) * 0.05)}"/>`
  })
}

function display(spec: FacadeSpec, w: number, h: number): string {
  const pen = createPen(`${spec.prefix}w`)
  const goods = spec.goods ?? []
  const share = (w * 0.46) / Math.max(1, goods.length)
  const things = goods.map((good, i) => {
    const piece = draw(pen, good)
    const scale = Math.min((h * 0.24) / piece.height, (share * 0.9) / (Math.max(piece.width, piece.reach ?? 0) * 2))
    return `<g transform="translate(${num(w * 0.14 + share * (i + 0.5))} ${num(h * 0.75)}) scale(${fine(scale)})">${piece.svg}</g>`
  })
  const frame = lit(spec.wood, 0.1)
  const pane = `x="${num(w * 0.14)}" y="${num(h * 0.4)}" width="${num(w * 0.46)}" height="${num(h * 0.36)}"`
  return (
    `<rect ${pane} fill="${css(GLASS)}"/>${things.join('')}` +
    `<path d="M${num(w * 0.14)} ${num(h * 0.76)}l${num(w * 0.16)} ${num(-h * 0.36)}h${num(w * 0.07)}l${num(-w * 0.16)} ${num(h * 0.36)}z" fill="#fff" opacity=".2"/>` +
    `<rect ${pane} fill="none" stroke="${frame}" stroke-width="5"/><path d="M${num(w * 0.37)} ${num(h * 0.4)}V${num(h * 0.76)}" stroke="${frame}" stroke-width="4"/>`
  )
}

function entrance(w: number, h: number, wood: Oklch): string {
  return (
    `<rect x="${num(w * 0.66)}" y="${num(h * 0.38)}" width="${num(w * 0.19)}" height="${num(h * 0.48)}" fill="${lit(wood, 0.06)}"/>` +
    `<rect x="${num(w * 0.685)}" y="${num(h * 0.42)}" width="${num(w * 0.14)}" height="${num(h * 0.26)}" fill="${lit(GLASS, -0.1)}"/>` +
    `<circle cx="${num(w * 0.835)}" cy="${num(h * 0.65)}" r="4" fill="#d2b46a"/>`
  )
}

/** The face of the shop as one drawing. */
export function facade(spec: FacadeSpec): string {
  const { width: w = 560, height: h = 360, wall, wood, voice = 'grotesk', name } = spec
  const capitals = voice === 'narrow' || voice === 'wide'
  const sign = letters(capitals ? name.toUpperCase() : name, {
    x: w / 2,
    y: h * 0.265 + 9,
    size: capitals ? 28 : 26,
    fill: css(spec.signInk ?? [0.95, 0.03, 90]),
    voice,
    spacing: 1,
    maxWidth: w * 0.7,
  })
  const body =
    `<rect width="${w}" height="${h}" fill="${css(wall)}"/>${masonry(w, h, wall)}` +
    `<rect y="${num(h * 0.86)}" width="${w}" height="${num(h * 0.14)}" fill="${css(PAVEMENT)}"/>` +
    `<path d="M0 ${num(h * 0.86)}H${w}" stroke="${lit(PAVEMENT, -0.12)}" stroke-width="2"/>` +
    `<rect x="${num(w * 0.1)}" y="${num(h * 0.2)}" width="${num(w * 0.8)}" height="${num(h * 0.66)}" fill="${css(wood)}"/>` +
    `<rect x="${num(w * 0.1)}" y="${num(h * 0.2)}" width="${num(w * 0.8)}" height="${num(h * 0.13)}" fill="${css(tone(wood, -0.06))}"/>` +
    sign +
    display(spec, w, h) +
    entrance(w, h, wood) +
    `<path d="M${num(w * 0.1)} ${num(h * 0.86)}V${num(h * 0.845)}H${num(w * 0.9)}V${num(h * 0.86)}" fill="${lit(wood, -0.12)}"/>` +
    stripes(w, h, spec.awning) +
    `<path d="M${num(w * 0.12 - 6)} ${num(h * 0.49)}H${num(w * 0.88 + 6)}L${num(w * 0.88)} ${num(h * 0.56)}H${num(w * 0.12 + 20)}Z" fill="#000" opacity=".13"/>`
  return compact(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${escapeXml(name)}">${body}</svg>`,
  )
}
