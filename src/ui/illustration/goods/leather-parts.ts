import { lit, type Oklch } from '../core/colour'

export const BRASS = '#d2b46a'
export const BRASS_SHADE = '#997238'

/** Saddle stitch along a path, six units inside the edge. */
export function seam(path: string, colour: Oklch): string {
  return `<path d="${path}" fill="none" stroke="${lit(colour, 0.2)}" stroke-width="1.5" stroke-dasharray="5 3.4" opacity=".9"/>`
}

export function buckle(x: number, y: number, scale = 1): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})">
      <rect x="-9" y="-8" width="18" height="16" rx="3" fill="none" stroke="${BRASS_SHADE}" stroke-width="4"/>` +
    `<rect x="-9" y="-9" width="18" height="16" rx="3" fill="none" stroke="${BRASS}" stroke-width="2.6"/>
      <path d="M-1 -1h11" stroke="${BRASS}" stroke-width="2.2"/></g>`
  )
}

/** A strap of leather: dark edge, lit face, stitched. */
export function strap(path: string, colour: Oklch, width = 9): string {
  return (
    `<path d="${path}" fill="none" stroke="${lit(colour, -0.14)}" stroke-width="${width}"/>` +
    `<path d="${path}" fill="none" stroke="${lit(colour, 0.02)}" stroke-width="${(width - 2.6).toFixed(1)}" transform="translate(-1 -1)"/>` +
    `<path d="${path}" fill="none" stroke="${lit(colour, 0.16)}" stroke-width="1.1" stroke-dasharray="4 3" opacity=".8"/>`
  )
}
