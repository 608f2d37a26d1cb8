import { fold } from '@/lib/text'
import type { SpecView } from '@/shop/catalog/types'

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
const letter = /\p{L}/gu

/** Part of a text's letters that are kana or Chinese signs; the rest may be a price or a name in Latin letters. */
const easternShare = (text: string): number => {
  const all = text.match(letter)?.length ?? 0
  return all === 0 ? 0 : (text.match(eastern)?.length ?? 0) / all
}

const mostlyEastern = 0.7

/** Names longer than this are set across, below their picture. */
export const longestUpright = 9

/** Signs as people count them. */
export const signsOf = (text: string): number => [...text].length

/**
 * Whether a text runs down the page: Japanese and Chinese do. Hangul is read across today, and Latin letters would have to
 * be turned.
 */
export const isUpright = (text: string, most = Number.POSITIVE_INFINITY): boolean =>
  easternShare(text) >= mostlyEastern && signsOf(text) <= most

/** A name told in two scripts: its signs, and how it is read or what it means. The second is empty for other names. */
export function twoScripts(name: string): { signs: string; reading: string } {
  const found = /^([^\p{Script=Latin}\p{Script=Hangul}]+?)\s+([\p{Script=Latin}\p{Script=Hangul}“"‘(].*)$/u.exec(name)
  const [signs = '', reading = ''] = found?.slice(1) ?? []
  return easternShare(signs) > 0 && easternShare(reading) === 0 ? { signs, reading } : { signs: name, reading: '' }
}

/** A name in two scripts, in the reader's: "いまの菓子" or "In season". Other names stay whole. */
export function inScript(name: string, locale: string): string {
  const { signs, reading } = twoScripts(name)
  return locale === 'ja' ? signs : reading || signs
}

/** The sentences of a text that are in the reader's script, where it holds both; else the whole text. */
export function toldIn(text: string, locale: string): string {
  const whole = text.match(/[^.!?。！？]+[.!?。！？]+\s*/g) ?? []
  const own = whole.filter((sentence) =>
    locale === 'ja' ? easternShare(sentence) >= mostlyEastern : easternShare(sentence) === 0,
  )
  return (own.length > 0 && own.length < whole.length ? own.join('') : text).trim()
}

/** The clauses of a headline, so that no column breaks off within one. */
export const clausesOf = (text: string): string[] => text.match(/[^、。，．！？\n]+[、。，．！？]*/g) ?? [text]

/** What a shop calls the two things a card says beside its price. */
const meanings = {
  count: ['contents', 'count', 'pieces', 'quantity', '内容量', '入数', '個数', '入り', '내용량', '개수', '수량'],
  keeping: [
    'keeping',
    'keeps',
    'shelf life',
    'best before',
    '日持ち',
    '賞味',
    '消費期限',
    '보관',
    '소비기한',
    '유통기한',
  ],
}

/** The characteristic that tells how much there is, or how long it keeps; the first in the shop's order. */
export const specFor = (specs: readonly SpecView[], meaning: keyof typeof meanings): SpecView | undefined =>
  specs.find(({ key, names }) => {
    const called = [key, ...Object.values(names)].map((name) => fold(name ?? ''))
    return meanings[meaning].some((word) => called.some((name) => name.includes(fold(word))))
  })
