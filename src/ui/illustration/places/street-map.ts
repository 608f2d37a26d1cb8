import { css, lit, type Oklch } from '../core/colour'
import { num, random, repeat } from '../core/number'
import { escapeXml } from '../core/pen'

export interface StreetMapSpec {
  /** Name beside the pin. */
  readonly here: string
  readonly streets: readonly [main: string, side: string, upper: string]
  readonly places: readonly [marked: string, park: string]
  readonly land?: Oklch
  readonly road?: Oklch
  readonly water?: Oklch
  readonly green?: Oklch
  readonly pin?: Oklch
  readonly ink?: Oklch
  readonly river?: boolean
  readonly seed?: number
  readonly width?: number
  readonly height?: number
}

interface Sheet {
  readonly w: number
  readonly h: number
}

const at = ({ w, h }: Sheet, points: string): string => {
  let index = 0
  return points.replace(/-?\d+(\.\d+)?/g, (value) => {
    const size = index++ % 2 === 0 ? w : h
    return num((Number(value) / 100) * size)
  })
}

/** Roads in percent of the sheet: five main ones, five lanes. The same town for every shop; blocks differ by seed. */
const ROADS = [
  'M-2 62C20 56 35 52 50 50S85 40 102 34',
  'M50 50C47 70 44 86 46 103',
  'M50 50C52 30 50 14 56 -3',
  'M16 58C14 34 20 16 17 -3',
  'M78 42C80 62 76 84 80 103',
] as const
const LANES = ['M17 24L51 26', 'M46 80L78 74', 'M54 16L86 12L90 37', 'M30 25L32 54', 'M16 60L20 84L45 82'] as const
const RIVER = 'M-2 90C20 80 30 102 50 92S80 90 102 96L102 104L-2 104Z'
const PARK = 'M58 58L73 54L74 74L59 76Z'

function blocks({ w, h }: Sheet, land: Oklch, seed: number): string {
  const roll = random(seed)
  return repeat(38, () => {
    const [x, y] = [num(roll() * w), num(roll() * h)]
    const [bw, bh, turn] = [num(12 + roll() * 26), num(10 + roll() * 18), num(-8 + roll() * 10)]
    return `<rect x="${x}" y="${y}" width="${bw}" height="${bh}" transform="rotate(${turn} ${x} ${y})" fill="${lit(land, -0.045)}"/>`
  })
}

const strokes = (sheet: Sheet, lines: readonly string[], stroke: string, width: number): string =>
  lines.map((line) => `<path d="${at(sheet, line)}" stroke="${stroke}" stroke-width="${width}"/>`).join('')

/** Street plan with the shop's pin. Names are ordinary text in the page's font. */
export function streetMap(spec: StreetMapSpec): string {
  const { land = [0.95, 0.008, 95], road = [1, 0, 0], water = [0.84, 0.04, 225], green = [0.86, 0.05, 140] } = spec
  const { pin = [0.55, 0.19, 30], ink = [0.42, 0.02, 260], width: w = 560, height: h = 300 } = spec
  const sheet: Sheet = { w, h }
  const [main, side, upper] = spec.streets.map(escapeXml)
  const [marked, park] = spec.places.map(escapeXml)
  const casing = lit(land, -0.1)
  const x = (part: number): string => num((w * part) / 100)
  const y = (part: number): string => num((h * part) / 100)
  const names =
    `<g font-size="11" fill="${css(ink)}"><text transform="translate(${x(20)} ${y(58.5)}) rotate(-8)">${main}</text>` +
    `<text transform="translate(${x(47.5)} ${y(74)}) rotate(-84)" text-anchor="middle">${side}</text>` +
    `<text transform="translate(${x(24)} ${y(23.5)})">${upper}</text><text x="${x(82)}" y="${y(68)}">${marked}</text>` +
    `<rect x="${x(80)}" y="${y(65)}" width="8" height="8" fill="${css(ink)}"/><text x="${x(60)}" y="${y(68)}">${park}</text></g>`
  const pinMark =
    `<g transform="translate(${x(50.5)} ${y(47.5)})"><path d="M0 0C-16 -18 -19 -26 -19 -34A19 19 0 0 1 19 -34C19 -26 16 -18 0 0Z" fill="${css(pin)}" stroke="#fff" stroke-width="2"/><circle cy="-34" r="7" fill="#fff"/></g>` +
    `<text x="${num(w * 0.505 + 26)}" y="${num(h * 0.475 - 28)}" font-size="14" font-weight="700" fill="${lit(ink, -0.16)}" paint-order="stroke" stroke="${css(land)}" stroke-width="4">${escapeXml(spec.here)}</text>`
  const body =
    `<rect width="${w}" height="${h}" fill="${css(land)}"/>${blocks(sheet, land, spec.seed ?? 1)}` +
    `<path d="${at(sheet, PARK)}" fill="${css(green)}"/>` +
    (spec.river === false ? '' : `<path d="${at(sheet, RIVER)}" fill="${css(water)}"/>`) +
    `<g fill="none" stroke-linecap="round">${strokes(sheet, LANES, casing, 9)}${strokes(sheet, ROADS, casing, 17)}` +
    `${strokes(sheet, LANES, css(road), 7)}${strokes(sheet, ROADS, css(road), 14)}</g>${names}${pinMark}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" preserveAspectRatio="xMidYMid slice" role="img" aria-label="${escapeXml(spec.here)}">${body}</svg>`
}
