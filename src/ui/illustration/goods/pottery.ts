import { lit, type Oklch } from '../core/colour'
import { type Profile, profile } from '../core/curve'
import { type Glaze, type LatheOptions, lathe, upperColour } from '../core/lathe'
import { num, random, repeat } from '../core/number'
import { linear, type Pen } from '../core/pen'
import { at, dress, join, type Piece } from '../core/piece'

export interface PotLook {
  readonly colour: Oklch
  readonly glaze?: readonly Glaze[]
  readonly specks?: number
  readonly seed?: number
  readonly gloss?: number
  /** A lid in another colour, or the plates of a stack from the bottom up. */
  readonly others?: readonly Oklch[]
}

type DrawPot = (pen: Pen, look: PotLook) => Piece

const turned =
  (outline: Profile, options: LatheOptions): DrawPot =>
  (pen, look) =>
    lathe(pen, outline, { ...options, ...look })

const withHandle = (piece: Piece, dark: string, light: string, outline: string, colour: Oklch): Piece =>
  dress(
    { ...piece, silhouette: piece.silhouette + outline },
    '',
    `<path d="${dark}" fill="none" stroke="${lit(colour, -0.15)}" stroke-width="13" stroke-linecap="round"/>` +
      `<path d="${light}" fill="none" stroke="${lit(colour, 0.025)}" stroke-width="5" stroke-linecap="round"/>`,
  )

const mug: DrawPot = (pen, look) =>
  withHandle(
    lathe(pen, profile(40, 0, 46, 5, 49, 40, 49, 96), { wall: 4, gloss: 0.4, ...look }),
    'M44 -78C88 -88 90 -24 44 -26',
    'M44 -80C86 -89 86 -30 48 -28',
    'M44 -84C98 -96 98 -18 44 -20L44 -32C78 -28 78 -80 44 -72Z',
    upperColour(look),
  )

const pitcher: DrawPot = (pen, look) => {
  const body = lathe(pen, profile(46, 0, 58, 10, 66, 50, 60, 98, 44, 132, 42, 154, 50, 170), { wall: 4, ...look })
  const colour = upperColour(look)
  const jug = withHandle(
    body,
    'M46 -156C112 -160 104 -56 58 -44',
    'M46 -159C106 -163 100 -64 62 -48',
    'M46 -162C120 -166 110 -46 58 -38L56 -52C96 -62 96 -148 46 -148ZM-40 -150L-74 -186L-20 -178Z',
    colour,
  )
  return dress(jug, '', `<path d="M-40 -158Q-66 -172 -74 -186Q-52 -184 -30 -179Z" fill="${lit(colour, 0.03)}"/>`)
}

const CANE = 'M-44 -108C-52 -196 52 -196 46 -108'
const SPOUT = 'M-70 -44C-104 -52 -110 -90 -128 -104L-114 -110C-96 -100 -84 -84 -62 -78Z'

const teapot: DrawPot = (pen, look) => {
  const body = lathe(pen, profile(46, 0, 58, 6, 84, 36, 88, 62, 70, 96, 42, 112), { open: false, ...look })
  const colour = upperColour(look)
  const lid = lathe(pen, profile(42, 0, 40, 6, 22, 18, 8, 22, 6, 28, 12, 34, 9, 42), {
    colour,
    open: false,
    tilt: 0.22,
    gloss: 0.3,
  })
  const light = linear(
    pen,
    [
      [0, lit(colour, 0.06)],
      [1, lit(colour, -0.14)],
    ],
    'x1="0" y1="0" x2=".4" y2="1"',
  )
  return {
    svg:
      `<defs>${light.def}</defs><path d="${SPOUT}" fill="${light.fill}"/>${body.svg}<g transform="translate(0 -110)">${lid.svg}</g>` +
      `<path d="${CANE}" fill="none" stroke="#835827" stroke-width="7" stroke-linecap="round"/>` +
      `<path d="M-46 -108C-52 -190 46 -192 45 -116" fill="none" stroke="#be9c65" stroke-width="2.4"/>` +
      `<path d="${CANE}" fill="none" stroke="#5d3b1c" stroke-width="7" stroke-dasharray="1.3 6" opacity=".7"/>`,
    silhouette: `${body.silhouette}${SPOUT}M-48 -108C-56 -202 56 -202 50 -108L42 -108C46 -190 -46 -190 -40 -108Z`,
    width: 90,
    height: 180,
    reach: 122,
  }
}

const SUCCULENT: Oklch = [0.54, 0.09, 148]

