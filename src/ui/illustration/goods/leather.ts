import { css, lit, tone } from '../core/colour'
import { profile } from '../core/curve'
import { lathe } from '../core/lathe'
import { num, repeat } from '../core/number'
import { raw } from '../core/piece'
import { shape } from '../core/solids'
import { BRASS, BRASS_SHADE, buckle, seam, strap } from './leather-parts'
import type { Draw } from './look'

import { HIDES } from './palettes'

/** Bags and what lies on the bench. */
export const leather = {
  tote: (pen, { colour = HIDES.tan }) => {
    const F = 'M-82 0L-94 -150L78 -150L70 0Q-6 6 -82 0Z'
    return {
      width: 86,
      height: 250,
      svg:
        strap('M-46 -146C-50 -262 46 -262 42 -150', tone(colour, -0.08), 10) +
        `<path d="M-94 -150L-74 -160L92 -160L78 -150Z" fill="${lit(colour, -0.24)}"/>
          <path d="M78 -150L92 -160L88 -8L70 0Z" fill="${lit(colour, -0.2)}"/>` +
        shape(
          pen,
          F,
          colour,
          `<path d="M-60 -2C-66 -60 -58 -110 -64 -148M40 -2C44 -50 38 -100 44 -148" stroke="${lit(colour, -0.1)}" stroke-width="2" opacity=".35" fill="none"/>`,
        ).svg +
        seam('M-86 -8L-96 -142L77 -142L69 -8', colour) +
        strap('M-50 -112L-50 -150C-50 -250 30 -250 30 -150L30 -112', colour, 11) +
        `<rect x="-57" y="-118" width="14" height="20" fill="${lit(colour, -0.03)}"/>
          <rect x="23" y="-118" width="14" height="20" fill="${lit(colour, -0.06)}"/>` +
        [
          [-50, -112],
          [-50, -104],
          [30, -112],
          [30, -104],
        ]
          .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.4" fill="${BRASS}"/>`)
          .join(''),
      silhouette: `${F}M-56 -150C-60 -268 52 -268 48 -150L36 -150C36 -244 -44 -244 -44 -150Z`,
    }
  },
  satchel: (pen, { colour = HIDES.tan }) => {
    const F = 'M-98 0Q-104 -2 -104 -12L-104 -128H92V-12Q92 0 84 0Z'
    return {
      width: 98,
      height: 190,
      svg:
        strap('M-40 -136C-40 -182 30 -182 30 -136', tone(colour, -0.05), 11) +
        `<path d="M92 -128L108 -138V-20Q108 -10 98 -6L88 -1Q92 -4 92 -12Z" fill="${lit(colour, -0.22)}"/>
          <path d="M-104 -128L-88 -138H108L92 -128Z" fill="${lit(colour, 0.05)}"/>` +
        shape(pen, F, tone(colour, -0.05)).svg +
        seam('M-98 -50V-12Q-98 -6 -92 -6H80Q86 -6 86 -12V-50', colour) +
        shape(pen, 'M-104 -128H92V-66Q92 -50 76 -50H-88Q-104 -50 -104 -66Z', colour).svg +
        seam('M-98 -122V-66Q-98 -56 -88 -56H76Q86 -56 86 -66V-122', colour) +
        [-58, 46]
          .map(
            (x) =>
              `<path d="M${x - 10} -128V-36Q${x} -28 ${x + 10} -36V-128Z" fill="${lit(colour, -0.08)}"/>
                <path d="M${x - 10} -128V-36Q${x} -28 ${x} -32V-128Z" fill="${lit(colour, 0.03)}"/>${buckle(x, -52, 1.05)}`,
          )
          .join(''),
      silhouette: `${F}M-48 -134C-48 -192 38 -192 38 -134L26 -134C26 -174 -36 -174 -36 -134Z`,
    }
  },
  bucket: (pen, { colour = HIDES.tan }) => {
    const b = lathe(pen, profile(64, 0, 70, 6, 78, 70, 72, 132, 66, 146), {
      colour,
      tilt: 0.2,
      wall: 5,
      gloss: 0.16,
      inside: tone(colour, -0.2),
      bands: [{ from: 6, to: 10, colour: tone(colour, 0.1) }],
    })
    const P = repeat(7, (i) => {
      const x = -60 + i * 20
      return `<circle cx="${x}" cy="${num(-118 + 14 * Math.sqrt(1 - (x / 72) ** 2))}" r="3.4" fill="${BRASS_SHADE}"/>
        <circle cx="${x - 0.6}" cy="${num(-118.6 + 14 * Math.sqrt(1 - (x / 72) ** 2))}" r="2.4" fill="${BRASS}"/>`
    })
    return {
      width: 76,
      height: 250,
      svg:
        strap('M-64 -140C-70 -290 66 -290 64 -140', tone(colour, -0.06), 11) +
        b.svg +
        P +
        `<path d="M-70 -114Q0 -88 70 -114" fill="none" stroke="${lit(colour, 0.13)}" stroke-width="3.4"/>
          <path d="M0 -104Q-10 -78 -6 -48M0 -104Q10 -78 8 -44" stroke="${lit(colour, 0.12)}" stroke-width="3.4" fill="none"/>
          <circle cx="0" cy="-102" r="5" fill="${BRASS}"/>`,
      silhouette: `${b.silhouette}M-70 -140C-76 -298 72 -298 70 -140L58 -140C56 -276 -56 -276 -58 -140Z`,
    }
  },
  saddle: (pen, { colour = HIDES.tan }) => {
    const F = 'M-84 -112H84V-60C84 -10 44 0 0 0C-44 0 -84 -10 -84 -60Z'
    return {
      width: 70,
      height: 260,
      svg:
        strap('M-80 -108C-100 -300 100 -300 84 -108', tone(colour, -0.04), 8) +
        `<path d="M84 -112L98 -120V-62C98 -20 70 -6 40 -2C70 -12 84 -30 84 -60Z" fill="${lit(colour, -0.22)}"/>
          <path d="M-84 -112L-70 -120H98L84 -112Z" fill="${lit(colour, 0.06)}"/>` +
        shape(pen, F, tone(colour, -0.05)).svg +
        seam('M-78 -60C-78 -14 -40 -6 0 -6C40 -6 78 -14 78 -60', colour) +
        shape(pen, 'M-84 -112H84V-84C84 -44 40 -30 0 -30C-40 -30 -84 -44 -84 -84Z', colour).svg +
        seam('M-78 -106V-84C-78 -50 -38 -36 0 -36C38 -36 78 -50 78 -84V-106', colour) +
        `<circle cx="0" cy="-44" r="8" fill="${BRASS_SHADE}"/><circle cx="-1" cy="-45" r="6.4" fill="${BRASS}"/>
          <circle cx="-80" cy="-110" r="5" fill="none" stroke="${BRASS}" stroke-width="3"/>
          <circle cx="84" cy="-110" r="5" fill="none" stroke="${BRASS}" stroke-width="3"/>`,
      silhouette: `${F}M-86 -108C-108 -310 108 -310 90 -108L80 -108C92 -288 -92 -288 -76 -108Z`,
    }
  },
  weekender: (pen, { colour = HIDES.tan }) => {
    const F = 'M-130 -14C-140 -60 -130 -100 -112 -124Q0 -136 112 -124C130 -100 138 -60 128 -14Q0 8 -130 -14Z'
    return {
      width: 124,
      height: 200,
      svg:
        strap('M-52 -124C-54 -222 54 -222 52 -124', tone(colour, -0.1), 11) +
        shape(
          pen,
          F,
          colour,
          `<path d="M-112 -124Q0 -136 112 -124Q0 -112 -112 -124Z" fill="${lit(colour, 0.08)}"/>
            <path d="M-108 -121Q0 -110 108 -121" fill="none" stroke="${BRASS_SHADE}" stroke-width="3"/>
            <path d="M-129 -30Q0 -8 128 -30L128 -14Q0 8 -130 -14Z" fill="${lit(colour, -0.14)}"/>`,
        ).svg +
        seam('M-128 -34Q0 -12 127 -34', colour) +
        strap('M-56 -22V-118C-58 -206 46 -206 46 -118V-20', colour, 12) +
        [-56, 46]
          .map(
            (x) =>
              `<circle cx="${x}" cy="-92" r="3" fill="${BRASS}"/><circle cx="${x}" cy="-80" r="3" fill="${BRASS}"/>`,
          )
          .join('') +
        `<rect x="-18" y="-70" width="32" height="44" rx="3" fill="${lit(colour, -0.05)}" stroke="${lit(colour, 0.16)}" stroke-dasharray="4 3"/>`,
      silhouette: `${F}M-58 -124C-60 -232 60 -232 58 -124L46 -124C46 -212 -46 -212 -46 -124Z`,
    }
  },
  folio: (pen, { colour = HIDES.tan }) => {
    const F = 'M-110 0Q-114 0 -114 -6V-140Q-114 -146 -108 -146H108Q114 -146 114 -140V-6Q114 0 108 0Z'
    return {
      width: 110,
      height: 146,
      svg:
        shape(pen, F, colour).svg +
        seam('M-106 -8V-138H106V-8Z', colour) +
        `<path d="M-114 -140Q-114 -146 -108 -146H108Q114 -146 114 -140L10 -58Q0 -52 -10 -58Z" fill="${lit(colour, 0.04)}"/>
          <path d="M0 -54Q8 -54 12 -60L114 -140L110 -146L114 -140L10 -62Q0 -54 0 -54Z" fill="${lit(colour, -0.16)}"/>` +
        seam('M-104 -140L-8 -66Q0 -60 8 -66L104 -140', colour) +
        `<circle cx="0" cy="-66" r="8" fill="${BRASS_SHADE}"/><circle cx="-1" cy="-67" r="6.4" fill="${BRASS}"/>`,
      silhouette: F,
    }
  },
  wallet: (pen, { colour = HIDES.tan }) => {
    const F = 'M-56 0V-76H56V0Z'
    return {
      width: 54,
      height: 76,
      svg:
        `<path d="M-52 -76L-46 -84H60L56 -76ZM56 -76L60 -84V-6L56 0Z" fill="${lit(colour, -0.2)}"/>` +
        shape(pen, F, colour).svg +
        seam('M-51 -5V-71H51V-5Z', colour) +
        `<path d="M-51 -48H51" stroke="${lit(colour, -0.14)}" stroke-width="1.6"/>` +
        seam('M-51 -44H51', colour),
      silhouette: F,
    }
  },
  belt: (_pen, { colour = HIDES.tan }) =>
    raw(
      `<ellipse cx="0" cy="-30" rx="58" ry="18" fill="${lit(colour, -0.3)}"/>
        <path d="M-62 -34C-62 -56 62 -56 62 -34V-14C62 10 -62 10 -62 -14Z" fill="${css(colour)}"/>
        <ellipse cx="0" cy="-34" rx="62" ry="19" fill="${lit(colour, 0.08)}"/>
        <ellipse cx="0" cy="-33" rx="50" ry="14" fill="${lit(colour, -0.22)}"/>
        <ellipse cx="0" cy="-32" rx="40" ry="10.5" fill="${lit(colour, 0.04)}"/>
        <ellipse cx="0" cy="-31.5" rx="30" ry="7.4" fill="${lit(colour, -0.24)}"/>
        <path d="M-60 -10Q0 12 60 -10" fill="none" stroke="${lit(colour, 0.2)}" stroke-width="1.5" stroke-dasharray="5 3.4"/>${buckle(66, -22, 1.5)}`,
      'M-62 0V-40H62V0Z',
      60,
      50,
    ),
  spool: (pen, { colour = HIDES.tan }) =>
    lathe(pen, profile(26, 0, 26, 8, 18, 10, 18, 52, 26, 54, 26, 62), {
      colour: [0.72, 0.07, 72],
      tilt: 0.24,
      bands: [{ from: 10, to: 52, colour: colour }],
      wall: 18,
      inside: [0.66, 0.07, 70],
      gloss: 0.1,
    }),
  awl: () =>
    raw(
      `<g transform="rotate(72)"><path d="M0 0L-2.4 -70H2.4Z" fill="#b3b8be"/>
        <path d="M0 0L0 -70H2.4Z" fill="#6d7277"/>
        <path d="M-6 -70H6L9 -84C14 -110 14 -130 0 -142C-14 -130 -14 -110 -9 -84Z" fill="#9d6044"/>
        <path d="M0 -70H6L9 -84C14 -110 14 -130 0 -142Z" fill="#743f2d"/>
        <rect x="-7" y="-76" width="14" height="7" fill="${BRASS}"/></g>`,
      'M0 -6L140 -60L150 -40Z',
      60,
      50,
    ),
  hide: (_pen, { colour = HIDES.tan }) =>
    raw(
      `<path d="M-120 -18C-130 -44 -110 -58 -60 -56C-10 -54 60 -64 112 -50C130 -40 128 -10 112 0C60 14 -70 14 -120 -18Z" fill="${css(colour)}"/>
        <ellipse cx="110" cy="-25" rx="14" ry="25" fill="${lit(colour, 0.12)}"/>
        <ellipse cx="110" cy="-25" rx="9" ry="17" fill="${lit(colour, -0.16)}"/>
        <ellipse cx="110" cy="-25" rx="4.6" ry="9" fill="${lit(colour, 0.1)}"/>
        <path d="M-118 -30C-60 -12 40 -14 100 -4" stroke="${lit(colour, -0.1)}" stroke-width="2" fill="none"/>`,
      'M-120 0L-124 -40L0 -58L120 -46L118 0Z',
      118,
      58,
    ),
} satisfies Record<string, Draw>
