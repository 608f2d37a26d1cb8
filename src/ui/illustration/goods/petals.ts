import { css, lit, type Oklch } from '../core/colour'
import { num } from '../core/number'

/** Two rings of petals, lit from the upper left. */
export function petals(count: number, radius: number, colour: Oklch): string {
  let out = ''
  for (let ring = 0; ring < 2; ring++) {
    const q = radius * (1 - ring * 0.34)
    for (let i = 0; i < count; i++) {
      const angle = (i * 360) / count + (ring * 180) / count
      const light = Math.cos(((angle + 50) * Math.PI) / 180) * 0.07 + ring * 0.03
      const left = `C${num(-q * 0.25)} ${num(-q * 0.4)} ${num(-q * 0.25)} ${num(-q * 0.9)} 0 ${num(-q)}`
      const right = `C${num(q * 0.25)} ${num(-q * 0.9)} ${num(q * 0.25)} ${num(-q * 0.4)} 0 0Z`
      out +=
        `<path d="M0 0${left}${right}" transform="scale(1 .62) rotate(${num(angle)})"` +
        ` fill="${lit(colour, light)}" stroke="${lit(colour, -0.12)}" stroke-width=".7"/>`
    }
  }
  return out
}

/** The broad leaf under a summer sweet. */
export function lotusLeaf(length: number, colour: Oklch): string {
  const half = num(length * 0.5)
  return (
    `<path d="M${-length} -4C-${half} -26 ${half} -26 ${length} -2C${half} 18 -${half} 18 ${-length} -4Z" fill="${css(colour)}"/>` +
    `<path d="M${-length} -4Q0 -6 ${length} -2" stroke="${lit(colour, 0.14)}" stroke-width="1.6" fill="none"/>`
  )
}
