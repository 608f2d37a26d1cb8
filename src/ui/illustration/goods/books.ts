import { css, lit, type Oklch, tone } from '../core/colour'
import { num, random, repeat } from '../core/number'
import { linear, type Pen } from '../core/pen'
import { dress, type Piece, raw } from '../core/piece'
import { box, DEPTH } from '../core/solids'
import { letters, measure, type Voice } from '../lettering/lettering'
import { type OrnamentName, ornaments } from './ornaments'
import { CLOTHS } from './palettes'

export interface BookLook {
  readonly title: string
  readonly author: string
  /** Layout of the cover: framed, banded, picture, large type, paper label, two fields. */
  readonly cover?: 'framed' | 'banded' | 'plate' | 'large' | 'label' | 'fields'
  readonly cloth?: number | Oklch
  readonly ornament?: OrnamentName
}

const WIDTH = 168
const HEIGHT = 254
const THICK = 30
const MIDDLE = WIDTH / 2 + 4

interface Cover {
  readonly cloth: Oklch
  readonly dark: boolean
  /** Gilt on dark cloth, a dark complement on light cloth. */
  readonly ink: Oklch
  readonly lines: readonly string[]
  readonly author: string
  readonly ornament: (colour: Oklch) => string
}

/** Breaks a title into lines of about `limit` letters. */
export function breakTitle(title: string, limit: number): readonly string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= limit) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function sizeFor(lines: readonly string[], limit: number, voice: Voice, width = WIDTH - 44): number {
  const widest = Math.max(...lines.map((line) => measure(line, 1, voice)))
  return Math.min(limit, width / widest)
}

interface Setting {
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly voice?: Voice
  readonly lead?: number
  readonly spacing?: number
}

function set(lines: readonly string[], { y, size, fill, voice = 'book', lead = 1.1, spacing = 0 }: Setting): string {
  return lines
    .map((line, i) =>
      letters(line, { x: MIDDLE, y: y + i * size * lead, size, fill, voice, spacing, maxWidth: WIDTH - 40 }),
    )
    .join('')
}

const placed = (drawing: string, y: number, scale: number): string =>
  `<g transform="translate(${num(MIDDLE)} ${num(y)}) scale(${scale})">${drawing}</g>`

const upper = (lines: readonly string[]): readonly string[] => lines.map((line) => line.toUpperCase())

function framed({ ink, lines, author, ornament }: Cover): string {
  const size = sizeFor(upper(lines), 17, 'book', WIDTH - 52)
  const rule = (inset: number, weight: number): string =>
    `<rect x="${16 + inset}" y="${10 + inset}" width="${WIDTH - 24 - inset * 2}" height="${HEIGHT - 20 - inset * 2}" fill="none" stroke="${css(ink)}" stroke-width="${weight}"/>`
  return (
    rule(4, 1.4) +
    rule(8, 0.7) +
    set(upper(lines), { y: 52, size, fill: css(ink), lead: 1.3, spacing: 0.8 }) +
    placed(ornament(ink), HEIGHT * 0.74, 0.8) +
    set([author], { y: HEIGHT - 32, size: 13, fill: css(ink), voice: 'book-italic' })
  )
}

function banded({ ink, lines, author, ornament }: Cover): string {
  const size = sizeFor(lines, 21, 'book')
  const top = HEIGHT * 0.3
  return (
    `<rect x="10" y="${num(top)}" width="${WIDTH - 10}" height="${num(HEIGHT * 0.36)}" fill="#f2eee3"/>` +
    set(lines, { y: top + 30, size, fill: '#2a211a' }) +
    set([author], {
      y: Math.max(HEIGHT * 0.62, top + 32 + lines.length * size * 1.1),
      size: 13,
      fill: '#453a31',
      voice: 'book-italic',
    }) +
    placed(ornament(ink), HEIGHT * 0.93, 0.52) +
    set(['MERIDIAN LIBRARY'], { y: 30, size: 10, fill: css(ink), spacing: 1.6 })
  )
}

function plate({ cloth, dark, ink, lines, author, ornament }: Cover): string {
  return (
    placed(ornament(tone(cloth, dark ? 0.2 : -0.26)), HEIGHT * 0.66, 1.12) +
    set(lines, { y: 42, size: sizeFor(lines, 27, 'book'), fill: css(ink), lead: 1 }) +
    set([author.toUpperCase()], { y: HEIGHT - 22, size: 11, fill: css(ink), spacing: 1.4 })
  )
}

function large({ ink, lines, author }: Cover): string {
  const size = sizeFor(lines, 34, 'book')
  const title = lines.map((line, i) =>
    letters(line, { x: 22, y: 52 + i * size * 0.94, size, fill: css(ink), voice: 'book', align: 'left' }),
  )
  return (
    `${title.join('')}<rect x="22" y="${HEIGHT - 52}" width="30" height="3" fill="${css(ink)}"/>` +
    letters(author, { x: 22, y: HEIGHT - 26, size: 13, fill: css(ink), voice: 'book', align: 'left' })
  )
}

function label({ cloth, lines, author }: Cover): string {
  const size = sizeFor(lines, 15, 'book', 78)
  const height = 36 + lines.length * size * 1.12
  const surname = author.split(' ').at(-1) ?? author
  return (
    `<rect x="${MIDDLE - 46}" y="40" width="92" height="${num(height)}" fill="#f0ebdf" stroke="${lit(cloth, -0.14)}"/>` +
    set(lines, { y: 62, size, fill: '#2a211a' }) +
    set([surname], { y: 30 + height, size: 11, fill: '#5d3431', voice: 'book-italic' })
  )
}

