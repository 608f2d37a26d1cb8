/** A colour as lightness 0–1, chroma 0–0.4, hue in degrees (OKLCH). */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

/** Either a colour the light can shade, or a finished CSS colour. */
export type Paint = Oklch | string

const channel = (linear: number): number => {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
  return Math.round(Math.min(1, Math.max(0, value)) * 255)
}

/**
 * OKLCH → sRGB hex, clipped per channel as browsers do. Drawings carry hex because the rasteriser behind `sharp` knows no OKLCH.
 * Matrices: Björn Ottosson, "A perceptual color space for image processing".
 */
export function toHex([lightness, chroma, hue]: Oklch): string {
  const angle = (hue * Math.PI) / 180
  const a = Math.max(0, chroma) * Math.cos(angle)
  const b = Math.max(0, chroma) * Math.sin(angle)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${rgb.map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`
}

export function css(paint: Paint): string {
  return typeof paint === 'string' ? paint : toHex(paint)
}

/** Hex or rgb triple → OKLCH, so that a shop's own colours can be lit like every other surface. */
export function fromHex(hex: string): Oklch {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, (digit) => digit + digit) : hex
  const linear = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = linear
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return [lightness, Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360]
}

/** A CSS colour a shop may have stored: `#rgb`, `#rrggbb` or `oklch(l c h)`. Anything else counts as mid grey. */
export function parseColour(colour: string): Oklch {
  const parts = /^oklch\(\s*([\d.]+)(%?)\s+([\d.]+)\s+([\d.]+)/.exec(colour)
  if (parts) return [Number(parts[1]) / (parts[2] ? 100 : 1), Number(parts[3]), Number(parts[4])]
  return /^#([\da-f]{3}|[\da-f]{6})$/i.test(colour) ? fromHex(colour) : [0.6, 0, 0]
}

const turnHue = (from: number, to: number, part: number): number => {
  const way = ((to - from + 540) % 360) - 180
  return (((from + way * part) % 360) + 360) % 360
}

const WARM_LIGHT = 85
const COOL_SHADE = 280

/**
 * The one light of every picture. `step` > 0 goes towards the warm lamp (upper left), < 0 into cool shade; lightness moves by
 * the step, chroma falls a little and the hue leans to 85° or 280°. Shade is never black or grey.
 */
export function tone([lightness, chroma, hue]: Oklch, step: number): Oklch {
  return step >= 0
    ? [Math.min(0.99, lightness + step), chroma * (1 - step * 1.2), turnHue(hue, WARM_LIGHT, step * 0.6)]
    : [Math.max(0.1, lightness + step), chroma * (1 - step * 0.35), turnHue(hue, COOL_SHADE, -step * 0.5)]
}

/** `tone()` as CSS colour. */
export function lit(colour: Oklch, step: number): string {
  return toHex(tone(colour, step))
}
