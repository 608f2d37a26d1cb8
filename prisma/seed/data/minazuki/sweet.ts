import type { GroundName } from '@/ui/illustration/goods/palettes'
import type { DrawingSpec, PictureSpec } from '@/ui/illustration/spec'
import type { OptionSeed, ProductSeed } from '../types'
import { type AllergenKey, type CountKey, type KeepingKey, lastingOf, type OccasionKey } from './terms'

/** What stands on a shelf, and for what occasion it is first thought of. */
const shelves = {
  season: { kind: '季節の生菓子 Sweet of the season', occasion: 'tea' },
  daily: { kind: '朝生菓子 Made this morning', occasion: 'visit' },
  yokan: { kind: '羊羹 Yokan', occasion: 'year-end' },
  baked: { kind: '焼き菓子 Baked sweet', occasion: 'visit' },
  dry: { kind: '干菓子・茶 Dry sweets and tea', occasion: 'thanks' },
  gifts: { kind: '贈りもの Gift', occasion: 'year-end' },
} as const satisfies Record<string, { kind: string; occasion: OccasionKey }>

export type ShelfKey = keyof typeof shelves

export interface Sweet {
  readonly handle: string
  /** Japanese name, then how it is read. */
  readonly ja: string
  readonly en: string
  readonly sayJa: string
  readonly sayEn: string
  readonly count: CountKey
  /** Left out for what does not spoil. */
  readonly keeps?: KeepingKey
  readonly allergens?: AllergenKey
  /** Solar terms it is made for, as tags. */
  readonly terms?: readonly string[]
  readonly category: ShelfKey
  /** Shelves below the gifts on which it stands too. */
  readonly also?: readonly string[]
  readonly price: number
  readonly was?: number
  readonly grams: number
  readonly stock: number
  readonly subject: DrawingSpec
  readonly ground: GroundName
  /** The plate it lies on. */
  readonly plate?: DrawingSpec
  readonly more?: readonly PictureSpec[]
  readonly options?: readonly OptionSeed[]
}

/** A sweet as a product: told in Japanese first, in English below. */
export function sweet(entry: Sweet): ProductSeed {
  return {
    handle: entry.handle,
    title: `${entry.ja} ${entry.en}`,
    descriptionHtml: `<p lang="ja">${entry.sayJa}</p><p lang="en">${entry.sayEn}</p>`,
    productType: shelves[entry.category].kind,
    tags: ['和菓子', 'wagashi', entry.category, ...(entry.terms ?? [])],
    categories: [entry.category, ...(entry.also ?? [])],
    price: entry.price,
    ...(entry.was ? { was: entry.was } : {}),
    grams: entry.grams,
    stock: entry.stock,
    values: {
      contents: entry.count,
      occasion: shelves[entry.category].occasion,
      ...(entry.keeps ? { keeping: entry.keeps, lasting: lastingOf(entry.keeps) } : {}),
      ...(entry.keeps ? { allergens: entry.allergens ?? 'none' } : {}),
    },
    ...(entry.options ? { options: entry.options } : {}),
    pictures: [
      { subject: entry.subject, ground: entry.ground, ...(entry.plate ? { on: entry.plate } : {}) },
      ...(entry.more ?? []),
    ],
  }
}

/** Boxes of several sizes; `add` in cents over the smallest. */
export function boxes(...sizes: readonly (readonly [value: string, add: number, grams: number])[]): OptionSeed {
  return { name: '個数 Box', values: sizes.map(([value, add, grams]) => ({ value, add, grams })) }
}
