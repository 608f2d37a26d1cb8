import { formatMoney } from '@/lib/money'
import type { MallGood } from '../types'

/** One price, or "from" the lowest; whole sentences come from the caller. */
export function priceText(
  good: Pick<MallGood, 'priceMinMinor' | 'priceMaxMinor' | 'currency'>,
  locale: string,
  from: (price: string) => string,
): string {
  const lowest = formatMoney(good.priceMinMinor, good.currency, locale)
  return good.priceMaxMinor > good.priceMinMinor ? from(lowest) : lowest
}
