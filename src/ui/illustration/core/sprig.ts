import { css, lit, type Oklch } from './colour'
import { num, random, repeat } from './number'
import { type Piece, raw } from './piece'

export interface SprigOptions {
  readonly height?: number
  readonly lean?: number
  readonly colour?: Oklch
  readonly leaf?: number
  readonly count?: number
  readonly kind?: 'leaf' | 'berry' | 'ear'
  readonly berry?: Oklch
  readonly seed?: number
}

interface Twig {
  readonly x: number
  readonly y: number
  readonly side: 1 | -1
  readonly size: number
  readonly angle: number
}

function leafOf(twig: Twig, colour: Oklch): string {
  const l = twig.size
  const left = `C${num(-l * 0.34)} ${num(-l * 0.5)} ${num(-l * 0.26)} ${num(-l * 1.1)} 0 ${num(-l * 1.6)}`
  const right = `C${num(l * 0.26)} ${num(-l * 1.1)} ${num(l * 0.34)} ${num(-l * 0.5)} 0 0Z`
  const place = `translate(${num(twig.x)} ${num(twig.y)}) rotate(${num(twig.angle)})`
  return `<path d="M0 0${left}${right}" transform="${place}" fill="${lit(colour, twig.side < 0 ? 0.06 : -0.07)}"/>`
}

function berryOf({ x, y, side, size }: Twig, colour: Oklch): string {
  return `<circle cx="${num(x + side * size * 0.5)}" cy="${num(y - size * 0.3)}" r="${num(size * 0.3)}" fill="${lit(colour, side < 0 ? 0.05 : -0.08)}"/>`
}

function earOf({ x, y, side, size }: Twig, stalk: Oklch, grain: Oklch): string {
  const bow = `M${num(x)} ${num(y)}q${num(side * size * 0.5)} ${num(-size * 0.3)} ${num(side * size * 0.7)} ${num(-size * 1.1)}`
  return (
    `<path d="${bow}" stroke="${css(stalk)}" stroke-width="1.5" fill="none"/>` +
    `<ellipse cx="${num(x + side * size * 0.7)}" cy="${num(y - size * 1.3)}" rx="${num(size * 0.16)}" ry="${num(size * 0.42)}" fill="${lit(grain, 0.05)}"/>`
  )
}

/** A twig with leaves, berries or ears; stands in vases and on book covers. */
export function sprig(options: SprigOptions = {}): Piece {
  const { height = 150, lean = 20, colour = [0.5, 0.07, 140], leaf = 16, count = 7, kind = 'leaf', seed = 1 } = options
  const roll = random(seed)
  const grain = options.berry ?? colour
  const stalk = `M0 0Q${num(lean * 0.2)} ${num(-height * 0.55)} ${num(lean)} ${num(-height)}`
  const growth = repeat(count, (i) => {
    const t = 0.34 + (0.66 * i) / (count - 1 || 1)
    const side = i % 2 ? 1 : -1
    const twig: Twig = {
      x: 2 * (1 - t) * t * lean * 0.2 + t * t * lean,
      y: -(2 * (1 - t) * t * height * 0.55 + t * t * height),
      side,
      size: leaf * (1.15 - t * 0.45) * (0.85 + roll() * 0.3),
      angle: side * (38 + roll() * 24),
    }
    if (kind === 'leaf') return leafOf(twig, colour)
    return kind === 'berry' ? berryOf(twig, grain) : earOf(twig, colour, grain)
  })
  const shadow = `${stalk}Q${num(lean * 0.2 + 4)} ${num(-height * 0.5)} 2 0Z`
  return raw(
    `<path d="${stalk}" fill="none" stroke="${lit(colour, -0.08)}" stroke-width="2"/>${growth}`,
    shadow,
    30,
    height,
  )
}
