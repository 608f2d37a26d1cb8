import { opening, plainText, sanitizeDescription } from '@/lib/html'
import type { Texts } from '../types'

const inEach = (texts: Texts, change: (text: string) => string): Texts => ({
  en: change(texts.en),
  ja: change(texts.ja),
  ko: change(texts.ko),
})

/** Markup with text, lists, tables and links alone; what holds no word is nothing. Twice changes nothing more. */
export const cleanBodies = (bodies: Texts): Texts =>
  inEach(bodies, (html) => {
    const clean = sanitizeDescription(html)
    return plainText(clean) === '' ? '' : clean
  })

const openingSigns = 220

/** Signs of markup an opening is read from; reading markup takes time with its length, and lists show many texts. */
export const openingMarkup = 3_000

/** Markup without a sign, tag or entity that was cut in two at its end. */
function wholeSigns(cut: string): string {
  const before = (index: number) => (index === -1 ? cut.length : index)
  const tag = cut.lastIndexOf('<')
  const entity = cut.lastIndexOf('&')
  const end = Math.min(
    before(cut.indexOf('>', tag) === -1 ? tag : -1),
    before(cut.indexOf(';', entity) === -1 && cut.length - entity < 10 ? entity : -1),
  )
  return cut.slice(0, end).replace(/[\ud800-\udbff]$/, '')
}

/**
 * How a text begins, without markup.
 * @param html the whole text or its beginning, at least `openingMarkup` signs where there are as many
 */
export function openingOf(html: string): string {
  if (html.length < openingMarkup) return opening(plainText(html), openingSigns)
  const text = plainText(wholeSigns(html.slice(0, openingMarkup)))
  return opening(text === '' ? '' : `${text} …`, openingSigns)
}
