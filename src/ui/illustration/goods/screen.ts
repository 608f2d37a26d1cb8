import { css, type Oklch } from '../core/colour'
import { num, random } from '../core/number'
import { clip, DIAGONAL, linear, type Pen } from '../core/pen'

const SKIES = [235, 195, 45, 150] as const

/** The landscape on a switched-on screen: sky, sun, hill and a bar of reflected light. */
export function landscape(pen: Pen, width: number, height: number, x: number, y: number, seed = 1, corner = 3): string {
  const roll = random(seed)
  const hue = SKIES[seed % SKIES.length] ?? 235
  const evening: Oklch = [0.88, 0.08, hue > 150 ? 85 : 60]
  const sky = linear(
    pen,
    [
      [0, [0.36, 0.09, hue]],
      [0.55, [0.64, 0.11, hue - 18]],
      [1, evening],
    ],
    DIAGONAL,
  )
  const glass = clip(pen, `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}"/>`)
  const crest = num(y + height * (0.45 + roll() * 0.2))
  const hill =
    `M${x} ${num(y + height * 0.74)}Q${num(x + width * 0.3)} ${crest} ${num(x + width * 0.55)} ${num(y + height * 0.72)}` +
    `T${num(x + width)} ${num(y + height * 0.55)}V${num(y + height)}H${x}Z`
  const sun = `cx="${num(x + width * (0.6 + roll() * 0.2))}" cy="${num(y + height * 0.32)}" r="${num(Math.min(width, height) * 0.13)}"`
  return (
    `<defs>${sky.def}${glass.def}</defs><g ${glass.ref}>` +
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${sky.fill}"/>` +
    `<path d="${hill}" fill="${css([0.27, 0.07, hue + 12])}" opacity=".75"/>` +
    `<circle ${sun} fill="#fff0c0"/>` +
    `<path d="M${x} ${y}h${num(width * 0.5)}l${num(-width * 0.4)} ${height}h${num(-width * 0.1)}z" fill="#fff" opacity=".1"/>
      </g>`
  )
}
