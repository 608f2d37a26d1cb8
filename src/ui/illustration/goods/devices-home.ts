import { css, lit } from '../core/colour'
import { profile } from '../core/curve'
import { lathe } from '../core/lathe'
import { raw } from '../core/piece'
import { slab } from '../core/solids'
import { letters } from '../lettering/lettering'
import type { Draw } from './look'
import { FINISHES } from './palettes'

/** Things that plug in at home. */
export const homeDevices = {
  power: (pen, { colour = FINISHES.graphite, label = '20 000' }) =>
    slab(pen, 82, 150, 14, {
      colour,
      over:
        letters(label, { x: 41, y: 36, size: 15, fill: '#fff', voice: 'wide', maxWidth: 70 }) +
        `<g fill="#8ee87a"><circle cx="26" cy="128" r="3"/><circle cx="36" cy="128" r="3"/>
          <circle cx="46" cy="128" r="3"/></g><circle cx="56" cy="128" r="3" fill="#fff" opacity=".3"/>`,
    }),
  ssd: (pen, { colour = FINISHES.red, label = '1 TB' }) =>
    slab(pen, 104, 76, 9, {
      colour,
      over:
        letters(label, { x: 12, y: 32, size: 22, fill: '#fff', voice: 'wide', align: 'left', maxWidth: 82 }) +
        `<rect x="12" y="54" width="40" height="4" fill="#fff" opacity=".6"/>
          <rect x="42" y="70" width="20" height="6" fill="#13161b"/>`,
    }),
  vacuum: (_pen, { colour = FINISHES.blue }) =>
    raw(
      `<path d="M-6 -180L10 -28" stroke="#bbbec1" stroke-width="10"/>
        <path d="M-2 -180L13 -28" stroke="#7d8185" stroke-width="3"/>
        <path d="M-40 0Q-40 -26 -14 -28H36Q62 -26 62 0Z" fill="${css(colour)}"/>
        <path d="M14 -28H36Q62 -26 62 0H18Z" fill="${lit(colour, -0.13)}"/>
        <rect x="-40" y="-7" width="102" height="7" fill="#1f2227"/><g transform="translate(-10 -196) rotate(-6)">
        <rect x="-20" y="-34" width="40" height="72" rx="15" fill="${css(colour)}"/>
        <rect x="4" y="-34" width="16" height="72" rx="8" fill="${lit(colour, -0.14)}"/>
        <rect x="-15" y="-4" width="30" height="36" rx="9" fill="#d1e1e9" opacity=".75"/>
        <path d="M-14 -26C-64 -30 -60 28 -18 26" fill="none" stroke="${lit(colour, -0.2)}" stroke-width="10"/></g>`,
      'M-40 0H62L30 -28L-2 -150L14 -240H-60L-30 -150L-6 -28Z',
      56,
      236,
    ),
  kettle: (pen, { colour = FINISHES.silver }) => {
    const b = lathe(pen, profile(58, 0, 60, 6, 52, 80, 44, 120), {
      colour,
      open: false,
      gloss: 0.6,
      bands: [{ from: 0, to: 12, colour: [0.25, 0.01, 260] }],
    })
    return {
      ...b,
      svg:
        `<path d="M40 -112C98 -122 96 -30 58 -22" fill="none" stroke="#1f2227" stroke-width="14" stroke-linecap="round"/>
          <path d="M-42 -116L-74 -130L-46 -88Z" fill="${lit(colour, -0.02)}"/>` +
        b.svg +
        '<ellipse cx="0" cy="-121" rx="44" ry="9" fill="#2b2e33"/><rect x="-10" y="-138" width="20" height="14" rx="5" fill="#1f2227"/>',
      silhouette: `${b.silhouette}M40 -120C106 -130 104 -20 58 -14V-30C82 -40 84 -104 40 -104ZM-42 -116L-74 -130L-46 -88Z`,
      height: 140,
    }
  },
  lamp: (_pen, { colour = FINISHES.yellow }) =>
    raw(
      `<ellipse cx="0" cy="-4" rx="46" ry="9" fill="${lit(colour, -0.16)}"/>
        <ellipse cx="0" cy="-8" rx="46" ry="9" fill="${css(colour)}"/>
        <path d="M0 -10L-34 -96L24 -176" fill="none" stroke="#2b2e33" stroke-width="6" stroke-linejoin="round"/>
        <circle cx="-34" cy="-96" r="7" fill="#abaeb2"/><g transform="translate(24 -178) rotate(34)">
        <path d="M-14 -16H14L44 36H-44Z" fill="${css(colour)}"/>
        <path d="M4 -16H14L44 36H12Z" fill="${lit(colour, -0.14)}"/>
        <ellipse cx="0" cy="36" rx="44" ry="9" fill="#fff6d0"/></g>`,
      'M-46 0L-46 -10L-38 -96L20 -200L80 -140L30 -150L-24 -96L46 -8Z',
      46,
      206,
    ),
  router: (pen, { colour = FINISHES.white }) => {
    const k = slab(pen, 180, 44, 12, {
      colour,
      over: `<g fill="#3bb360"><circle cx="24" cy="22" r="3"/><circle cx="38" cy="22" r="3"/>
        <circle cx="52" cy="22" r="3"/></g>`,
    })
    return {
      ...k,
      svg:
        [-66, -22, 26, 70]
          .map(
            (x, i) =>
              `<path d="M${x - 5} -38L${x - 4 + (i - 1.5) * 6} -132H${x + 4 + (i - 1.5) * 6}L${x + 5} -38Z" fill="${lit(FINISHES.graphite, i % 2 ? -0.05 : 0.03)}"/>`,
          )
          .join('') + k.svg,
      silhouette: `${k.silhouette}M-70 -40L-84 -130H92L74 -40Z`,
      height: 130,
    }
  },
} satisfies Record<string, Draw>
