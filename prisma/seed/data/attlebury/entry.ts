import type { OrnamentName } from '@/ui/illustration/goods/ornaments'
import type { BookDrawing } from '@/ui/illustration/spec'
import { paragraphs } from '../text'
import type { ProductSeed } from '../types'

export type BookCondition = 'Fine' | 'Very good' | 'Good' | 'Fair' | 'Reading copy'

/** One numbered entry of the catalogue. */
export interface Entry {
  readonly number: number
  readonly title: string
  readonly subtitle?: string
  /** Surname first, as it is filed. */
  readonly author: string
  readonly imprint: string
  readonly note: string
  readonly condition: BookCondition
  readonly shelf: string
  readonly price: number
  readonly grams: number
  readonly copies?: number
  readonly cover: NonNullable<BookDrawing['cover']>
  readonly cloth: number
  readonly ornament: OrnamentName
}

const forward = (author: string): string => {
  const [surname, given] = author.split(', ')
  return given ? `${given} ${surname}` : author
}

const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** An entry as a product. Most are single copies; the catalogue number is the stock-keeping unit. */
export function catalogued(entry: Entry): ProductSeed {
  const drawing: BookDrawing = {
    kind: 'book',
    title: entry.title,
    author: forward(entry.author),
    cover: entry.cover,
    cloth: entry.cloth,
    ornament: entry.ornament,
  }
  return {
    handle: `${entry.number}-${slug(entry.title)}`,
    title: entry.subtitle ? `${entry.title}, ${entry.subtitle}` : entry.title,
    vendor: entry.author,
    descriptionHtml: paragraphs(`${entry.imprint}.`, `${entry.note}.`),
    sku: String(entry.number),
    productType: entry.condition,
    tags: [`no-${entry.number}`, entry.condition.toLowerCase().replace(/ /g, '-')],
    categories: [entry.shelf],
    price: entry.price,
    grams: entry.grams,
    stock: entry.copies ?? 1,
    pictures: [{ subject: drawing, ground: 'paper' }],
  }
}
