import { num } from '../core/number'
import { clip, type Pen } from '../core/pen'
import { letters, type Voice } from '../lettering/lettering'

/** The street's paint box. Four hues at most in one picture, beside ink and cream. */
export const PAINTS = {
  vermilion: '#d9482b',
  brick: '#b4533c',
  apricot: '#efa765',
  butter: '#f2d288',
  cream: '#fbf1dd',
  kraft: '#d6b083',
  wood: '#b87f49',
  walnut: '#6e4628',
  sea: '#2f7086',
  indigo: '#3d5a9a',
  mist: '#cddfe2',
  spruce: '#2e5d4f',
  sage: '#9db592',
  plum: '#6d3350',
  rose: '#e6ab9d',
  slate: '#5d6b7a',
  ink: '#262c40',
  white: '#fffaf0',
} as const

/** Shade only: never an outline, never pure black. */
export const INK = PAINTS.ink

/** Rounded rectangle as a path: radius of the upper and of the lower corners. */
export function rounded(x: number, y: number, w: number, h: number, top: number, foot = top): string {
  const [right, low] = [x + w, y + h]
  return (
    `M${x + top} ${y}H${right - top}Q${right} ${y} ${right} ${y + top}V${low - foot}Q${right} ${low} ${right - foot} ${low}` +
    `H${x + foot}Q${x} ${low} ${x} ${low - foot}V${y + top}Q${x} ${y} ${x + top} ${y}Z`
  )
}

/** Contact shadow, a little to the right of the thing. */
export function contact(x: number, radius: number, y = 167, height = 7): string {
  return `<ellipse cx="${x + 8}" cy="${y}" rx="${radius}" ry="${height}" fill="${INK}" opacity=".16"/>`
}

export interface VolumeOptions {
  /** Where the shade begins, part of the width. */
  readonly shadeFrom?: number
  readonly shade?: number
  readonly glint?: number
}

/** A body in three flat tones: its colour, shade on the right with a straight edge, a narrow glint at the left. */
export function volume(
  pen: Pen,
  path: string,
  left: number,
  right: number,
  fill: string,
  inside = '',
  { shadeFrom = 0.7, shade = 0.14, glint = 0.32 }: VolumeOptions = {},
): string {
  const width = right - left
  const frame = clip(pen, `<path d="${path}"/>`)
  const bright = glint
    ? `<rect x="${num(left + width * 0.09)}" y="-40" width="${num(width * 0.06)}" height="440" fill="#fff" opacity="${glint}"/>`
    : ''
  return (
    `${frame.def}<path d="${path}" fill="${fill}"/><g ${frame.ref}>${inside}` +
    `<rect x="${num(left + width * shadeFrom)}" y="-40" width="${num(width)}" height="440" fill="${INK}" opacity="${shade}"/>${bright}</g>`
  )
}

/** Centred words on a label. */
export function text(
  x: number,
  y: number,
  size: number,
  words: string,
  fill: string,
  voice: Voice = 'grotesk',
  spacing = 0,
): string {
  return letters(words, { x, y, size, fill, voice, spacing })
}
