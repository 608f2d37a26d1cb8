import { css, lit, type Oklch, tone } from '../core/colour'
import { profile } from '../core/curve'
import { num, random, repeat } from '../core/number'
import { dress, raw } from '../core/piece'
import { solid } from '../core/solids'
import { leaf, stalk } from './leaves'
import type { Draw } from './look'

/** Vegetables and herbs. */
export const vegetables = {
  tomato: (pen, { colour = [0.6, 0.2, 30] }) =>
    dress(
      solid(pen, profile(0, 3, 30, 0, 58, 26, 60, 56, 38, 84, 10, 82), { colour }),
      repeat(
        6,
        (i) =>
          `<path d="M0 0Q5 -12 0 -26Q-5 -12 0 0" transform="translate(0 -80) rotate(${i * 60 - 80 + i * 4}) scale(1 ${i > 1 && i < 5 ? 0.55 : 0.8})" fill="#446f2d"/>`,
      ) + stalk(82, [0.5, 0.1, 135], 14),
    ),
  aubergine: (pen, { colour = [0.32, 0.09, 310] }) =>
    dress(
      solid(pen, profile(0, 2, 26, 2, 50, 28, 50, 60, 34, 100, 24, 132, 14, 144), { colour, gloss: 0.7 }),
      `<path d="M-24 -132Q-30 -118 -22 -104L-12 -124L0 -104L12 -124L24 -106Q30 -120 20 -136Q0 -152 -24 -132Z" fill="#577e41"/>` +
        stalk(144, [0.5, 0.09, 130], 20),
    ),
  onion: (pen, { colour = [0.68, 0.13, 62] }) =>
    dress(
      solid(pen, profile(0, 0, 22, 3, 56, 30, 58, 54, 34, 80, 10, 96, 4, 112), { colour, lobes: 5, gloss: 0.5 }),
      '<path d="M-10 2q-4 8 -2 12M0 2v14M9 2q3 8 1 11" stroke="#bfab8b" stroke-width="1.5" fill="none"/>',
    ),
  beet: (pen, { colour = [0.4, 0.14, 10] }) => ({
    ...dress(
      solid(pen, profile(0, -18, 8, -2, 44, 16, 58, 46, 44, 74, 16, 84), { colour, gloss: 0.4 }),
      leaf(62, -24, [0.45, 0.1, 142], -8, -80) +
        leaf(66, 18, [0.5, 0.11, 142], 8, -80) +
        leaf(60, -2, [0.55, 0.12, 140], 0, -80) +
        '<path d="M0 -78V-140M-6 -78L-26 -128M6 -78L24 -130" stroke="#aa2e4e" stroke-width="5"/>',
    ),
    height: 176,
  }),
  pepper: (pen, { colour = [0.6, 0.21, 30] }) =>
    dress(
      solid(pen, profile(0, 6, 20, 0, 42, 14, 56, 54, 54, 92, 34, 104, 8, 96), { colour, lobes: 2, gloss: 0.7 }),
      stalk(98, [0.5, 0.11, 138], 22),
    ),
  squash: (pen, { colour = [0.7, 0.14, 62] }) =>
    dress(
      solid(pen, profile(0, 2, 30, 0, 58, 26, 58, 54, 40, 84, 32, 114, 34, 146, 20, 158), { colour, gloss: 0.35 }),
      stalk(154, [0.55, 0.06, 100], 18),
    ),
  cabbage: (pen, { colour = [0.7, 0.12, 135] }) => {
    const b = solid(pen, profile(0, 0, 44, 4, 78, 36, 80, 70, 54, 104, 0, 114), {
      colour,
      gloss: 0,
      over: `<g fill="none" stroke="${lit(colour, 0.15)}" stroke-width="2.4" opacity=".8">
          <path d="M-8 -2C-12 -40 -20 -70 -44 -96M-8 -36L-50 -52M-12 -60L-56 -78M4 -2C20 -40 24 -74 50 -96M14 -34L62 -44M18 -58L66 -74M-4 -62C-10 -90 0 -104 8 -112"/>
          </g>`,
    })
    return dress(
      b,
      `<path d="M-80 -62C-98 -30 -60 6 -12 2C-52 -12 -66 -40 -80 -62Z" fill="${lit(colour, -0.05)}"/>
        <path d="M82 -66C96 -30 60 4 20 2C58 -14 72 -40 82 -66Z" fill="${lit(colour, -0.16)}"/>`,
    )
  },
  broccoli: () => {
    let svg = ''
    const _roll = random(9)
    const colour: Oklch = [0.5, 0.11, 145]
    for (let i = 0; i < 17; i++) {
      const a = i * 2.4
      const q = 12 + i * 2.6
      svg += `<circle cx="${num(Math.cos(a) * q)}" cy="${num(-86 + Math.sin(a) * q * 0.66)}" r="${num(20 - i * 0.3)}" fill="${lit(colour, -Math.cos(a) * 0.05 - Math.sin(a) * 0.07)}"/>`
    }
    return raw(
      `<path d="M-20 -66C-14 -40 -16 -12 -18 0H18C16 -14 16 -40 24 -66Z" fill="#9fbd78"/>
        <path d="M4 -60C2 -40 4 -12 4 0H18C16 -14 16 -40 24 -66Z" fill="#7b9f5e"/>${svg}`,
      'M-18 0L-20 -60L-62 -80L-50 -120L0 -136L50 -120L62 -80L20 -60L18 0Z',
      60,
      136,
    )
  },
  carrots: () => {
    let svg = ''
    for (const [a, x] of [
      [24, -7],
      [-21, 9],
      [1, 0],
    ] as const) {
      svg += `<g transform="rotate(${a} 0 -122) translate(${x} -6)">
        <path d="M-14 -112C-21 -108 -19 -92 -16 -76L-3 -4Q0 7 3 -4L16 -76C19 -92 21 -108 14 -112Z" fill="${lit([0.7, 0.18, 52], a > 10 ? 0.05 : a < 0 ? -0.07 : 0)}"/>
        <path d="M5 -110L3 -4L16 -76C19 -92 21 -108 14 -112Z" fill="${lit([0.7, 0.18, 52], a < 0 ? -0.15 : -0.08)}"/>
        <path d="M-14 -92h11M-9 -66h9M5 -80h8M-5 -42h7" stroke="#bc4e00" stroke-width="1.6"/></g>`
    }
    for (const [a, l] of [
      [-40, 42],
      [38, 42],
      [-22, 50],
      [22, 50],
      [0, 54],
      [-10, 44],
      [11, 46],
    ] as const) {
      svg +=
        `<path d="M0 -112Q${a * 0.2} -128 ${a * 0.5} -150" stroke="#638f49" stroke-width="4" fill="none"/>` +
        leaf(l * 0.72, a, [0.5 + ((a + 60) % 7) * 0.018, 0.13, 140], a * 0.3, -138)
    }
    return raw(
      `${svg}<rect x="-15" y="-126" width="32" height="9" rx="4" fill="#3275b4"/>`,
      'M-52 0L0 8L52 0L18 -112L50 -160L0 -196L-50 -160L-18 -112Z',
      52,
      196,
    )
  },
  leeks: () => {
    let svg = ''
    for (const [a, x] of [
      [-7, -20],
      [1, 0],
      [9, 21],
    ] as const) {
      svg += `<g transform="translate(${x} 0) rotate(${a})">
        <path d="M-11 0L-11 -96L11 -96L11 0Q0 5 -11 0" fill="#e8efd8"/><path d="M2 0L2 -96H11V0Z" fill="#c8d3b0"/>
        <path d="M-11 -90L-22 -190L-4 -176L0 -204L8 -176L24 -186L11 -90Z" fill="#4c844f"/>
        <path d="M0 -90L0 -204L8 -176L24 -186L11 -90Z" fill="#31693f"/></g>`
    }
    return raw(
      `${svg}<rect x="-32" y="-64" width="66" height="7" fill="#dd503f"/>`,
      'M-32 0L-44 -190L40 -196L36 0Z',
      36,
      200,
    )
  },
  radish: () => {
    let svg = ''
    for (const [x, y, a] of [
      [-24, 0, -12],
      [2, -4, 2],
      [27, 0, 12],
    ] as const) {
      svg += `<g transform="translate(${x} ${y}) rotate(${a})">${leaf(44, -18, [0.56, 0.13, 138], -2, -40)}${leaf(48, 14, [0.5, 0.12, 142], 2, -40)}<path d="M0 14Q-2 2 -6 0C-26 -4 -24 -42 0 -44C24 -42 26 -4 6 0Q2 2 0 14Z" fill="#d92758"/>
        <path d="M6 0C26 -4 24 -42 0 -44C14 -34 14 -12 0 2Z" fill="#a20845"/>
        <ellipse cx="-10" cy="-30" rx="4" ry="6" fill="#fff" opacity=".5"/></g>`
    }
    return raw(svg, 'M-46 0L-46 -44L-60 -104L60 -104L48 -40L48 0Z', 46, 110)
  },
  mushrooms: () => {
    const cap = (x: number, y: number, scale: number): string =>
      `<g transform="translate(${x} ${y}) scale(${scale})">
        <path d="M-14 0Q-18 -20 -14 -36H14Q18 -20 14 0Q0 6 -14 0" fill="#ebe4d6"/>
        <path d="M3 2V-36H14Q18 -20 14 0Z" fill="#c8bca9"/>
        <path d="M-44 -34C-42 -84 42 -84 44 -34C30 -24 -30 -24 -44 -34Z" fill="#c1a58a"/>
        <path d="M10 -72C44 -70 44 -50 44 -34C36 -28 22 -27 10 -27C26 -36 24 -60 10 -72Z" fill="#9d775e"/>
        <ellipse cx="-18" cy="-56" rx="9" ry="6" fill="#fff" opacity=".4"/></g>`
    return raw(cap(-34, -6, 0.9) + cap(36, -10, 0.8) + cap(2, 2, 1.05), 'M-74 0L-74 -50L0 -80L74 -50L70 0Z', 70, 84)
  },
  garlic: (pen) =>
    dress(
      solid(pen, profile(0, 0, 26, 2, 50, 22, 48, 44, 22, 68, 9, 92, 8, 112), {
        colour: [0.93, 0.02, 60],
        lobes: 4,
        gloss: 0.2,
      }),
      '',
    ),
  potato: (_pen, { colour = [0.74, 0.08, 80] }) =>
    raw(
      `<path d="M-60 -20C-66 -60 -20 -70 14 -66C56 -62 70 -30 50 -6C30 10 -54 14 -60 -20Z" fill="${css(colour)}"/>
        <path d="M20 -65C60 -60 70 -30 50 -6C38 6 0 8 -20 6C30 -4 44 -40 20 -65Z" fill="${lit(colour, -0.12)}"/>
        <g fill="${lit(colour, -0.2)}"><ellipse cx="-30" cy="-34" rx="4" ry="2"/>
        <ellipse cx="4" cy="-20" rx="4" ry="2"/><ellipse cx="-4" cy="-50" rx="3" ry="2"/>
        <ellipse cx="26" cy="-36" rx="4" ry="2"/></g>`,
      'M-60 -20C-66 -60 -20 -70 14 -66C56 -62 70 -30 50 -6C30 10 -54 14 -60 -20Z',
      58,
      68,
    ),
  herb: (_pen, { colour = [0.55, 0.13, 140] }) => {
    let svg = ''
    const roll = random(6)
    for (let i = 0; i < 24; i++) {
      const a = -46 + i * 4
      svg += leaf(
        22 + roll() * 12,
        a + roll() * 20 - 10,
        tone(colour, (roll() - 0.5) * 0.16),
        a * 0.8 * (0.4 + roll() * 0.6),
        -70 - roll() * 56,
      )
    }
    return raw(
      `<path d="M-12 0L-34 -90M0 0V-100M12 0L34 -90M-5 0L-14 -96M5 0L16 -96" stroke="#638f49" stroke-width="3.5"/>${svg}<rect x="-17" y="-34" width="34" height="8" fill="#dd503f"/>`,
      'M-14 0L-60 -100L0 -170L60 -100L14 0Z',
      24,
      160,
    )
  },
} satisfies Record<string, Draw>