function fields({ cloth, dark, ink, lines, author, ornament }: Cover): string {
  const lower = tone([cloth[0], cloth[1], cloth[2] - 75], dark ? 0.16 : -0.2)
  const half = HEIGHT * 0.5
  return (
    `<rect x="10" y="${num(half)}" width="${WIDTH - 10}" height="${num(half)}" fill="${css(lower)}"/>` +
    `<circle cx="${MIDDLE}" cy="${num(half)}" r="44" fill="${css(ink)}" opacity=".92"/>` +
    placed(ornament(cloth), half + 22, 0.5) +
    set(upper(lines), {
      y: 34,
      size: sizeFor(upper(lines), 15, 'book', WIDTH - 52),
      fill: css(ink),
      lead: 1.24,
      spacing: 1,
    }) +
    set([author], { y: HEIGHT - 24, size: 14, fill: dark ? css(ink) : '#f6efdf', voice: 'book-italic' })
  )
}

const COVERS = { framed, banded, plate, large, label, fields } as const
const LINE_LENGTH = { framed: 14, banded: 16, plate: 14, large: 11, label: 13, fields: 15 } as const

export const COVER_NAMES = Object.keys(COVERS) as readonly (keyof typeof COVERS)[]

const clothOf = (cloth: number | Oklch): Oklch =>
  typeof cloth === 'number' ? (CLOTHS[cloth % CLOTHS.length] ?? [0.38, 0.07, 155]) : cloth

/** A bound book, front board and the edges of its pages in view. */
export function book(pen: Pen, look: BookLook): Piece {
  const layout = look.cover ?? 'framed'
  const cloth = clothOf(look.cloth ?? 0)
  const dark = cloth[0] < 0.66
  const front = COVERS[layout]({
    cloth,
    dark,
    ink: dark ? [0.93, 0.05, 90] : [0.28, 0.05, (cloth[2] + 180) % 360],
    lines: breakTitle(look.title, LINE_LENGTH[layout]),
    author: look.author,
    ornament: ornaments[look.ornament ?? 'fern'],
  })
  const joint = `<rect width="9" height="${HEIGHT}" fill="#000" opacity=".16"/>
    <rect x="9" width="1.6" height="${HEIGHT}" fill="#fff" opacity=".18"/>`
  const body = box(pen, WIDTH, HEIGHT, THICK, {
    colour: cloth,
    front: front + joint,
    top: [0.92, 0.025, 88],
    side: [0.86, 0.03, 84],
  })
  const pages = repeat(4, (i) => {
    const part = (i + 1) / 5
    return `M${num(WIDTH / 2 + THICK * DEPTH.x * part)} ${num(-THICK * DEPTH.y * part)}v${3 - HEIGHT}`
  })
  return dress(body, `<path d="${pages}" stroke="#bba886" stroke-width=".8"/>`)
}

/** A row of spines, as wide as asked; titles repeat when there are fewer than spines. */
export function spines(pen: Pen, width: number, height: number, titles: readonly string[], seed = 1): Piece {
  const roll = random(seed)
  let x = 0
  let out = ''
  for (let i = 0; x < width; i++) {
    const w = 20 + roll() * 26
    const h = height * (0.66 + roll() * 0.32)
    const cloth = clothOf(Math.floor(roll() * CLOTHS.length))
    out += spine(pen, {
      x,
      w,
      h,
      cloth,
      lean: roll() > 0.94,
      gilt: roll() > 0.5,
      title: titles[i % titles.length] ?? '',
    })
    x += w
  }
  return raw(out, `M0 0V${-height}H${num(width)}V0Z`, width / 2, height)
}

interface Spine {
  readonly x: number
  readonly w: number
  readonly h: number
  readonly cloth: Oklch
  readonly lean: boolean
  readonly gilt: boolean
  readonly title: string
}

function spine(pen: Pen, { x, w, h, cloth, lean, gilt, title }: Spine): string {
  const ink = css(cloth[0] < 0.66 ? [0.9, 0.06, 88] : [0.28, 0.05, 60])
  const light = linear(pen, [
    [0, tone(cloth, 0.05)],
    [0.35, cloth],
    [1, tone(cloth, -0.16)],
  ])
  const width = num(w - 1)
  const mark = gilt
    ? `<rect y="${num(14 - h)}" width="${width}" height="2" fill="${ink}" opacity=".8"/>
      <rect y="-20" width="${width}" height="2" fill="${ink}" opacity=".8"/>`
    : `<rect y="${num(24 - h)}" width="${width}" height="${num(h * 0.3)}" fill="${lit(cloth, -0.18)}"/>`
  const name = letters(title, {
    x: 0,
    y: 0,
    size: Math.min(14, w * 0.46),
    fill: ink,
    voice: 'book',
    align: 'left',
    maxWidth: h - 62,
  })
  return (
    `<g transform="translate(${num(x)} 0)${lean ? ' rotate(-5)' : ''}"><defs>${light.def}</defs>` +
    `<rect y="${num(-h)}" width="${width}" height="${num(h)}" fill="${light.fill}"/>${mark}` +
    `<g transform="translate(${num(w / 2 - 4)} ${num(30 - h)}) rotate(90)">${name}</g></g>`
  )
}
