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

/** How texts begin, without markup. */
export const openingsOf = (bodies: Texts): Texts => inEach(bodies, (html) => opening(plainText(html), openingSigns))
