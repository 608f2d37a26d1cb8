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

/** The stalk on top of a fruit whose top is at `top`. */
export function stalk(top: number, colour: Oklch = STALK, height = 16): string {
  const bow = `M0 ${num(-top + 5)}Q1 ${num(-top - height * 0.5)} 7 ${num(-top - height)}`
  return `<path d="${bow}" stroke="${css(colour)}" stroke-width="4.5" stroke-linecap="round" fill="none"/>`
}
