import { fewLeft } from '../constants'
import type { ShopTexts } from './visit'

type Shelf = { available: boolean; stockLeft: number | null }

/** The state of a good in words: sold out, last one, three left, in stock. */
export function stockWords(t: ShopTexts, { available, stockLeft }: Shelf): string {
  if (!available) return t('stock.soldOut')
  if (stockLeft !== null && stockLeft > 0 && stockLeft <= fewLeft) return t('stock.left', { count: stockLeft })
  return t('stock.inStock')
}

/** Only what is worth a word in a dense list: little left, or none. */
export function scarceWords(t: ShopTexts, shelf: Shelf): string {
  return !shelf.available || (shelf.stockLeft !== null && shelf.stockLeft <= fewLeft) ? stockWords(t, shelf) : ''
}
