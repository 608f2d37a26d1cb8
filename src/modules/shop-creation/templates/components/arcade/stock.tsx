import type { DealFacts, ProductCard } from '@/shop/catalog/types'
import type { Visit } from '../../../storefront/components/visit'

/** From so many pieces down a good is about to be gone, and says so in the colour of a cut. */
const nearlyGone = 5

type Left = Pick<ProductCard, 'available' | 'stockLeft'>

/** What is left in words and as a part of what was there: pieces left, and those sold in the last 30 days. */
export function leftOf({ t }: Pick<Visit, 't'>, { available, stockLeft }: Left, facts: DealFacts | undefined) {
  if (!available) return { words: t('stock.soldOut'), share: 0, few: false }
  if (stockLeft === null) return { words: t('stock.inStock'), share: null, few: false }
  const all = stockLeft + (facts?.sold ?? 0)
  const few = stockLeft <= nearlyGone
  const words = few
    ? t('arcade.only', { count: stockLeft })
    : all > stockLeft
      ? t('arcade.leftOf', { left: stockLeft, all })
      : t('arcade.left', { count: stockLeft })
  return { words, few, share: stockLeft / all }
}

type Props = { visit: Visit; good: Left; facts: DealFacts | undefined }

/** The bar and its words. Goods that never run out have no bar. */
export function Stock({ visit, good, facts }: Props) {
  const { words, share, few } = leftOf(visit, good, facts)
  return (
    <>
      {share === null ? null : (
        <span className={few ? 'st lo' : 'st'} aria-hidden="true">
          <i style={{ width: `${Math.round(share * 100)}%` }} />
        </span>
      )}
      <span className={few ? 'lf lo' : 'lf'}>{words}</span>
    </>
  )
}
