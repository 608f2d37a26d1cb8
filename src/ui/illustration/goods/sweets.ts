import { css, lit, type Oklch, tone } from '../core/colour'
import { profile } from '../core/curve'
import { num, random, repeat } from '../core/number'
import { radial } from '../core/pen'
import { raw } from '../core/piece'
import { box, solid } from '../core/solids'
import type { Draw } from './look'
import { lotusLeaf, petals } from './petals'

const SUGAR: Oklch = [0.97, 0.005, 90]
const SUGARS: readonly Oklch[] = [[0.88, 0.07, 10], [0.93, 0.06, 95], [0.86, 0.06, 150], [0.86, 0.06, 225], SUGAR]

/** Japanese sweets. */
export const sweets = {
  daifuku: (pen, { colour = [0.95, 0.008, 90] }) =>
    solid(pen, profile(0, 0, 46, 0, 66, 16, 66, 38, 44, 62, 0, 70), { colour, gloss: 0.25 }),
  mizu: (pen, { colour = [0.82, 0.05, 220], second = [0.45, 0.1, 12] }) => {
    const b = solid(pen, profile(0, 0, 50, 0, 68, 18, 64, 44, 40, 66, 0, 72), {
      colour,
      gloss: 0.75,
      over: `<circle cx="2" cy="-28" r="27" fill="${css(second)}" opacity=".75"/>
          <circle cx="-4" cy="-34" r="18" fill="${lit(second, 0.1)}" opacity=".5"/>`,
    })
    return {
      ...b,
      svg:
        `<g transform="translate(0 2)">${lotusLeaf(96, [0.5, 0.1, 150])}</g>` +
        b.svg +
        '<path d="M-46 -20Q-40 -6 -18 -4" stroke="#fff" stroke-width="3" fill="none" opacity=".6" stroke-linecap="round"/>',
    }
  },
  kiku: (_pen, { colour = [0.86, 0.07, 350] }) =>
    raw(
      `<path d="M-66 -24C-66 6 66 6 66 -24L58 -46H-58Z" fill="${lit(colour, -0.14)}"/><g transform="translate(0 -42)">
        <ellipse rx="68" ry="40" fill="${lit(colour, -0.06)}"/>${petals(14, 66, colour)}<circle r="9" cy="0" fill="#f2ce59"/>
        <circle r="5" cx="-2" cy="-2" fill="#ffe787"/></g>`,
      'M-66 -10L-66 -60L0 -86L66 -60L66 -10L0 4Z',
      66,
      84,
    ),
  momiji: (_pen, { colour = [0.62, 0.17, 40] }) =>
    raw(
      `<path d="M-64 -22C-60 4 60 4 64 -22L58 -44H-58Z" fill="${lit(colour, -0.16)}"/>
        <g transform="translate(0 -40) scale(1 .64)"><circle r="66" fill="${lit(colour, -0.05)}"/>
        <path d="M0 52C-6 40 -8 30 -6 22C-24 40 -44 38 -52 34C-44 28 -38 22 -34 14C-50 12 -62 2 -66 -8C-52 -8 -42 -10 -34 -14C-40 -26 -40 -36 -38 -46C-26 -40 -18 -32 -12 -26C-10 -44 -6 -56 0 -64C6 -56 10 -44 12 -26C18 -32 26 -40 38 -46C40 -36 40 -26 34 -14C42 -10 52 -8 66 -8C62 2 50 12 34 14C38 22 44 28 52 34C44 38 24 40 6 22C8 30 6 40 0 52Z" fill="${lit(colour, 0.09)}"/>
        <path d="M0 44V-50M0 14L-44 26M0 14L44 26M0 4L-50 -6M0 4L50 -6M0 -4L-28 -36M0 -4L28 -36" stroke="${lit(colour, -0.06)}" stroke-width="2.4"/>
        </g>`,
      'M-64 -10L-64 -54L0 -80L64 -54L64 -10L0 4Z',
      64,
      80,
    ),
  yokan: (pen, { colour = [0.3, 0.06, 15], second }) =>
    box(pen, 120, 44, 92, {
      colour,
      top: tone(second ?? colour, 0.12),
      front:
        (second ? `<rect x="0" y="0" width="120" height="16" fill="${css(second)}"/>` : '') +
        '<rect x="0" y="0" width="120" height="2" fill="#fff" opacity=".35"/><rect x="6" y="8" width="5" height="28" rx="2" fill="#fff" opacity=".28"/>',
    }),
  kinro: (pen, { colour = [0.72, 0.08, 225] }) => {
    const b = box(pen, 120, 56, 80, {
      colour,
      top: tone(colour, 0.1),
      front: `<rect x="0" y="40" width="120" height="16" fill="${css([0.4, 0.08, 20])}"/>
        <path d="M0 30Q20 22 40 30T80 30T120 30V40H0Z" fill="${lit(colour, 0.1)}"/>
        <rect x="0" y="0" width="120" height="2" fill="#fff" opacity=".5"/>
        <rect x="7" y="7" width="5" height="24" rx="2" fill="#fff" opacity=".4"/>`,
    })
    return {
      ...b,
      svg:
        b.svg +
        `<g transform="translate(-2 -68)">
          <path d="M-18 0C-10 -7 4 -6 12 0L24 -6L21 0L24 7L12 1C4 7 -10 6 -18 0Z" fill="#de3e2d"/>
          <path d="M20 8C26 4 34 4 40 8L48 5L46 9L48 13L40 9C34 13 26 12 20 8Z" fill="#f9ece1"/></g>
          <path d="M-30 -14Q-26 -18 -20 -14M24 -8q6 -4 12 0" stroke="#fff" stroke-width="1.6" fill="none" opacity=".6"/>`,
    }
  },
  dango: (
    pen,
    {
      colours = [
        [0.82, 0.09, 10],
        [0.95, 0.01, 90],
        [0.74, 0.1, 140],
      ],
    },
  ) =>
    raw(
      `<g transform="rotate(58 0 -12)"><path d="M0 60V-140" stroke="#d3bb8a" stroke-width="6"/>
        <path d="M2 60V-140" stroke="#a68752" stroke-width="2"/>${colours
          .map((colour, i) => {
            const light = radial(pen, [
              [0, tone(colour, 0.08)],
              [0.5, colour],
              [1, tone(colour, -0.18)],
            ])
            return `<defs>${light.def}</defs><circle cy="${-98 + i * 54}" r="29" fill="${light.fill}"/><ellipse cx="-10" cy="${-110 + i * 54}" rx="6" ry="4" fill="#fff" opacity=".6"/>`
          })
          .join('')}</g>`,
      'M-60 30L-40 -20L80 -90L110 -70L60 -20L-20 30Z',
      80,
      80,
    ),
  dorayaki: (_pen, { colour = [0.56, 0.11, 55] }) =>
    raw(
      `<path d="M-78 -22C-78 8 78 8 78 -22Z" fill="${lit(colour, -0.06)}"/>
        <path d="M-80 -26C-80 -14 80 -14 80 -26L80 -36H-80Z" fill="#472021"/>
        <path d="M-82 -34C-82 -80 82 -80 82 -34C82 -22 -82 -22 -82 -34Z" fill="${css(colour)}"/>
        <path d="M-82 -34C-82 -22 82 -22 82 -34C82 -30 80 -28 76 -27C30 -36 -40 -36 -77 -27C-80 -29 -82 -31 -82 -34Z" fill="#e8c586"/>
        <path d="M20 -67C64 -64 82 -52 82 -34C70 -30 60 -31 50 -32C60 -46 50 -60 20 -67Z" fill="${lit(colour, -0.1)}"/>
        <ellipse cx="-30" cy="-56" rx="17" ry="4" fill="#fff" opacity=".3" transform="rotate(-10 -30 -56)"/>`,
      'M-78 0L-82 -40L0 -72L82 -40L78 0Z',
      78,
      70,
    ),
  monaka: (_pen, { colour = [0.8, 0.09, 75] }) =>
    raw(
      `<path d="M-66 -26C-66 2 66 2 66 -26Z" fill="${lit(colour, -0.1)}"/>
        <path d="M-66 -30H66V-22C40 -14 -40 -14 -66 -22Z" fill="#4d2526"/>
        <path d="M-68 -30C-66 -74 66 -74 68 -30C50 -20 -50 -20 -68 -30Z" fill="${css(colour)}"/>
        <path d="M16 -62C54 -60 66 -48 68 -30C58 -25 44 -23 30 -22C50 -34 44 -52 16 -62Z" fill="${lit(colour, -0.1)}"/>
        <g fill="none" stroke="${lit(colour, -0.14)}" stroke-width="2">${repeat(9, (i) => `<path d="M0 -40L${num(Math.cos((i * Math.PI) / 8) * -52)} ${num(-30 - Math.sin((i * Math.PI) / 8) * 28)}"/>`)}</g>
        <ellipse cx="0" cy="-42" rx="11" ry="6" fill="${lit(colour, 0.05)}" stroke="${lit(colour, -0.14)}"/>`,
      'M-66 -10L-68 -40L0 -66L68 -40L66 -10L0 0Z',
      66,
      64,
    ),
  kuri: () =>
    raw(
      `<path d="M-58 0C-66 -40 -30 -58 -6 -88C2 -94 10 -90 14 -82C30 -54 66 -44 58 0Q0 12 -58 0Z" fill="#d69f58"/>
        <path d="M14 -82C30 -54 66 -44 58 0Q36 5 14 6C36 -20 28 -52 6 -90Q12 -88 14 -82Z" fill="#b37736"/>
        <path d="M-58 0C-60 -12 -58 -20 -54 -26Q0 -14 54 -26C58 -20 60 -12 58 0Q0 12 -58 0Z" fill="#8e5224"/>
        <g stroke="#ae7a3e" stroke-width="2" fill="none">
        <path d="M-30 -44Q-16 -60 -4 -80M-10 -40Q-2 -58 4 -78M14 -42Q14 -58 8 -74"/></g>`,
      'M-58 0L-60 -30L0 -92L60 -30L58 0Z',
      58,
      90,
    ),
  kompeito: () => {
    const roll = random(8)
    let svg = ''
    for (let i = 0; i < 26; i++) {
      const x = (roll() - 0.5) * 140
      const y = -6 - roll() * roll() * 54 * (1 - Math.abs(x) / 90)
      const colour = SUGARS[i % SUGARS.length] ?? SUGAR
      svg += `<g transform="translate(${num(x)} ${num(y)})">
        <circle r="10" fill="${lit(colour, -0.04)}"/>${repeat(7, (k) => `<circle cx="${num(Math.cos(k * 0.9) * 8)}" cy="${num(Math.sin(k * 0.9) * 8)}" r="3.4" fill="${lit(colour, -Math.cos(k * 0.9 - 0.6) * 0.06)}"/>`)}<circle cx="-3" cy="-3" r="3" fill="#fff" opacity=".7"/>
        </g>`
    }
    return raw(svg, 'M-70 0L-40 -40L40 -40L70 0Z', 70, 60)
  },
  senbei: (_pen, { colour = [0.66, 0.11, 62] }) =>
    raw(
      (
        [
          [-34, 0, 0],
          [34, -4, -0.05],
          [0, -26, 0.03],
        ] as const
      )
        .map(
          ([x, y, d]) =>
            `<g transform="translate(${x} ${y - 8})"><ellipse cy="5" rx="52" ry="17" fill="${lit(colour, d - 0.16)}"/>
              <ellipse rx="52" ry="17" fill="${lit(colour, d)}"/>
              <path d="M-16 -14h34v26h-34z" fill="#1a2e1e" opacity=".92" transform="skewX(-14)"/>
              <path d="M-40 -6q8 -6 14 -4" stroke="#fff" stroke-opacity=".4" stroke-width="3" fill="none"/></g>`,
        )
        .join(''),
      'M-86 0L-60 -46L50 -46L88 0Z',
      86,
      50,
    ),
  sakuramochi: (pen, { colour = [0.84, 0.07, 5] }) => {
    const b = solid(pen, profile(0, 0, 44, 0, 60, 16, 58, 36, 40, 56, 0, 62), { colour, gloss: 0.2 })
    return {
      ...b,
      svg:
        b.svg +
        `<path d="M-64 -8C-44 -70 24 -74 62 -30C66 -20 62 -6 52 2C40 -30 -20 -44 -64 -8Z" fill="#4c7643"/>
          <path d="M-60 -10C-30 -48 30 -50 58 -16" stroke="#7a9f66" stroke-width="2" fill="none"/>
          <path d="M-30 -36L-24 -54M0 -44L4 -62M26 -40L36 -54" stroke="#749960" stroke-width="1.4"/>`,
    }
  },
} satisfies Record<string, Draw>
