import { css, lit, type Oklch } from '../core/colour'
import { num, repeat } from '../core/number'
import { clip, type Pen } from '../core/pen'
import { dress, type Piece } from '../core/piece'
import { box, DEPTH, shape } from '../core/solids'
import { letters } from '../lettering/lettering'
import type { Draw } from './look'
import { sweets } from './sweets'

export interface GiftBoxLook {
  readonly colour?: Oklch
  readonly ribbon?: Oklch
  readonly width?: number
  readonly height?: number
  /** Words on a noshi slip (御祝, 御礼 …): the slip and its cord take the place of the ribbon. */
  readonly noshi?: string
  readonly cord?: string
  /** Drawing code on the paper's front: a pattern. */
  readonly pattern?: string
}

const GIFT_DEPTH = 110

function noshiSlip(width: number, height: number, text: string, cord: string): string {
  const line = (y: number): string => `M${num(width * 0.5)} ${num(height * y)}H${width}`
  const knot = 'c-16 -16 -30 -6 -22 2s18 2 22 -2c16 -16 30 -6 22 2s-18 2 -22 -2'
  return (
    `<rect x="${num(width * 0.27)}" y="0" width="${num(width * 0.46)}" height="${height}" fill="#fbfaf7"/>` +
    `<g stroke-width="2.6" fill="none">
      <path d="M0 ${num(height * 0.5)}H${num(width * 0.5)}M0 ${num(height * 0.56)}H${num(width * 0.5)}" stroke="#e7e4dd"/>` +
    `<path d="${line(0.5)}${line(0.56)}" stroke="${cord}"/>
      <path d="M${num(width * 0.5)} ${num(height * 0.53)}${knot}" stroke="${cord}"/></g>` +
    letters(text, { x: width / 2, y: height * 0.36, size: height * 0.22, fill: '#1d140d', voice: 'mincho' })
  )
}

/** A wrapped box with ribbon, or with a noshi slip. */
export function giftBox(pen: Pen, look: GiftBoxLook = {}): Piece {
  const {
    colour = [0.93, 0.015, 90],
    ribbon = [0.42, 0.1, 262],
    width = 170,
    height = 66,
    noshi,
    cord = '#cc272e',
  } = look
  const [dx, dy] = [GIFT_DEPTH * DEPTH.x, GIFT_DEPTH * DEPTH.y]
  const band = noshi
    ? noshiSlip(width, height, noshi, cord)
    : `<rect x="${num(width * 0.62)}" y="0" width="26" height="${height}" fill="${css(ribbon)}"/>`
  const [left, span, fill] = noshi ? [0.27, width * 0.46, '#fcfcf9'] : [0.62, 26, lit(ribbon, 0.07)]
  const over = `<path d="M${num(-width / 2 + width * Number(left))} ${-height}l${num(dx)} ${num(-dy)}h${num(Number(span))}l${num(-dx)} ${num(dy)}z" fill="${fill}"/>`
  return dress(box(pen, width, height, GIFT_DEPTH, { colour, front: (look.pattern ?? '') + band }), over)
}

const CLOTH = 'M-96 0Q-104 -50 -90 -88Q0 -108 90 -88Q104 -50 96 0Q0 10 -96 0Z'

/** A box tied into a wave-patterned cloth. */
const furoshiki: Draw = (pen, { colour = [0.45, 0.1, 262], second = [0.9, 0.02, 90] }) => {
  const frame = clip(pen, `<path d="${CLOTH}"/>`)
  const waves = repeat(30, (i) => {
    const row = Math.floor(i / 8)
    return `<path d="M${-96 + (i % 8) * 27 + (row % 2) * 13} ${-12 - row * 24}m-9 0a9 9 0 0 1 18 0m-14 0a5 5 0 0 1 10 0" fill="none" stroke="${css(second)}" stroke-width="1.3" opacity=".7"/>`
  })
  const folds = 'M-90 -88Q-30 -70 -6 -96M90 -88Q40 -66 10 -96M-96 -40Q-40 -60 -8 -94M96 -30Q50 -56 12 -94'
  return {
    svg:
      `${shape(pen, CLOTH, colour).svg}<defs>${frame.def}</defs><g ${frame.ref}>${waves}` +
      `<path d="${folds}" stroke="${lit(colour, -0.16)}" stroke-width="3" fill="none" opacity=".7"/></g>` +
      `<path d="M-8 -98C-60 -106 -84 -134 -72 -146C-54 -154 -18 -128 0 -104Z" fill="${lit(colour, 0.05)}"/>` +
      `<path d="M8 -98C60 -106 84 -134 72 -146C54 -154 18 -128 0 -104Z" fill="${lit(colour, -0.09)}"/>` +
      `<ellipse cx="0" cy="-102" rx="21" ry="15" fill="${css(colour)}"/>` +
      `<path d="M6 -116Q22 -108 18 -92Q8 -86 2 -88Q14 -98 6 -116Z" fill="${lit(colour, -0.14)}"/>`,
    silhouette: `${CLOTH}M-72 -146L0 -96L72 -146L20 -88H-20Z`,
    width: 96,
    height: 160,
  }
}

const ASSORTMENT: readonly (readonly [keyof typeof sweets, Oklch])[] = [
  ['kiku', [0.86, 0.07, 350]],
  ['daifuku', [0.78, 0.1, 140]],
  ['daifuku', [0.95, 0.01, 90]],
  ['momiji', [0.62, 0.17, 40]],
  ['monaka', [0.36, 0.07, 15]],
  ['kiku', [0.9, 0.1, 95]],
  ['daifuku', [0.74, 0.07, 225]],
  ['kuri', [0.74, 0.11, 72]],
]

/** Eight sweets in an open box. */
const assortment: Draw = (pen) => {
  const tray = box(pen, 236, 30, 230, { colour: [0.72, 0.07, 75], top: [0.5, 0.05, 65] })
  const pieces = ASSORTMENT.map(([form, colour], i) => {
    const row = Math.floor(i / 4)
    const x = -84 + (i % 4) * 56 + (1 - row) * 44
    const y = -42 - (1 - row) * 30
    return `<g transform="translate(${x} ${y}) scale(.36)">${sweets[form](pen, { colour }).svg}</g>`
  })
  return dress(tray, `<path d="M-118 -30l97 -60h236l-97 60z" fill="#362c24" opacity=".12"/>${pieces.join('')}`)
}

const parcel: Draw = (pen, { colour, second, label }) =>
  giftBox(pen, {
    ...(colour ? { colour } : {}),
    ...(second ? { ribbon: second } : {}),
    ...(label ? { noshi: label } : {}),
    ...(label && second ? { cord: css(second) } : {}),
  })

export const gifts = { parcel, furoshiki, assortment } satisfies Record<string, Draw>
