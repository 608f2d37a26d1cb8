import { limits } from '@/platform/limits'
import { keyOf, limiter, tooMany, visitorKey } from '@/platform/rate-limit'
import type { CheckoutQuote } from '../types'

type Shopper = { cartId: string | null; ip: string }

/** Counts the codes as guesses; `giveBack` takes back those that were none. */
async function count({ cartId, ip }: Shopper, tries: number) {
  const [perCart, perVisitor] = [limiter('coupon-code.cart'), limiter('coupon-code.visitor')]
  const [cart, visitor] = [keyOf(cartId ?? ip), visitorKey(ip)]
  const isAllowed = (await perCart.trySpend(cart, tries)) && (await perVisitor.trySpend(visitor, tries))
  const giveBack = async (right: number) => {
    if (right === 0) return
    await Promise.all([perCart.giveBack(cart, right), perVisitor.giveBack(visitor, right)])
  }
  return { isAllowed, giveBack }
}

/**
 * Prices with the codes of a shopper who does not guess. Whoever has tried many that do not exist gets the price
 * without any, and is told so, until the time is over.
 */
export async function quoteWithCodes(
  shopper: Shopper,
  codes: readonly string[],
  quote: (codes: readonly string[]) => Promise<CheckoutQuote>,
): Promise<CheckoutQuote> {
  if (codes.length === 0) return quote(codes)
  const { isAllowed, giveBack } = await count(shopper, codes.length)
  if (!isAllowed) {
    const plain = await quote([])
    return { ...plain, codeProblems: codes.map((code) => ({ code, reason: 'too-many' })) }
  }
  const priced = await quote(codes)
  await giveBack(codes.length - priced.codeProblems.filter(({ reason }) => reason === 'unknown').length)
  return priced
}

/**
 * An order is no way around it: its codes count until it is placed.
 * @throws AppError TOO_MANY_ATTEMPTS
 */
export async function placeWithCodes<T>(
  shopper: Shopper,
  codes: readonly string[],
  place: () => Promise<T>,
): Promise<T> {
  if (codes.length === 0) return place()
  const { isAllowed, giveBack } = await count(shopper, codes.length)
  if (!isAllowed) throw tooMany(limits['coupon-code.cart'].seconds)
  const placed = await place()
  await giveBack(codes.length)
  return placed
}
