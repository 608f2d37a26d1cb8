import { fine, num } from '../core/number'
import { escapeXml } from '../core/pen'
import book from './outlines/book.json'
import bookItalic from './outlines/book-italic.json'
import grotesk from './outlines/grotesk.json'
import mincho from './outlines/mincho.json'
import narrow from './outlines/narrow.json'
import plain from './outlines/plain.json'
import serif from './outlines/serif.json'
import serifItalic from './outlines/serif-italic.json'
import wide from './outlines/wide.json'

export type Voice =
  | 'grotesk'
  | 'serif'
  | 'serif-italic'
  | 'wide'
  | 'plain'
  | 'narrow'
  | 'book'
  | 'book-italic'
  | 'mincho'

/** character → [advance, outline] on an em of 1000 units. */
type Outlines = Readonly<Record<string, readonly (number | string)[]>>

const VOICES: Readonly<Record<Voice, Outlines>> = {
  grotesk,
  serif,
  'serif-italic': serifItalic,
  wide,
  plain,
  narrow,
  book,
  'book-italic': bookItalic,
  mincho,
}

const FAMILIES: Readonly<Record<Voice, string>> = {
  grotesk: 'Bricolage Grotesque Variable, Noto Sans JP, Noto Sans KR, sans-serif',
  serif: 'Fraunces Variable, Noto Serif JP, serif',
  'serif-italic': 'Fraunces Variable, Noto Serif JP, serif',
  wide: 'Archivo Variable, Noto Sans JP, Noto Sans KR, sans-serif',
  plain: 'Sofia Sans Variable, Noto Sans JP, Noto Sans KR, sans-serif',
  narrow: 'Sofia Sans Extra Condensed Variable, Noto Sans JP, Noto Sans KR, sans-serif',
  book: 'EB Garamond Variable, Noto Serif JP, serif',
  'book-italic': 'EB Garamond Variable, Noto Serif JP, serif',
  mincho: 'Shippori Mincho, Noto Serif JP, Noto Serif CJK JP, serif',
}

const EM = 1000

export interface LetterOptions {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly voice?: Voice
  readonly align?: 'left' | 'middle'
  /** Extra space between letters, in drawing units. */
  readonly spacing?: number
  /** Shrinks the letters until the line fits this width. */
  readonly maxWidth?: number
}

/** A font whose letters the voice has not got is replaced by mincho for Japanese signs, else by nothing. */
function outlinesFor(text: string, voice: Voice): Outlines | null {
  for (const name of [voice, 'mincho'] as const) {
    const outlines = VOICES[name]
    if ([...text].every((letter) => outlines[letter])) return outlines
  }
  return null
}

/** Whether a text can be drawn as outlines in this voice, on a machine without any font. */
export const canLetter = (text: string, voice: Voice): boolean =>
  [...text].every((letter) => VOICES[voice][letter] !== undefined)

function advanceOf(outlines: Outlines, letter: string): number {
  const advance = outlines[letter]?.[0]
  return typeof advance === 'number' ? advance : EM / 2
}

/** Width of a line in drawing units; letters without outline count as a full square. */
export function measure(text: string, size: number, voice: Voice = 'plain', spacing = 0): number {
  const letters = [...text]
  const outlines = VOICES[voice]
  const advance = letters.reduce((sum, letter) => sum + (outlines[letter] ? advanceOf(outlines, letter) : EM), 0)
  return (advance / EM) * size + spacing * Math.max(0, letters.length - 1)
}

/** A line of drawn letters; `y` is the base line. */
export function letters(text: string, options: LetterOptions): string {
  const { x, y, fill, voice = 'plain', align = 'middle', maxWidth } = options
  const natural = measure(text, options.size, voice, options.spacing)
  const shrink = maxWidth && natural > maxWidth ? maxWidth / natural : 1
  const [size, spacing] = [options.size * shrink, (options.spacing ?? 0) * shrink]
  const outlines = outlinesFor(text, voice)
  if (!outlines) return textElement(text, { ...options, size, spacing })
  const scale = size / EM
  let cursor = 0
  let glyphs = ''
  for (const letter of text) {
    const path = outlines[letter]?.[1]
    if (typeof path === 'string' && path) {
      glyphs += cursor === 0 ? `<path d="${path}"/>` : `<path transform="translate(${num(cursor)})" d="${path}"/>`
    }
    cursor += advanceOf(outlines, letter) + spacing / scale
  }
  const width = cursor * scale - spacing
  const left = align === 'middle' ? x - width / 2 : x
  return `<g fill="${fill}" transform="translate(${num(left)} ${num(y)}) scale(${fine4(scale)})">${glyphs}</g>`
}

const fine4 = (value: number): string => String(Math.round(value * 1e5) / 1e5)

function textElement(text: string, options: LetterOptions): string {
  const { x, y, size, fill, voice = 'plain', align = 'middle', spacing = 0 } = options
  const slope = voice.endsWith('italic') ? ' font-style="italic"' : ''
  const track = spacing ? ` letter-spacing="${fine(spacing)}"` : ''
  const anchor = align === 'middle' ? ' text-anchor="middle"' : ''
  return `<text x="${num(x)}" y="${num(y)}" font-family="${FAMILIES[voice]}" font-weight="700" font-size="${num(size)}" fill="${fill}"${anchor}${slope}${track}>${escapeXml(text)}</text>`
}
