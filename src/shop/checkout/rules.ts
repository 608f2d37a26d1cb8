import { createHash } from 'node:crypto'
import { allocate, includedTax, shareOf } from '@/lib/money'
import { type Adjustment, type DeliveryOption, pickUp } from '@/shop/orders/ports'
import type { Funder, PartQuote, QuoteDiscount } from './types'

export type PricedGoods = {
  unitMinor: number
  quantity: number
  taxable: boolean
  /** the rate of the goods' own class; null: the shop's ordinary one */
  taxRateBp: number | null
}

export type PricedLine = {
  discountMinor: number
  totalMinor: number
  taxMinor: number
  /** basis points contained in the total; 0 for goods that are not taxed */
  taxRateBp: number
}

export type Priced = {
  lines: PricedLine[]
  itemsMinor: number
  discounts: Adjustment[]
  discountMinor: number
  mallFundedMinor: number
  shippingMinor: number
  extrasMinor: number
  taxMinor: number
  totalMinor: number
  commissionMinor: number
}

type Terms = {
  adjustments: readonly Adjustment[]
  shippingMinor: number
  /** what is done besides the goods, together */
  extrasMinor: number
  taxRateBp: number
  commissionBp: number
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

/**
 * The one place where an order's money is worked out. Discounts are taken one after the other, none above what the goods
 * still cost, and shared out over the lines by what is left of each; the parts add up to the whole. Prices contain tax,
 * goods at the rate of their class; delivery and extras are taxed at the shop's ordinary rate, and no discount
 * lowers them. The commission is on what the shop earns for the goods: its own discounts lower it,
 * the mall's do not.
 */
export function priceOrder(
  goods: readonly PricedGoods[],
  { adjustments, shippingMinor, extrasMinor, taxRateBp, commissionBp }: Terms,
): Priced {
  const gross = goods.map((line) => line.unitMinor * line.quantity)
  const left = [...gross]
  const discounts = adjustments.map((adjustment) => {
    const amountMinor = Math.max(0, Math.min(adjustment.amountMinor, sum(left)))
    for (const [index, part] of allocate(amountMinor, left).entries()) left[index] = (left[index] ?? 0) - part
    return {
      ...adjustment,
      amountMinor,
      mallFundedMinor: Math.max(0, Math.min(adjustment.mallFundedMinor, amountMinor)),
    }
  })
  const lines = gross.map((total, index): PricedLine => {
    const totalMinor = left[index] ?? 0
    const rateBp = goods[index]?.taxable ? (goods[index].taxRateBp ?? taxRateBp) : 0
    return {
      discountMinor: total - totalMinor,
      totalMinor,
      taxMinor: includedTax(totalMinor, rateBp),
      taxRateBp: rateBp,
    }
  })
  const itemsMinor = sum(gross)
  const discountMinor = sum(discounts.map((discount) => discount.amountMinor))
  const mallFundedMinor = sum(discounts.map((discount) => discount.mallFundedMinor))
  return {
    lines,
    itemsMinor,
    discounts,
    discountMinor,
    mallFundedMinor,
    shippingMinor,
    extrasMinor,
    taxMinor:
      sum(lines.map((line) => line.taxMinor)) +
      includedTax(shippingMinor, taxRateBp) +
      includedTax(extrasMinor, taxRateBp),
    totalMinor: itemsMinor - discountMinor + shippingMinor + extrasMinor,
    commissionMinor: shareOf(itemsMinor - discountMinor + mallFundedMinor, commissionBp),
  }
}

export function funderOf({
  amountMinor,
  mallFundedMinor,
}: Pick<Adjustment, 'amountMinor' | 'mallFundedMinor'>): Funder {
  if (mallFundedMinor === 0) return 'shop'
  return mallFundedMinor === amountMinor ? 'mall' : 'both'
}

export const withFunder = (discount: Adjustment): QuoteDiscount => ({ ...discount, funder: funderOf(discount) })

/**
 * The asked option when it is offered, else the cheapest that is brought, of equals the first. Fetching at the shop is
 * chosen by itself only where the shop delivers nothing.
 */
export function chooseDelivery(
  options: readonly DeliveryOption[],
  asked: string | null,
  delivers: boolean,
): DeliveryOption | null {
  const found = options.find((option) => option.key === asked)
  if (found) return found
  const candidates = delivers ? options.filter((option) => option.key !== pickUp.key) : options
  return candidates.reduce<DeliveryOption | null>(
    (best, option) => (best && best.priceMinor <= option.priceMinor ? best : option),
    null,
  )
}

/** Stands for everything the shopper was shown: goods, prices, discounts, delivery, gift, totals. */
export function versionOf(parts: readonly PartQuote[]): string {
  const seen = parts.map((part) => [
    part.currency,
    part.lines.map((line) => [line.variantId, line.quantity, line.unitMinor, line.discountMinor, line.problem]),
    part.discounts.map((discount) => [discount.source, discount.code, discount.amountMinor]),
    part.delivery.chosenKey,
    part.shippingMinor,
    part.extras.map((extra) => [extra.source, extra.key, extra.amountMinor]),
    part.gift,
    part.taxMinor,
    part.totalMinor,
  ])
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url')
}
