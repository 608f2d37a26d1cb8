import { lit, type Oklch } from '../core/colour'
import { profile } from '../core/curve'
import { num, random, repeat } from '../core/number'
import { dress, raw } from '../core/piece'
import { solid } from '../core/solids'
import { leaf, stalk } from './leaves'
import type { Draw } from './look'

/** The pores of an orange's peel. */
function pores(colour: Oklch): string {
  const roll = random(4)
  const dots = repeat(50, () => `<circle cx="${num((roll() * 2 - 1) * 55)}" cy="${num(-roll() * 94)}" r="1.1"/>`)
  return `<g fill="${lit(colour, -0.12)}" opacity=".4">${dots}</g>`
}

const BANANA: Oklch = [0.87, 0.16, 95]

/** Fruit on the pale tint of its aisle. */
export const fruit = {
  apple: (pen, { colour = [0.62, 0.18, 28] }) =>
    dress(
      solid(pen, profile(0, 6, 20, 0, 48, 20, 60, 56, 50, 88, 22, 96, 6, 88), { colour, gloss: 0.55 }),
      stalk(92, [0.38, 0.05, 60], 18) + leaf(20, 58, [0.58, 0.13, 138], 4, -96),
    ),
  orange: (pen, { colour = [0.74, 0.17, 58] }) =>
    dress(
      solid(pen, profile(0, 0, 34, 4, 58, 32, 58, 64, 34, 92, 0, 96), {
        colour,
        gloss: 0.4,
        over: pores(colour),
      }),
      `<circle cx="3" cy="-90" r="4" fill="#506e2c"/>${leaf(24, 70, [0.5, 0.11, 145], 5, -91)}`,
    ),
  lemon: (pen, { colour = [0.88, 0.17, 98] }) =>
    dress(solid(pen, profile(0, 0, 12, 6, 44, 18, 52, 44, 42, 72, 14, 84, 8, 94), { colour, gloss: 0.4 }), ''),
  pear: (pen, { colour = [0.78, 0.13, 112] }) =>
    dress(
      solid(pen, profile(0, 4, 24, 0, 52, 22, 56, 50, 38, 82, 24, 112, 18, 132, 6, 138), { colour }),
      stalk(136, [0.4, 0.05, 60], 20),
    ),
  banana: () =>
    raw(
      `${(
        [
          [-30, -0.1],
          [-8, 0.02],
          [16, -0.07],
        ] as const
      )
        .map(
          ([angle, light]) =>
            `<g transform="rotate(${angle} 0 -110)"><path d="M-6 -116C-46 -84 -40 -18 12 0C22 2 26 -6 18 -12C-8 -32 -8 -80 10 -114Z" fill="${lit(BANANA, light)}"/><path d="M4 -114C-26 -80 -20 -24 18 -4L18 -12C-8 -32 -8 -80 10 -114Z" fill="${lit(BANANA, light - 0.1)}"/></g>`,
        )
        .join('')}<path d="M-8 -112L-2 -132L10 -130L12 -110Z" fill="#846f37"/>`,
      'M-6 -116L-60 -60L-30 -6L20 0L50 -30L14 -116Z',
      50,
      130,
    ),
  berries: (_pen, { colour = [0.55, 0.21, 22] }) => {
    let svg = ''
    const roll = random(3)
    for (let j = 0; j < 3; j++) {
      for (let i = 0; i < 5 - (j % 2); i++) {
        const x = -56 + i * 28 + (j % 2) * 14
        const y = -52 - j * 15
        svg += `<path d="M0 12C-18 4 -16 -14 0 -13C16 -14 18 4 0 12Z" transform="translate(${x} ${y})" fill="${lit(colour, (roll() - 0.5) * 0.12)}"/>
          <path d="M-8 -12L0 -7L8 -12L3 -18L-3 -18Z" transform="translate(${x} ${y})" fill="#4b8634"/>`
      }
    }
    return raw(
      svg +
        `<path d="M-80 -52H80L68 0H-68Z" fill="#c3b69b"/><path d="M24 -52H80L68 0H20Z" fill="#a79679"/>
          <path d="M-74 -26H74" stroke="#988265" stroke-width="2"/>`,
      'M-68 0L-80 -52L-60 -96L60 -96L80 -52L68 0Z',
      68,
      96,
    )
  },
} satisfies Record<string, Draw>
