import { toHex } from '@/ui/illustration/core/colour'
import { canLetter, letters, measure, type Voice } from '@/ui/illustration/lettering/lettering'
import { awningStrip } from '@/ui/illustration/marks'
import { coloursOf, readableOn } from '../../design/rules'
import { templates } from '../../templates/components/offers'
import type { Visit } from './visit'

/** Where the photograph goes, in pixels of 1200 by 630. */
export type CardFrame = { left: number; top: number; width: number; height: number }
export type SocialCard = { svg: string; frame: CardFrame | null }

type Wanted = { visit: Visit; title: string; line: string; hasPhotograph: boolean }

const [width, height] = [1_200, 630]
const awningHeight = 54
const margin = 64

/** Signs that every voice has in place of those that some have not. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[‐‑—―]/g, '–')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim()

/** A text in lines that fit; null where it takes more than `most`, or a letter of it has no outline. */
function linesOf(text: string, voice: Voice, size: number, room: number, most: number): string[] | null {
  if (!canLetter(text, voice)) return null
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer, size, voice) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  const fits = lines.length <= most && lines.every((line) => measure(line, size, voice) <= room)
  return fits ? lines : null
}

const sizes = [76, 64, 54, 46, 38] as const

type Fitted = { lines: string[]; size: number; voice: Voice }

/** The largest letters in which a text fits, in the shop's voice or the brush's; null where it has no outlines. */
function fitted(text: string, own: Voice, room: number, most: number): Fitted | null {
  for (const voice of [own, 'mincho'] as const)
    for (const size of sizes) {
      const lines = linesOf(text, voice, size, room, most)
      if (lines) return { lines, size, voice }
    }
  return null
}

/**
 * The card of a page: the shop's awning and colours, its name, what the page is about, and beside it a photograph. Words
 * are outlines; a text with a letter that has none is left out and the photograph takes the whole width.
 */
export function socialCard({ visit, title, line, hasPhotograph }: Wanted): SocialCard {
  const { design, shop } = visit
  const colours = coloursOf(design)
  const { voice } = templates[design.template].sign
  const drawn: Voice = voice
  const column = hasPhotograph ? 600 : width
  const room = column - margin * 2
  const name = fitted(plain(shop.name), drawn, room, 1)
  const head = fitted(plain(title), drawn, room, 4) ?? name
  const small = canLetter(plain(line), 'plain') ? plain(line) : ''
  const showsWords = head !== null
  const [ink, accent] = [toHex(colours.ink), toHex(readableOn(colours.ground, colours.accent, 4.5))]
  const [first, second] = shop.front.awning
  const parts: string[] = []
  if (showsWords) {
    if (name && head.lines.join(' ') !== plain(shop.name))
      parts.push(
        letters(plain(shop.name), {
          x: margin,
          y: 172,
          size: 34,
          fill: accent,
          voice: name.voice,
          align: 'left',
          maxWidth: room,
        }),
      )
    const { size } = head
    const top = Math.max(200 + size * 0.85, 300 - (head.lines.length - 1) * size * 0.4)
    for (const [at, text] of head.lines.entries())
      parts.push(
        letters(text, {
          x: margin,
          y: top + at * size * 1.14,
          size,
          fill: ink,
          voice: head.voice,
          align: 'left',
        }),
      )
    const below = top + (head.lines.length - 1) * size * 1.14 + 66
    if (small)
      parts.push(
        letters(small, { x: margin, y: below, size: 32, fill: ink, voice: 'plain', align: 'left', maxWidth: room }),
      )
    parts.push(`<rect x="${margin}" y="${height - 88}" width="72" height="6" fill="${accent}"/>`)
  }
  const awning = awningStrip([first, second], { prefix: 'og', stripe: 60, height: awningHeight }).replace(
    'width="100%"',
    `width="${width}"`,
  )
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${toHex(colours.ground)}"/>${parts.join('')}${awning}</svg>`
  const left = showsWords ? column : 0
  const frame = hasPhotograph ? { left, top: awningHeight, width: width - left, height: height - awningHeight } : null
  return { svg, frame }
}

/** Address of the card of a page; the version lets everyone keep it until the design changes. */
export function cardUrl(visit: Visit, path: string): string {
  return `${visit.base}/og${path}?v=${visit.designVersion}`
}
