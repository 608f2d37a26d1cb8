import { css, lit, type Oklch } from '../core/colour'
import { num, repeat } from '../core/number'
import { sprig } from '../core/sprig'

type Ornament = (colour: Oklch) => string

const fill = (colour: Oklch, path: string): string => `<path d="${path}" fill="${css(colour)}"/>`

/** Nine ornaments for covers; each stands on y = 0, about 120 wide. */
export const ornaments = {
  fern: (c) => sprig({ height: 88, lean: 14, leaf: 11, count: 11, colour: c, seed: 2 }).svg,
  sun: (c) =>
    `<g stroke="${css(c)}" stroke-width="2">${repeat(16, (i) => `<path d="M0 -24V-${i % 2 ? 36 : 44}" transform="translate(0 -40) rotate(${i * 22.5})"/>`)}<circle cx="0" cy="-40" r="17" fill="${css(c)}"/>
      </g>`,
  wave: (c) =>
    `<g fill="none" stroke="${css(c)}" stroke-width="2.6">${repeat(5, (i) => `<path d="M-60 ${-8 - i * 15}q15 -13 30 0t30 0t30 0t30 0"/>`)}</g>`,
  hill: (c) =>
    `${fill(c, 'M-66 0Q-40 -44 -8 -30Q20 -66 66 -20V0Z')}<circle cx="34" cy="-68" r="13" fill="${lit(c, 0.12)}"/>`,
  key: (c) =>
    `<g fill="none" stroke="${css(c)}" stroke-width="5"><circle cx="0" cy="-68" r="14"/>
      <path d="M0 -54V0M0 -6H16M0 -20H12"/></g>`,
  bird: (c) => fill(c, 'M-50 -26C-30 -60 -4 -50 8 -40C24 -62 46 -66 62 -62C48 -54 40 -44 34 -30C20 -8 -10 -4 -24 -18Z'),
  ship: (c) => fill(c, 'M-46 -14H46L32 4H-32ZM-2 -18V-84L38 -22ZM-8 -18V-70L-40 -22Z'),
  grid: (c) =>
    `<g fill="${css(c)}">${repeat(20, (i) => `<circle cx="${-48 + (i % 5) * 24}" cy="${-10 - Math.floor(i / 5) * 22}" r="${num(3 + ((i * 7) % 5) * 1.6)}"/>`)}</g>`,
  moth: (c) =>
    `<g fill="${css(c)}"><path d="M0 -40C-20 -84 -62 -80 -64 -62C-64 -44 -30 -34 0 -36ZM0 -40C20 -84 62 -80 64 -62C64 -44 30 -34 0 -36Z"/>` +
    '<path d="M0 -36C-16 -30 -44 -24 -40 -8C-36 4 -10 -10 0 -30C10 -10 36 4 40 -8C44 -24 16 -30 0 -36Z" opacity=".7"/>' +
    '<rect x="-3" y="-54" width="6" height="40" rx="3"/></g>',
} satisfies Record<string, Ornament>

export type OrnamentName = keyof typeof ornaments