const planter: DrawPot = (pen, look) => {
  const tub = lathe(pen, profile(50, 0, 54, 6, 70, 92, 74, 96, 74, 112), { wall: 6, inside: [0.32, 0.03, 60], ...look })
  const roll = random(look.seed ?? 3)
  const leaves = repeat(11, (i) => {
    const angle = -64 + i * 12.8 + roll() * 6
    const length = 88 + roll() * 46
    const place = `transform="translate(${num(angle * 0.36)} -110) rotate(${num(angle)})"`
    const light = i % 3 === 0 ? 0.09 : i % 2 ? -0.08 : 0
    const left = `C-20 ${num(-length * 0.5)} -9 ${num(-length * 0.86)} 0 ${num(-length)}`
    const right = `C9 ${num(-length * 0.86)} 20 ${num(-length * 0.5)} 5 0Z`
    return (
      `<path d="M-5 0${left}${right}" ${place} fill="${lit(SUCCULENT, light)}"/>` +
      `<path d="M0 0V${num(-length * 0.9)}" ${place} stroke="#84af76" stroke-width="1" opacity=".6"/>`
    )
  })
  return {
    svg: tub.svg + leaves,
    silhouette: `${tub.silhouette}M-70 -108L-104 -160L-60 -190L0 -220L64 -190L106 -158L70 -108Z`,
    width: 96,
    height: 236,
    reach: 112,
  }
}

const jar: DrawPot = (pen, look) => {
  const body = lathe(pen, profile(48, 0, 54, 6, 62, 40, 62, 90, 54, 108), { open: false, ...look })
  const lid = lathe(pen, profile(57, 0, 57, 8, 30, 20, 10, 24, 8, 32, 15, 40, 12, 48), {
    colour: look.others?.[0] ?? upperColour(look),
    open: false,
    gloss: 0.3,
    tilt: 0.18,
  })
  return {
    svg: `${body.svg}<g transform="translate(0 -107)">${lid.svg}</g>`,
    silhouette: `${body.silhouette}M-57 -107L-50 -122L-14 -134L-14 -152L14 -152L14 -134L50 -122L57 -107Z`,
    width: 62,
    height: 158,
  }
}

const candlestick: DrawPot = (pen, look) => {
  const foot = lathe(pen, profile(52, 0, 54, 8, 20, 18, 13, 30, 12, 60, 22, 70, 22, 78), { wall: 4, ...look })
  return {
    svg:
      `${foot.svg}<rect x="-8" y="-196" width="16" height="120" fill="#f1e8d2"/>
        <rect x="2" y="-196" width="6" height="120" fill="#d5c29d"/>` +
      '<path d="M0 -196v-9" stroke="#372a21" stroke-width="1.6"/>',
    silhouette: `${foot.silhouette}M-8 -76V-196H8V-76Z`,
    width: 54,
    height: 200,
  }
}

const PLATE: Profile = profile(62, 0, 66, 4, 104, 10, 126, 20)

/** Plates on each other, lowest first, slightly out of line as a hand leaves them. */
const stack: DrawPot = (pen, look) => {
  const colours = look.others ?? [look.colour, upperColour(look), look.colour, upperColour(look)]
  const plates = colours.map((colour, i) =>
    at(lathe(pen, PLATE, { ...look, colour, glaze: [], tilt: 0.34, wall: 4, gloss: 0 }), i % 2 ? 3 : -2, i * 11),
  )
  const top = colours.length * 11
  return {
    ...join(null, plates),
    parts: [],
    silhouette: `M-62 0L-128 -18L-128 ${-18 - top}L128 ${-18 - top}L128 -18L62 0Z`,
    width: 120,
    height: 20 + top,
  }
}

/** Fifteen forms of a small pottery; any clay, any glaze. */
export const pots = {
  mug,
  tumbler: turned(profile(34, 0, 40, 5, 46, 50, 50, 108), { wall: 4 }),
  bowl: turned(profile(36, 0, 37, 7, 40, 9, 74, 30, 96, 62, 104, 84), { tilt: 0.3, wall: 5 }),
  riceBowl: turned(profile(26, 0, 27, 9, 30, 11, 58, 34, 68, 66, 70, 80), { tilt: 0.28, wall: 4 }),
  serving: turned(profile(56, 0, 57, 6, 64, 8, 116, 30, 138, 54, 142, 62), { tilt: 0.3, wall: 6 }),
  plate: turned(PLATE, { tilt: 0.34, wall: 4, gloss: 0 }),
  bottle: turned(profile(40, 0, 54, 14, 62, 56, 58, 104, 36, 142, 17, 166, 14, 200, 15, 222, 22, 232), { wall: 4 }),
  moon: turned(profile(40, 0, 52, 8, 92, 54, 104, 100, 92, 146, 56, 184, 46, 192, 47, 204), { wall: 5 }),
  vase: turned(profile(36, 0, 42, 8, 48, 70, 62, 130, 64, 160, 50, 186, 44, 194, 52, 206), { wall: 5 }),
  pitcher,
  teapot,
  planter,
  jar,
  candlestick,
  stack,
} satisfies Record<string, DrawPot>

export type PotForm = keyof typeof pots
