import type { GroundName } from '@/ui/illustration/goods/palettes'
import type { DrawingSpec, PictureSpec } from '@/ui/illustration/spec'
import type { OptionSeed, ProductSeed } from '../types'

export interface Sweet {
  readonly handle: string
  /** Japanese name, then how it is read. */
  readonly ja: string
  readonly en: string
  readonly sayJa: string
  readonly sayEn: string
  /** Count and keeping, in both languages. */
  readonly count: string
  readonly keeps: string
  readonly category: string
  readonly price: number
  readonly was?: number
  readonly grams: number
  readonly stock: number
  readonly subject: DrawingSpec
  readonly ground: GroundName
  readonly more?: readonly PictureSpec[]
  readonly options?: readonly OptionSeed[]
}

/** A sweet as a product: told in Japanese first, in English below. */
export function sweet(entry: Sweet): ProductSeed {
  return {
    handle: entry.handle,
    title: `${entry.ja} ${entry.en}`,
    descriptionHtml:
      `<p lang="ja">${entry.sayJa}</p><p lang="en">${entry.sayEn}</p>` +
      `<ul><li>${entry.count}</li><li>${entry.keeps}</li></ul>`,
    productType: entry.keeps,
    tags: ['和菓子', 'wagashi', entry.category],
    categories: [entry.category],
    price: entry.price,
    ...(entry.was ? { was: entry.was } : {}),
    grams: entry.grams,
    stock: entry.stock,
    ...(entry.options ? { options: entry.options } : {}),
    pictures: [{ subject: entry.subject, ground: entry.ground }, ...(entry.more ?? [])],
  }
}

/** Boxes of several sizes; `add` in cents over the smallest. */
export function boxes(...sizes: readonly (readonly [value: string, add: number, grams: number])[]): OptionSeed {
  return { name: '個数 Box', values: sizes.map(([value, add, grams]) => ({ value, add, grams })) }
}

export const today = '本日中にお召し上がりください Best today'
export const chilled = (days: number): string => `冷蔵${days}日 Keeps ${days} days, chilled`
export const dry = (days: number): string => `常温${days}日 Keeps ${days} days at room temperature`
