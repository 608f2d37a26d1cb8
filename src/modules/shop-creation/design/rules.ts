import { fromHex, type Oklch, toHex } from '@/ui/illustration/core/colour'
import { templates } from '../templates/components/offers'
import { fontPairs, tokenNames } from './constants'
import { firstBlocks, noWords } from './rules/blocks'
import type { ContrastCheck, Design, Palette, TemplateKey, TokenName } from './types'

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(colour: Oklch): number {
  const hex = toHex(colour)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: Oklch, other: Oklch): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** The colour nearest to `wanted` that stands off `ground` by `needed`: lightness moves, hue and chroma stay. */
export function readableOn(ground: Oklch, wanted: Oklch, needed: number): Oklch {
  if (contrast(ground, wanted) >= needed) return wanted
  const towards = luminance(ground) > 0.18 ? -1 : 1
  for (let step = 1; step <= 100; step++) {
    const lightness = clamp(wanted[0] + (towards * step) / 100)
    const tried: Oklch = [lightness, lightness > 0.96 ? Math.min(wanted[1], 0.02) : wanted[1], wanted[2]]
    if (contrast(ground, tried) >= needed) return tried
    if (lightness === 0 || lightness === 1) break
  }
  return towards < 0 ? [0.15, 0.01, wanted[2]] : [0.99, 0.005, wanted[2]]
}

/** Text on a filled ground: a very light or very dark tint of the ground's own hue, whichever reads better. */
function textOn(ground: Oklch): Oklch {
  const light: Oklch = [0.99, 0.005, ground[2]]
  const dark: Oklch = [0.2, 0.025, ground[2]]
  return contrast(ground, light) >= contrast(ground, dark) ? light : dark
}

const mix = (from: Oklch, to: Oklch, part: number): Oklch => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2],
]

/** A palette over a ground of the retailer's own: surfaces, lines and texts follow it. */
function overGround(tokens: Palette['tokens'], ground: Oklch): Palette['tokens'] {
  const dark = ground[0] < 0.55
  const ink = readableOn(ground, dark ? [0.95, 0.01, ground[2]] : [0.25, 0.025, ground[2]], 7)
  return {
    ...tokens,
    ground,
    raised: dark ? mix(ground, [0.99, 0, ground[2]], 0.06) : [1, 0, 0],
    sunk: mix(ground, ink, 0.045),
    ink,
    'ink-2': readableOn(mix(ground, ink, 0.045), mix(ink, ground, 0.3), 4.5),
    line: mix(ground, ink, 0.16),
    alert: readableOn(ground, tokens.alert, 4.5),
    ok: readableOn(ground, tokens.ok, 4.5),
  }
}

const paletteOf = (design: Design): Palette => {
  const offered = templates[design.template].palettes
  return offered.find((palette) => palette.key === design.palette) ?? offered[0]
}

/** The colours a shop is painted with: its palette, its own colours over it, and texts that can be read on them. */
export function coloursOf(design: Design): Palette['tokens'] {
  const { ground, accent, mark } = design.colours
  const palette = paletteOf(design).tokens
  const base = ground ? overGround(palette, fromHex(ground)) : palette
  const fill = accent ? fromHex(accent) : base.accent
  const price = mark ? fromHex(mark) : base.mark
  return {
    ...base,
    accent: fill,
    'on-accent': accent ? textOn(fill) : base['on-accent'],
    mark: price,
    'on-mark': mark ? textOn(price) : base['on-mark'],
  }
}

/** Whether the shop stands on a dark ground: the browser's own controls follow it. */
export const isDark = (design: Design): boolean => coloursOf(design).ground[0] < 0.5

/** Custom properties of the design, `--ground: #f7fafa; …`. Every value is computed here, none is typed text. */
export function designStyle(design: Design, locale: string): Record<`--${string}`, string> {
  const colours = coloursOf(design)
  const fonts = fontPairs[design.fonts]
  const voice = locale === 'ko' ? 'ko' : 'any'
  return {
    ...Object.fromEntries(tokenNames.map((name: TokenName) => [`--${name}`, toHex(colours[name])])),
    '--accent-ink': toHex(readableOn(colours.ground, colours.accent, 4.5)),
    '--accent-on-mark': toHex(readableOn(colours.mark, colours.accent, 4.5)),
    '--edge': toHex(readableOn(colours.ground, colours.accent, 3)),
    '--sign': toHex(readableOn(colours.accent, colours.mark, 3)),
    '--display': fonts.display[voice],
    '--text': fonts.text[voice],
    '--head-weight': String(fonts.weight),
  }
}

const checked = (pair: ContrastCheck['pair'], needed: number, one: Oklch, other: Oklch): ContrastCheck => {
  const ratio = Math.round(contrast(one, other) * 100) / 100
  return { pair, ratio, needed, ok: ratio >= needed }
}

/** What the retailer is told about the chosen colours (WCAG 2.2: 4.5 for text, 3 for large words and edges). */
export function checkContrast(design: Design): ContrastCheck[] {
  const colours = coloursOf(design)
  return [
    checked('text', 4.5, colours.ground, colours.ink),
    checked('quiet', 4.5, colours.sunk, colours['ink-2']),
    checked('button', 4.5, colours.accent, colours['on-accent']),
    checked('edge', 3, colours.ground, colours.accent),
    checked('mark', 4.5, colours.mark, colours['on-mark']),
    ...templates[design.template].checks.map(({ pair, needed, ground, words }) =>
      checked(pair, needed, colours[ground], colours[words]),
    ),
  ]
}

/** The design of a shop that has not been given one. */
export function firstDesign(template: TemplateKey = 'gallery', palette?: string): Design {
  const offer = templates[template]
  const chosen = offer.palettes.find(({ key }) => key === palette) ?? offer.palettes[0]
  return {
    template,
    palette: chosen.key,
    colours: {},
    fonts: offer.fonts[0],
    logoMediaId: null,
    iconMediaId: null,
    corners: 'own',
    density: 'own',
    header: 'own',
    footer: 'own',
    menus: { header: [], footer: [] },
    subtitle: noWords,
    blocks: firstBlocks(),
  }
}

/** The same content in another template: what the other template does not know falls back to its own. */
export function inTemplate(design: Design, template: TemplateKey): Design {
  const offer = templates[template]
  return {
    ...design,
    template,
    palette: offer.palettes.some(({ key }) => key === design.palette) ? design.palette : offer.palettes[0].key,
    fonts: offer.fonts.includes(design.fonts) ? design.fonts : offer.fonts[0],
  }
}

/** A text in the reader's language, else in the shop's, else in whichever it was written. */
export function wordsIn(words: { en: string; ja: string; ko: string }, locale: string, shopLocale: string): string {
  const texts: Record<string, string> = words
  return texts[locale] || texts[shopLocale] || words.en || words.ja || words.ko
}
