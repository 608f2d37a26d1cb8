import type { DeviceDrawing, PictureSpec } from '@/ui/illustration/spec'
import { withFacts } from '../text'
import type { OptionSeed, ProductSeed } from '../types'
import { endOf } from './ends'

/** Why a thing is here; the first line of every description. */
export type Condition =
  | 'Returned unopened'
  | 'Box damaged'
  | 'Shop-window model'
  | 'Refurbished, grade A'
  | 'Refurbished, grade B'
  | 'End of line'
  | 'Last color'

export interface Lot {
  readonly handle: string
  readonly title: string
  readonly condition: Condition
  readonly maker: string
  readonly facts: readonly string[]
  readonly category: string
  readonly price: number
  /** Recommended price in the makers’ list. */
  readonly list: number
  readonly grams: number
  readonly stock: number
  readonly drawing: Omit<DeviceDrawing, 'kind'>
  readonly options?: readonly OptionSeed[]
  readonly more?: readonly PictureSpec[]
}

/** A remainder as a product: condition, facts, price beside the list price. */
export function lot(entry: Lot): ProductSeed {
  const ends = endOf(entry.handle, entry.price)
  return {
    handle: entry.handle,
    title: entry.title,
    vendor: entry.maker,
    descriptionHtml: withFacts(
      `${entry.condition}. Tested on the bench for 40 minutes; the test sheet is in the box, signed. 24 months warranty.`,
      entry.facts,
    ),
    productType: entry.condition,
    tags: [entry.condition.toLowerCase().replace(/[^a-z]+/g, '-'), ...(entry.price < 2500 ? ['under-25'] : [])],
    categories: [entry.category, ...(entry.price < 2500 ? ['under-25'] : [])],
    price: entry.price,
    was: entry.list,
    ...(ends ? { ends } : {}),
    grams: entry.grams,
    stock: entry.stock,
    ...(entry.options ? { options: entry.options } : {}),
    pictures: [{ subject: { kind: 'device', ...entry.drawing }, ground: 'cool' }, ...(entry.more ?? [])],
  }
}
