import { css, type Paint } from './colour'

/** Hands out the ids of one drawing. Two drawings on a page need two prefixes. */
export interface Pen {
  readonly id: () => string
}

export function createPen(prefix: string): Pen {
  let count = 0
  return { id: () => `${prefix}-${(count++).toString(36)}` }
}

export type Stop = readonly [offset: number, paint: Paint, opacity?: number]

/** A gradient that has to stand in the drawing (`def`) and the way to use it (`fill`). */
export interface Gradient {
  readonly fill: string
  readonly def: string
}

const stopTags = (stops: readonly Stop[]): string =>
  stops
    .map(([offset, paint, opacity]) => {
      const alpha = opacity === undefined ? '' : ` stop-opacity="${opacity}"`
      return `<stop offset="${offset}" stop-color="${css(paint)}"${alpha}/>`
    })
    .join('')

export const ACROSS = 'x1="0" y1="0" x2="1" y2="0"'
export const DOWN = 'x1="0" y1="0" x2="0" y2="1"'
export const DIAGONAL = 'x1="0" y1="0" x2="1" y2="1"'

export function linear(pen: Pen, stops: readonly Stop[], axis: string = ACROSS): Gradient {
  const id = pen.id()
  return { fill: `url(#${id})`, def: `<linearGradient id="${id}" ${axis}>${stopTags(stops)}</linearGradient>` }
}

export function radial(pen: Pen, stops: readonly Stop[], place = 'cx=".34" cy=".28" r=".85"'): Gradient {
  const id = pen.id()
  return { fill: `url(#${id})`, def: `<radialGradient id="${id}" ${place}>${stopTags(stops)}</radialGradient>` }
}

export interface Clip {
  readonly ref: string
  readonly def: string
}

export function clip(pen: Pen, inside: string): Clip {
  const id = pen.id()
  return { ref: `clip-path="url(#${id})"`, def: `<clipPath id="${id}">${inside}</clipPath>` }
}

/** Takes out the line breaks of the source between tags. */
export function compact(svg: string): string {
  return svg.replace(/>\s+</g, '><')
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
