import { css, lit, tone } from '../core/colour'
import { profile } from '../core/curve'
import { lathe } from '../core/lathe'
import { num } from '../core/number'
import { raw } from '../core/piece'
import { box, slab } from '../core/solids'
import type { Draw } from './look'
import { FINISHES } from './palettes'

/** Things that sound, see and play. */
export const soundDevices = {
  headphones: (_pen, { colour = FINISHES.black }) =>
    raw(
      `<path d="M-66 -70C-76 -200 76 -200 66 -70" fill="none" stroke="${lit(colour, -0.06)}" stroke-width="15"/>
        <path d="M-67 -74C-74 -196 70 -200 63 -80" fill="none" stroke="${lit(colour, 0.12)}" stroke-width="4"/>
        <path d="M-52 -160Q0 -196 52 -160" stroke="${lit(colour, -0.12)}" stroke-width="19" fill="none" stroke-linecap="round"/>
        <path d="M-50 -164Q0 -198 46 -166" stroke="${lit(colour, 0.1)}" stroke-width="4" fill="none" stroke-linecap="round"/>${(
          [
            [-66, 0],
            [66, -0.06],
          ] as const
        )
          .map(
            ([x, d]) =>
              `<rect x="${x - 26}" y="-92" width="52" height="88" rx="25" fill="${lit(colour, d)}"/><rect x="${x + (x < 0 ? -20 : -12)}" y="-86" width="32" height="76" rx="16" fill="${lit(colour, d + 0.1)}"/><rect x="${x + (x < 0 ? 14 : -24)}" y="-88" width="14" height="80" rx="7" fill="${lit(colour, -0.14)}"/>`,
          )
          .join('')}`,
      'M-92 -4V-90C-92 -210 92 -210 92 -90V-4H40V-90C50 -180 -50 -180 -40 -90V-4Z',
      84,
      196,
    ),
  speaker: (pen, { colour = FINISHES.blue }) => {
    const b = lathe(pen, profile(54, 0, 58, 6, 60, 80, 56, 142, 50, 148), {
      colour,
      tilt: 0.2,
      open: false,
      gloss: 0.18,
      bands: [{ from: 0, to: 14, colour: tone(colour, -0.2) }],
    })
    let holes = ''
    for (let y = 0; y < 9; y++) {
      for (let x = -4; x <= 4; x++) {
        holes += `<circle cx="${num(x * 11.6 * (1 - Math.abs(x) * 0.02))}" cy="${num(-32 - y * 11.4 + 5 * (1 - (x / 5) ** 2))}" r="2"/>`
      }
    }
    return {
      ...b,
      svg:
        b.svg +
        `<ellipse cx="0" cy="-148" rx="50" ry="10" fill="${lit(colour, -0.14)}"/>
          <ellipse cx="0" cy="-149" rx="34" ry="6.5" fill="${lit(colour, 0.08)}"/>
          <g fill="${lit(colour, -0.22)}" opacity=".75">${holes}</g>`,
    }
  },
  shelfSpeaker: (pen, { colour = [0.45, 0.07, 50] }) =>
    box(pen, 104, 176, 56, {
      colour,
      front: `<circle cx="52" cy="118" r="40" fill="#2b2e33"/><circle cx="52" cy="118" r="32" fill="#181b1f"/>
        <circle cx="52" cy="118" r="12" fill="#44484e"/>
        <path d="M24 100A32 32 0 0 1 60 88" stroke="#fff" stroke-opacity=".25" stroke-width="3" fill="none"/>
        <circle cx="52" cy="44" r="18" fill="#2b2e33"/><circle cx="52" cy="44" r="11" fill="#ceac64"/>
        <circle cx="49" cy="41" r="4" fill="#fff" opacity=".5"/>`,
    }),
  camera: (pen, { colour = FINISHES.black }) => {
    const b = slab(pen, 166, 98, 12, {
      colour,
      over: `<rect x="0" y="26" width="166" height="52" fill="${lit(colour, -0.09)}"/>`,
    })
    return {
      ...b,
      svg:
        `<path d="M-34 -96L-24 -122H26L36 -96Z" fill="${lit(colour, 0.06)}"/>
          <rect x="46" y="-108" width="24" height="13" rx="3" fill="#bbbec1"/>
          <circle cx="-58" cy="-101" r="9" fill="#a2a5a8"/>` +
        b.svg +
        `<circle cx="4" cy="-50" r="46" fill="${lit(colour, -0.1)}"/>
          <circle cx="3" cy="-51" r="43" fill="${lit(colour, 0.12)}"/><circle cx="3" cy="-51" r="36" fill="#13161b"/>
          <circle cx="3" cy="-51" r="24" fill="#242a50"/><circle cx="3" cy="-51" r="12" fill="#080c1a"/>
          <path d="M-14 -66A24 24 0 0 1 8 -74" stroke="#fff" stroke-opacity=".75" stroke-width="5" fill="none" stroke-linecap="round"/>
          <circle cx="12" cy="-40" r="4" fill="#2ac4cc" opacity=".8"/>
          <circle cx="66" cy="-84" r="4" fill="#e62d28"/>`,
      silhouette: `${b.silhouette}M-34 -96L-24 -122H26L36 -96Z`,
      height: 122,
    }
  },
  earbuds: (pen, { colour = FINISHES.white }) => {
    const k = slab(pen, 116, 78, 32, {
      colour,
      over: `<path d="M0 34H116" stroke="${lit(colour, -0.2)}" stroke-width="2"/>
        <circle cx="58" cy="46" r="3" fill="#3bbc4a"/>`,
    })
    const bud = (x: number, flip: number, d: number): string =>
      `<g transform="translate(${x} -84) scale(${flip} 1)"><path d="M-6 0V-34H8V0Q1 6 -6 0Z" fill="${lit(colour, d)}"/>
        <circle cx="4" cy="-42" r="18" fill="${lit(colour, d + 0.03)}"/>
        <ellipse cx="18" cy="-42" rx="7" ry="11" fill="${lit(colour, -0.3)}"/>
        <circle cx="-2" cy="-48" r="5" fill="#fff" opacity=".7"/></g>`
    return {
      ...k,
      svg: bud(-34, 1, 0) + bud(38, -1, -0.08) + k.svg,
      silhouette: `${k.silhouette}M-44 -78V-146H0V-78ZM20 -78V-146H60V-78Z`,
      height: 146,
    }
  },
  microphone: (_pen, { colour = FINISHES.graphite }) =>
    raw(
      `<ellipse cx="0" cy="-4" rx="48" ry="10" fill="${lit(colour, -0.1)}"/>
        <ellipse cx="0" cy="-7" rx="48" ry="9" fill="${lit(colour, 0.05)}"/>
        <path d="M0 -8V-74" stroke="#abaeb2" stroke-width="8"/>
        <path d="M-42 -120C-42 -60 42 -60 42 -120" stroke="${lit(colour, 0.1)}" stroke-width="7" fill="none"/>
        <rect x="-29" y="-196" width="58" height="110" rx="29" fill="${css(colour)}"/>
        <rect x="6" y="-196" width="23" height="110" rx="18" fill="${lit(colour, -0.12)}"/>
        <rect x="-29" y="-140" width="58" height="7" fill="#ec6100"/>
        <g stroke="${lit(colour, 0.2)}" stroke-width="1.4" opacity=".7">
        <path d="M-26 -176h52M-28 -166h56M-28 -156h56M-20 -186h40"/><path d="M-16 -190v46M0 -194v50M16 -190v46"/>
        </g>`,
      'M-48 0L-4 -10V-74L-46 -120L-29 -196H29L46 -120L4 -74V-10L48 0Z',
      48,
      198,
    ),
  gamepad: (_pen, { colour = FINISHES.white }) =>
    raw(
      `<path d="M-84 -62C-80 -92 -50 -90 -36 -82H36C50 -90 80 -92 84 -62C98 -10 92 6 74 4C56 2 48 -24 34 -26H-34C-48 -24 -56 2 -74 4C-92 6 -98 -10 -84 -62Z" fill="${css(colour)}"/>
        <path d="M20 -82H36C50 -90 80 -92 84 -62C98 -10 92 6 74 4C66 3 60 -4 54 -12C84 -20 70 -74 20 -82Z" fill="${lit(colour, -0.1)}"/>
        <path d="M-62 -66h10v-10h10v10h10v10h-10v10h-10v-10h-10z" fill="${lit(colour, -0.5)}"/>
        <circle cx="-22" cy="-40" r="13" fill="${lit(colour, -0.4)}"/>
        <circle cx="-23" cy="-41" r="9" fill="${lit(colour, -0.26)}"/>
        <circle cx="24" cy="-40" r="13" fill="${lit(colour, -0.4)}"/>
        <circle cx="23" cy="-41" r="9" fill="${lit(colour, -0.26)}"/><circle cx="48" cy="-74" r="5" fill="#ddb227"/>
        <circle cx="60" cy="-64" r="5" fill="#de3d34"/><circle cx="36" cy="-64" r="5" fill="#3970c2"/>
        <circle cx="48" cy="-54" r="5" fill="#3eab5e"/>`,
      'M-90 0L-84 -80L84 -80L90 0Z',
      80,
      88,
    ),
} satisfies Record<string, Draw>
