import { css, lit, type Oklch } from '../core/colour'
import { num } from '../core/number'

const LEAF: Oklch = [0.55, 0.12, 140]
const STALK: Oklch = [0.5, 0.07, 110]

/** One pointed leaf with its rib; `length` from stalk to two thirds, turned by `angle` degrees. */
export function leaf(length: number, angle: number, colour: Oklch = LEAF, x = 0, y = 0): string {
  const l = length
  const place = `translate(${num(x)} ${num(y)}) rotate(${num(angle)})`
  const left = `C${num(-l * 0.4)} ${num(-l * 0.4)} ${num(-l * 0.3)} ${num(-l)} 0 ${num(-l * 1.35)}`
  const right = `C${num(l * 0.3)} ${num(-l)} ${num(l * 0.4)} ${num(-l * 0.4)} 0 0Z`
  return (
    `<path d="M0 0${left}${right}" transform="${place}" fill="${css(colour)}"/>` +
    `<path d="M0 0V${num(-l * 1.1)}" transform="${place}" stroke="${lit(colour, 0.14)}" stroke-width="1.2" opacity=".7"/>`
  )
}

const MAPLE =
  'M0 52C-6 40 -8 30 -6 22C-24 40 -44 38 -52 34C-44 28 -38 22 -34 14C-50 12 -62 2 -66 -8C-52 -8 -42 -10 -34 -14C-40 -26 -40 -36 -38 -46' +
  'C-26 -40 -18 -32 -12 -26C-10 -44 -6 -56 0 -64C6 -56 10 -44 12 -26C18 -32 26 -40 38 -46C40 -36 40 -26 34 -14C42 -10 52 -8 66 -8' +
  'C62 2 50 12 34 14C38 22 44 28 52 34C44 38 24 40 6 22C8 30 6 40 0 52ZM-2 40h4l2 44h-3z'

/** A fallen maple leaf, some 130 units across, turned by `turn` degrees. */
export const mapleLeaf = (x: number, y: number, turn: number, scale: number, colour: Oklch): string =>
  `<path transform="translate(${num(x)} ${num(y)}) rotate(${num(turn)}) scale(${num(scale)})" d="${MAPLE}" fill="${css(colour)}"/>`

/** The stalk on top of a fruit whose top is at `top`. */
export function stalk(top: number, colour: Oklch = STALK, height = 16): string {
  const bow = `M0 ${num(-top + 5)}Q1 ${num(-top - height * 0.5)} 7 ${num(-top - height)}`
  return `<path d="${bow}" stroke="${css(colour)}" stroke-width="4.5" stroke-linecap="round" fill="none"/>`
}
