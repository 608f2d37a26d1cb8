import { css, lit, type Oklch, tone } from '../core/colour'
import { profile } from '../core/curve'
import { num, repeat } from '../core/number'
import { dress, join } from '../core/piece'
import { slab, solid } from '../core/solids'
import { letters } from '../lettering/lettering'
import type { Draw } from './look'
import { FINISHES } from './palettes'
import { landscape } from './screen'

/** Key columns of the last row: three keys, the space bar, three keys. */
const LAST_ROW = [0, 1, 2, 3, 8.3, 9.3, 10.3] as const

function key(row: number, column: number, colour: Oklch): string {
  const last = row === 3
  const width = last && column === 3 ? 94 : 16.5
  const x = num(10 + ((last ? LAST_ROW[column] : undefined) ?? column) * 19.4)
  const cap = (column + row * 3) % 11 === 0 ? FINISHES.orange : tone(colour, last ? -0.04 : 0.05)
  return (
    `<rect x="${x}" y="${9 + row * 19}" width="${width}" height="16" rx="3.4" fill="${lit(cap, -0.16)}"/>` +
    `<rect x="${x}" y="${8 + row * 19}" width="${width}" height="13" rx="3" fill="${css(cap)}"/>`
  )
}

/** Things with a screen or keys. */
export const screenDevices = {
  phone: (pen, { colour = FINISHES.black, seed = 1 }) =>
    slab(pen, 90, 184, 15, {
      colour,
      over: `${landscape(pen, 80, 174, 5, 5, seed)}<rect x="34" y="10" width="22" height="6" rx="3" fill="#090b0f"/>`,
    }),
  tablet: (pen, { colour = FINISHES.silver, seed = 2 }) =>
    slab(pen, 220, 160, 12, { colour, over: landscape(pen, 202, 142, 9, 9, seed) }),
  laptop: (pen, { colour = FINISHES.silver, seed = 3 }) => {
    const k = slab(pen, 214, 134, 9, {
      colour: tone(colour, -0.3),
      lift: 12,
      over: landscape(pen, 200, 120, 7, 7, seed),
    })
    return join({
      ...k,
      svg:
        k.svg +
        `<path d="M-128 0L-112 -14H116L132 0Q132 7 122 7H-118Q-128 7 -128 0Z" fill="${css(colour)}"/>
          <path d="M-112 -14H116L120 -11H-116Z" fill="${lit(colour, -0.22)}"/>
          <path d="M-128 0H132Q132 7 122 7H-118Q-128 7 -128 0Z" fill="${lit(colour, -0.14)}"/>
          <path d="M-24 0h52l-4 4h-44z" fill="${lit(colour, -0.24)}"/>`,
      silhouette: `${k.silhouette}M-128 4L-112 -14H116L132 4Z`,
    })
  },
  monitor: (pen, { colour = FINISHES.black, seed = 4 }) => {
    const k = slab(pen, 256, 152, 7, {
      colour,
      lift: 46,
      over: landscape(pen, 244, 138, 6, 6, seed),
    })
    return {
      ...k,
      svg: `<path d="M-16 -50H20L26 -6H-20Z" fill="${lit(colour, 0.1)}"/>
          <ellipse cx="3" cy="-3" rx="62" ry="8" fill="${lit(colour, 0.14)}"/>
          <ellipse cx="3" cy="-5" rx="62" ry="7" fill="${lit(colour, 0.04)}"/>${k.svg}`,
      silhouette: `${k.silhouette}M-60 0H66L20 -10V-50H-16V-10Z`,
      width: 80,
      reach: 132,
    }
  },
  tv: (pen, { colour = FINISHES.black, seed = 5 }) => {
    const k = slab(pen, 300, 174, 4, {
      colour,
      lift: 16,
      over: landscape(pen, 292, 164, 4, 4, seed),
    })
    return {
      ...k,
      svg: `<path d="M-100 0L-84 -20H-76L-84 0ZM84 0L76 -20H84L100 0Z" fill="${lit(colour, 0.1)}"/>${k.svg}`,
      width: 100,
      reach: 152,
    }
  },
  watch: (pen, { colour = FINISHES.black, second = FINISHES.orange }) => {
    const k = slab(pen, 88, 98, 24, {
      colour,
      lift: 56,
      over:
        landscape(pen, 72, 82, 8, 8, 2, 16) + letters('10:09', { x: 44, y: 52, size: 20, fill: '#fff', voice: 'wide' }),
    })
    return {
      ...k,
      svg: `<path d="M-34 -146L-28 -206H30L36 -146Z" fill="${css(second)}"/>
          <path d="M6 -146V-206H30L36 -146Z" fill="${lit(second, -0.1)}"/>
          <path d="M-34 -62L-28 0H30L36 -62Z" fill="${css(second)}"/>
          <path d="M6 -62V0H30L36 -62Z" fill="${lit(second, -0.12)}"/><g fill="${lit(second, -0.22)}">
          <circle cx="1" cy="-12" r="3"/><circle cx="1" cy="-24" r="3"/><circle cx="1" cy="-36" r="3"/></g>
          <rect x="44" y="-116" width="7" height="20" rx="3" fill="${lit(colour, 0.2)}"/>${k.svg}`,
      silhouette: `${k.silhouette}M-34 0V-200H34V0Z`,
      width: 44,
      height: 206,
    }
  },
  keyboard: (pen, { colour = FINISHES.sand }) => {
    const keys = repeat(4, (row) => repeat(row === 3 ? LAST_ROW.length : 12, (i) => key(row, i, colour)))
    return slab(pen, 250, 92, 9, { colour: tone(colour, -0.1), over: keys })
  },
  mouse: (pen, { colour = FINISHES.graphite }) =>
    dress(
      solid(pen, profile(0, 0, 46, 0, 52, 26, 44, 70, 24, 102, 0, 110), {
        colour,
        gloss: 0.2,
        over: `<path d="M0 -112V-62M-60 -60Q0 -48 60 -60" stroke="${lit(colour, -0.22)}" stroke-width="2" fill="none"/>`,
      }),
      `<rect x="-5" y="-98" width="10" height="26" rx="5" fill="#ec6100"/>`,
    ),
} satisfies Record<string, Draw>
