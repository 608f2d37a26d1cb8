import type { FontPair } from './types'

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

/** Kinds of which a page holds one: a template has one place for them. */
export const singleKinds = ['notice', 'hero', 'product-list', 'category-tiles', 'hours-map', 'recently-seen'] as const

/** Where the goods of a grid come from. */
export const gridSources = ['newest', 'best', 'sale', 'category', 'tag', 'picked'] as const
export const bannerTones = ['accent', 'mark', 'ink', 'sunk'] as const
export const galleryShapes = ['grid', 'row', 'mosaic'] as const
export const spacerSizes = ['s', 'm', 'l', 'xl'] as const
export const dividerLooks = ['line', 'dots', 'ornament'] as const

/** Scenes drawn by the mall, so that a shop without a photograph has a picture to open with. */
export const sceneKeys = [
  'pottery',
  'kiln',
  'gift',
  'market',
  'leather',
  'bench',
  'racks',
  'devices',
  'books',
  'sweets',
  'water',
  'tray',
  'pantry',
] as const

export const maxBlocks = 40
export const maxFaqItems = 12
export const maxNotices = 3
export const maxPicked = 24
export const maxGalleryPictures = 24
export const maxShopNews = 12
export const maxQuotes = 12
export const maxCodes = 4

/** A page of few goods is set differently: larger pictures, no shelf of categories. */
export const fewGoods = 3

/** Where an entry of a menu may lead. */
export const linkKinds = [
  'home',
  'products',
  'category',
  'product',
  'page',
  'policy',
  'notices',
  'legal',
  'block',
  'visit',
  'search',
  'address',
] as const

/** Where the lines of a news block come from: the shop's notices, or written into the block. */
export const newsSources = ['notices', 'own'] as const
export const defaultNews = 3
export const maxMenuItems = 12

/** What a retailer may say otherwise than the template: `own` leaves it to the template. */
export const cornerKeys = ['own', 'square', 'soft', 'round'] as const
export const densityKeys = ['own', 'dense', 'airy'] as const
export const headerKeys = ['own', 'left', 'centred'] as const
export const footerKeys = ['own', 'centred', 'slim'] as const

/** Radius of corners in CSS pixels. */
export const cornerRadius = { square: 0, soft: 6, round: 16 } as const

/** Planned designs that may wait or be live at once. */
export const maxPlans = 10
/** Links for others that may work at once. */
export const maxLinks = 20
export const versionsShown = 50
/** Bytes a shop may keep in videos. */
export const maxVideoSpace = 1_000_000_000
export const planJob = 'design.plan'

/** How long a link to the draft works. */
export const previewMillis = 2 * 3_600_000

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
  'fraunces-fine': {
    display: stack('Fraunces Variable', serif, mincho),
    text: stack('Instrument Sans Variable', sans),
    weight: 330,
    sample: 'Fraunces, Instrument Sans',
  },
  garamond: {
    display: stack('EB Garamond Variable', serif, mincho),
    text: stack('EB Garamond Variable', serif),
    weight: 500,
    sample: 'EB Garamond',
  },
  mincho: {
    display: stack(mincho, serif),
    text: { any: `${gothic},${sans}`, ko: `${gothicKorean},${sans}` },
    weight: 600,
    sample: 'Shippori Mincho, Noto Sans JP',
  },
  newsreader: {
    display: stack('Newsreader Variable', serif, mincho),
    text: stack('Newsreader Variable', serif, mincho),
    weight: 400,
    sample: 'Newsreader',
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
