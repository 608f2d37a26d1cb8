import type { GroundName } from '@/ui/illustration/goods/palettes'
import type { PictureSpec, ProduceDrawing } from '@/ui/illustration/spec'
import { paragraphs } from '../text'
import type { OptionSeed, ProductSeed } from '../types'

/** The tint on which an aisle's goods are photographed. */
const tints = {
  vegetables: 'leaf',
  fruit: 'sun',
  'bread-dairy': 'crust',
  cupboard: 'pepper',
  eggs: 'crust',
  'herbs-salad': 'leaf',
} as const satisfies Record<string, GroundName>

export type Aisle = keyof typeof tints

export interface GroceryLine {
  readonly handle: string
  readonly title: string
  /** Where it comes from; stands under the name. */
  readonly from: string
  /** What one piece is: "bunch", "2.5 lb", "12 oz". */
  readonly unit: string
  readonly price: number
  readonly was?: number
  readonly grams: number
  readonly stock: number
  readonly say: readonly string[]
  readonly options?: readonly OptionSeed[]
  readonly tags?: readonly string[]
  readonly drawing: Omit<ProduceDrawing, 'kind'>
  /** The good on the dark crate wall of the price tickets. */
  readonly ticket?: boolean
}

/** One line of an aisle as a product. */
export function grocery(aisle: Aisle, line: GroceryLine): ProductSeed {
  const subject: ProduceDrawing = { kind: 'produce', ...line.drawing }
  const pictures: PictureSpec[] = [{ subject, ground: tints[aisle] }]
  if (line.ticket) pictures.push({ subject, ground: 'crate' })
  return {
    handle: line.handle,
    title: line.title,
    vendor: line.from,
    descriptionHtml: paragraphs(...line.say),
    productType: line.unit,
    tags: [...(line.tags ?? []), ...(line.ticket ? ['ticket'] : [])],
    categories: [aisle],
    price: line.price,
    ...(line.was ? { was: line.was } : {}),
    grams: line.grams,
    stock: line.stock,
    ...(line.options ? { options: line.options } : {}),
    pictures,
  }
}
