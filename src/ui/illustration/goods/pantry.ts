import { css, lit } from '../core/colour'
import { profile } from '../core/curve'
import { lathe } from '../core/lathe'
import { num, repeat } from '../core/number'
import { at, dress, join, raw } from '../core/piece'
import { box, shape } from '../core/solids'
import type { Draw } from './look'
import { words } from './words'

/** Bread, dairy and everything with a label. */
export const pantry = {
  eggs: () =>
    join(
      at(
        raw(
          [-50, -17, 17, 50]
            .map(
              (x, i) =>
                `<ellipse cx="${x}" cy="-46" rx="19" ry="26" fill="${lit([0.78, 0.07, 60], i * -0.03 + 0.05)}"/>
                  <ellipse cx="${x - 6}" cy="-58" rx="4" ry="6" fill="#fff" opacity=".5"/>`,
            )
            .join('') +
            `<path d="M-76 -44Q-50 -26 -34 -44Q-17 -26 0 -44Q17 -26 34 -44Q52 -26 76 -44L70 0H-70Z" fill="#aca490"/>
              <path d="M20 -34Q24 -36 34 -44Q52 -26 76 -44L70 0H26Z" fill="#87806c"/>`,
          'M-70 0L-76 -60L76 -60L70 0Z',
          70,
          72,
        ),
        0,
      ),
    ),
  loaf: (_pen, { colour = [0.62, 0.11, 62] }) =>
    raw(
      `<path d="M-86 0C-104 -50 -60 -84 0 -84C60 -84 104 -50 86 0Q0 10 -86 0" fill="${css(colour)}"/>
        <path d="M30 -80C84 -72 102 -44 86 0Q60 6 20 6C60 -20 56 -60 30 -80Z" fill="${lit(colour, -0.13)}"/>
        <g stroke="${lit(colour, 0.2)}" stroke-width="9" stroke-linecap="round" fill="none">
        <path d="M-54 -48Q-40 -66 -24 -68M-16 -46Q0 -66 18 -68M22 -44Q38 -62 54 -60"/></g>`,
      'M-86 0C-104 -50 -60 -84 0 -84C60 -84 104 -50 86 0Z',
      86,
      86,
    ),
  baguette: (_pen, { colour = [0.68, 0.12, 66] }) =>
    raw(
      `<g transform="translate(-4 -92) rotate(-64)">
        <path d="M-110 -8C-108 -30 -40 -36 0 -36C60 -36 116 -28 116 -10C116 6 60 10 0 10C-50 10 -110 8 -110 -8Z" fill="${css(colour)}"/>
        <path d="M-110 -8C-60 2 60 2 116 -10C116 6 60 10 0 10C-50 10 -110 8 -110 -8Z" fill="${lit(colour, -0.14)}"/>
        <g stroke="${lit(colour, 0.18)}" stroke-width="7" stroke-linecap="round">
        <path d="M-74 -14l22 -12M-34 -14l22 -14M8 -14l22 -14M50 -14l20 -12"/></g></g>`,
      'M-40 20L-60 0L30 -130L62 -110Z',
      92,
      200,
    ),
  cheese: (_pen, { colour = [0.86, 0.12, 88] }) =>
    raw(
      `<path d="M-80 0L-80 -46L70 -80L86 -60L86 -12L-40 8Z" fill="${css(colour)}"/>
        <path d="M-80 -46L70 -80L86 -60L-40 -38Z" fill="${lit(colour, 0.09)}"/>
        <path d="M-80 0V-46L-40 -38V8Z" fill="${lit([0.62, 0.12, 60], 0)}"/><g fill="${lit(colour, -0.13)}">
        <ellipse cx="6" cy="-22" rx="12" ry="9"/><ellipse cx="50" cy="-40" rx="9" ry="7"/>
        <ellipse cx="62" cy="-14" rx="7" ry="5"/><ellipse cx="-18" cy="-8" rx="5" ry="4"/></g>`,
      'M-80 0L-80 -46L70 -80L86 -60L86 -12L-40 8Z',
      80,
      80,
    ),
  milk: (pen, { label = 'Whole', colour = [0.55, 0.14, 255] }) => {
    return lathe(pen, profile(40, 0, 42, 8, 42, 92, 22, 130, 20, 150, 24, 156), {
      colour: [0.96, 0.008, 95],
      open: false,
      gloss: 0.5,
      bands: [
        { from: 36, to: 74, colour, over: words(label, 0, -50, 17, '#fff', 72) },
        { from: 150, to: 168, colour },
      ],
    })
  },
  jar: (pen, { colour = [0.72, 0.15, 70], label = 'Honey', second = [0.3, 0.02, 80], paper = [0.95, 0.02, 90] }) => {
    const b = lathe(pen, profile(48, 0, 52, 6, 53, 88, 44, 102, 44, 106), {
      colour,
      open: false,
      gloss: 0.5,
      bands: [{ from: 26, to: 72, colour: paper }],
    })
    return dress(
      b,
      words(label, -2, -44, 19, '#372414', 92) +
        `<rect x="-46" y="-124" width="92" height="20" rx="4" fill="${css(second)}"/>
          <rect x="-46" y="-124" width="34" height="20" rx="4" fill="${lit(second, 0.12)}"/>`,
    )
  },
  oil: (pen, { colour = [0.52, 0.1, 115], label = 'Olio', paper = [0.93, 0.03, 95] }) => {
    const b = lathe(pen, profile(34, 0, 36, 6, 36, 112, 14, 146, 12, 184, 15, 188), {
      colour,
      open: false,
      gloss: 0.6,
      bands: [
        { from: 28, to: 92, colour: paper },
        { from: 188, to: 206, colour: [0.3, 0.03, 40] },
      ],
    })
    return dress(
      b,
      `${words(label, -2, -56, 18, '#372414', 62)}<path d="M-18 -44h34" stroke="#62691b" stroke-width="2"/>`,
    )
  },
  tin: (pen, { colour = [0.55, 0.2, 28], label = 'Pelati', paper = [0.95, 0.02, 90] }) => {
    const b = lathe(pen, profile(44, 0, 44, 100), {
      colour: [0.8, 0.006, 240],
      tilt: 0.2,
      wall: 4,
      gloss: 0.3,
      bands: [
        { from: 8, to: 92, colour },
        { from: 36, to: 66, colour: paper },
      ],
      rim: [0.85, 0.005, 240],
      inside: [0.78, 0.006, 240],
    })
    return dress(b, words(label, -1, -42, 18, '#372414', 78))
  },
  pack: (pen, { colour = [0.5, 0.1, 255], label = 'Penne', note = '500 g' }) => {
    const [w, h] = [84, 136]
    return box(pen, w, h, 34, {
      colour,
      front: `<rect x="${num(w * 0.12)}" y="${num(h * 0.16)}" width="${num(w * 0.76)}" height="${num(h * 0.34)}" fill="#f6f2e7"/>${words(label, w / 2, h * 0.37, 18, '#192230', w * 0.68)}${words(note, w / 2, h * 0.9, 13, '#fff', w * 0.8)}<g fill="${lit(colour, 0.2)}">${repeat(8, (i) => `<rect x="${num(w * 0.14 + (i % 4) * w * 0.19)}" y="${num(h * 0.57 + Math.floor(i / 4) * h * 0.11)}" width="${num(w * 0.13)}" height="6" rx="3" transform="rotate(-24 ${num(w * 0.2 + (i % 4) * w * 0.19)} ${num(h * 0.58)})"/>`)}</g>`,
    })
  },
  bag: (pen, { colour = [0.42, 0.05, 50], label = 'Coffee', paper = [0.93, 0.03, 85] }) =>
    dress(
      shape(
        pen,
        'M-48 0L-52 -118L-44 -146L44 -146L52 -118L48 0Q0 6 -48 0Z',
        colour,
        `<path d="M-44 -146L44 -146L42 -134H-42Z" fill="${lit(colour, -0.1)}"/>
          <rect x="-34" y="-100" width="66" height="58" fill="${css(paper)}"/>${words(label, -1, -64, 18, '#311c0f', 58)}<path d="M34 -130L42 -4" stroke="${lit(colour, -0.14)}" stroke-width="3" opacity=".7"/>`,
        50,
        146,
      ),
      '',
    ),
} satisfies Record<string, Draw>
