import type { FontPair, Palette, TemplateKey, TokenName } from './types'

export const templateKeys = ['gallery', 'counter'] as const

/** Names of the colours every template paints with. */
export const tokenNames = [
  'ground',
  'raised',
  'sunk',
  'ink',
  'ink-2',
  'line',
  'accent',
  'on-accent',
  'mark',
  'on-mark',
  'alert',
  'on-alert',
  'ok',
] as const

/** Colours a retailer may set; the rest follows from them. */
export const ownColourNames = ['ground', 'accent', 'mark'] as const

/** Kinds of which a page may hold several. */
export const repeatableKinds = ['image-text'] as const

/** Scenes drawn by the mall, so that a shop without a photograph has a picture to open with. */
export const sceneKeys = [
  'pottery',
  'kiln',
  'gift',
  'market',
  'leather',
  'devices',
  'books',
  'sweets',
  'pantry',
] as const

export const maxBlocks = 16
export const maxFaqItems = 8
export const maxNotices = 3

/** A page of few goods is set differently: larger pictures, no shelf of categories. */
export const fewGoods = 3

/** How long a link to the draft works. */
export const previewMillis = 2 * 3_600_000

const gallery: Record<string, Record<TokenName, Palette['tokens'][TokenName]>> = {
  sea: {
    ground: [0.985, 0.003, 200],
    raised: [1, 0, 0],
    sunk: [0.955, 0.006, 200],
    ink: [0.25, 0.025, 225],
    'ink-2': [0.46, 0.022, 220],
    line: [0.87, 0.008, 210],
    accent: [0.42, 0.065, 205],
    'on-accent': [0.99, 0.003, 200],
    mark: [0.93, 0.05, 88],
    'on-mark': [0.25, 0.025, 225],
    alert: [0.48, 0.13, 35],
    'on-alert': [0.99, 0.003, 200],
    ok: [0.45, 0.09, 160],
  },
  night: {
    ground: [0.215, 0.014, 60],
    raised: [0.26, 0.016, 60],
    sunk: [0.255, 0.015, 60],
    ink: [0.94, 0.015, 80],
    'ink-2': [0.76, 0.02, 75],
    line: [0.36, 0.016, 60],
    accent: [0.82, 0.09, 78],
    'on-accent': [0.2, 0.02, 60],
    mark: [0.82, 0.09, 78],
    'on-mark': [0.2, 0.02, 60],
    alert: [0.78, 0.12, 45],
    'on-alert': [0.2, 0.02, 60],
    ok: [0.8, 0.1, 160],
  },
  linen: {
    ground: [0.982, 0.009, 82],
    raised: [1, 0, 0],
    sunk: [0.952, 0.014, 80],
    ink: [0.26, 0.02, 55],
    'ink-2': [0.46, 0.025, 60],
    line: [0.875, 0.016, 78],
    accent: [0.45, 0.1, 38],
    'on-accent': [0.99, 0.005, 80],
    mark: [0.92, 0.06, 90],
    'on-mark': [0.26, 0.02, 55],
    alert: [0.5, 0.15, 28],
    'on-alert': [0.99, 0.005, 80],
    ok: [0.44, 0.08, 150],
  },
}

const counter: typeof gallery = {
  market: {
    ground: [0.99, 0.006, 120],
    raised: [1, 0, 0],
    sunk: [0.955, 0.018, 125],
    ink: [0.24, 0.03, 152],
    'ink-2': [0.45, 0.03, 150],
    line: [0.89, 0.018, 130],
    accent: [0.33, 0.06, 152],
    'on-accent': [0.98, 0.01, 110],
    mark: [0.9, 0.17, 98],
    'on-mark': [0.24, 0.03, 152],
    alert: [0.52, 0.2, 28],
    'on-alert': [1, 0, 0],
    ok: [0.42, 0.09, 152],
  },
  harbour: {
    ground: [0.985, 0.006, 230],
    raised: [1, 0, 0],
    sunk: [0.95, 0.015, 230],
    ink: [0.24, 0.04, 250],
    'ink-2': [0.44, 0.04, 245],
    line: [0.88, 0.015, 235],
    accent: [0.33, 0.08, 250],
    'on-accent': [0.985, 0.006, 230],
    mark: [0.9, 0.17, 98],
    'on-mark': [0.24, 0.04, 250],
    alert: [0.52, 0.2, 28],
    'on-alert': [1, 0, 0],
    ok: [0.43, 0.09, 165],
  },
  plum: {
    ground: [0.988, 0.006, 350],
    raised: [1, 0, 0],
    sunk: [0.956, 0.014, 350],
    ink: [0.25, 0.035, 345],
    'ink-2': [0.45, 0.03, 345],
    line: [0.89, 0.016, 350],
    accent: [0.34, 0.1, 350],
    'on-accent': [0.985, 0.008, 350],
    mark: [0.89, 0.13, 85],
    'on-mark': [0.25, 0.035, 345],
    alert: [0.52, 0.2, 28],
    'on-alert': [1, 0, 0],
    ok: [0.43, 0.09, 155],
  },
}

const palettes = (from: typeof gallery): Palette[] =>
  Object.entries(from).map(([key, tokens]) => ({ key, tokens, dark: tokens.ground[0] < 0.5 }))

const gothic = '"Noto Sans JP Variable","Noto Sans KR Variable"'
const gothicKorean = '"Noto Sans KR Variable","Noto Sans JP Variable"'

/** A stack for texts in Japanese or English, and one for Korean, whose Chinese signs are drawn otherwise. */
const stack = (family: string, generic: string, japanese = '') => ({
  any: `"${family}",${japanese ? `"${japanese}",` : ''}${gothic},${generic}`,
  ko: `"${family}",${gothicKorean},${generic}`,
})

/** Japanese letters with serifs, beside Latin ones that have them. */
const mincho = 'Shippori Mincho'

const sans = 'system-ui,sans-serif'
const serif = 'Georgia,serif'

/** Font pairs; each is fetched only by a shop that shows it. */
export const fontPairs = {
  familjen: {
    display: stack('Familjen Grotesk Variable', sans),
    text: stack('Familjen Grotesk Variable', sans),
    weight: 500,
    sample: 'Familjen Grotesk',
  },
  fraunces: {
    display: stack('Fraunces Variable', serif, mincho),
    text: stack('Instrument Sans Variable', sans),
    weight: 400,
    sample: 'Fraunces, Instrument Sans',
  },
  garamond: {
    display: stack('EB Garamond Variable', serif, mincho),
    text: stack('EB Garamond Variable', serif),
    weight: 500,
    sample: 'EB Garamond',
  },
  sofia: {
    display: stack('Sofia Sans Extra Condensed Variable', sans),
    text: stack('Sofia Sans Variable', sans),
    weight: 800,
    sample: 'Sofia Sans Extra Condensed',
  },
  archivo: {
    display: stack('Archivo Variable', sans),
    text: stack('Archivo Variable', sans),
    weight: 760,
    sample: 'Archivo',
  },
} as const satisfies Record<string, FontPair>

/** What a template offers; the first palette and pair are its own. */
export const templates: Record<TemplateKey, { palettes: Palette[]; fonts: (keyof typeof fontPairs)[] }> = {
  gallery: { palettes: palettes(gallery), fonts: ['familjen', 'fraunces', 'garamond'] },
  counter: { palettes: palettes(counter), fonts: ['sofia', 'archivo'] },
}
