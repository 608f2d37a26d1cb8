import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { isVisible } from '@/shop/catalog/queries/card-rows'
import { maxLines, maxQuantity } from './constants'
import { listCartGoods, priceFor, toCartView } from './queries'
import type { Customer } from './rules'
import type { AddToCartInput, SetCartQuantityInput } from './schema'
import type { CartView } from './types'

type Place = { cartId: string; currency: string } & Customer

/** The change and the cart after it, in one transaction. */
function changing(scope: ShopScope, place: Place, change: (tx: Tx) => Promise<void>): Promise<CartView> {
  return inShop(scope, async (tx) => {
    await change(tx)
    return toCartView(place.currency, await listCartGoods(tx, place.cartId, [scope.shopId], place))
  })
}

const membersOnly = () =>
  new AppError('MEMBERS_ONLY', 'FORBIDDEN', { userMessage: 'This is for members of the mall. Please sign in first.' })

const soldOut = () => new AppError('SOLD_OUT', 'CONFLICT', { userMessage: 'This is sold out.' })

/**
 * Adds pieces of a variant that is on sale. More than what is left may lie in a cart; the line says so
 * and the checkout asks to mend it.
 * @throws AppError NOT_FOUND, MEMBERS_ONLY (to guests), SOLD_OUT (nothing left at all), CART_FULL
 */
export function addToCart(scope: ShopScope, place: Place, { variantId, quantity }: AddToCartInput): Promise<CartView> {
  return changing(scope, place, async (tx) => {
    const at = now()
    const [added] = await tx.$queryRaw<
      { onSale: boolean; allowed: boolean; left: boolean; full: boolean; written: boolean }[]
    >`
      WITH goods AS (
        SELECT ${priceFor(place)} AS price_minor, ${isVisible(at)} AS on_sale, NOT p.members_only OR ${place.isMember}::boolean AS allowed,
               s.variant_id IS NULL OR NOT s.tracked OR s.continue_selling OR s.on_hand > s.reserved AS has_some
        FROM variant v
        JOIN product p ON p.shop_id = v.shop_id AND p.id = v.product_id
        LEFT JOIN stock_item s ON s.shop_id = v.shop_id AND s.variant_id = v.id
        WHERE v.shop_id = ${scope.shopId}::uuid AND v.id = ${variantId}::uuid),
      lines AS (
        SELECT count(*) FILTER (WHERE variant_id <> ${variantId}::uuid) AS others
        FROM cart_line WHERE shop_id = ${scope.shopId}::uuid AND cart_id = ${place.cartId}::uuid),
      put AS (
        INSERT INTO cart_line (shop_id, cart_id, variant_id, quantity, seen_price_minor, added_at)
        SELECT ${scope.shopId}::uuid, ${place.cartId}::uuid, ${variantId}::uuid, ${quantity}::int, price_minor, ${at}
        FROM goods, lines WHERE on_sale AND allowed AND has_some AND others < ${maxLines}
        ON CONFLICT (shop_id, cart_id, variant_id) DO UPDATE
          SET quantity = least(${maxQuantity}::int, cart_line.quantity + excluded.quantity), seen_price_minor = excluded.seen_price_minor
        RETURNING 1)
      SELECT coalesce(on_sale, false) AS "onSale", allowed, has_some AS left, others >= ${maxLines} AS full, EXISTS (SELECT FROM put) AS written
      FROM goods, lines`
    if (!added?.onSale) throw notFound('product')
    if (!added.allowed) throw membersOnly()
    if (!added.left) throw soldOut()
    if (!added.written)
      throw new AppError('CART_FULL', 'CONFLICT', {
        userMessage: `A cart holds ${maxLines} different things from one shop.`,
        data: { maxLines },
      })
  })
}

/** Quantity 0 takes the line out. The shopper has seen today's price by now. */
export function setCartQuantity(
  scope: ShopScope,
  place: Place,
  { variantId, quantity }: SetCartQuantityInput,
): Promise<CartView> {
  if (quantity === 0) return removeFromCart(scope, place, variantId)
  return changing(scope, place, async (tx) => {
    await tx.$executeRaw`
      UPDATE cart_line c SET quantity = ${quantity}::int, seen_price_minor = ${priceFor(place)}
      FROM variant v
      WHERE c.shop_id = ${scope.shopId}::uuid AND c.cart_id = ${place.cartId}::uuid AND c.variant_id = ${variantId}::uuid
        AND v.shop_id = c.shop_id AND v.id = c.variant_id`
  })
}

export function removeFromCart(scope: ShopScope, place: Place, variantId: string): Promise<CartView> {
  return changing(scope, place, async (tx) => {
    await tx.$executeRaw`
      DELETE FROM cart_line WHERE shop_id = ${scope.shopId}::uuid AND cart_id = ${place.cartId}::uuid AND variant_id = ${variantId}::uuid`
  })
}

type Taken = { shopId: string; variantId: string; quantity: number }

/**
 * Takes out what was ordered; what was put in meanwhile stays. Of several orders of one cart at once, one gets its lines.
 * @throws AppError CART_EMPTY (none of it lies there any more), CART_CHANGED (less than was ordered)
 */
export async function takeOutOfCart(tx: Tx, cartId: string, goods: readonly Taken[]): Promise<void> {
  const rows = goods.map((line) => ({ shop_id: line.shopId, variant_id: line.variantId, quantity: line.quantity }))
  const [taken] = await tx.$queryRaw<{ lines: bigint }[]>`
    WITH ordered AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS o(shop_id uuid, variant_id uuid, quantity int)),
    emptied AS (
      DELETE FROM cart_line c USING ordered o
      WHERE c.cart_id = ${cartId}::uuid AND c.shop_id = o.shop_id AND c.variant_id = o.variant_id AND c.quantity = o.quantity
      RETURNING 1),
    lessened AS (
      UPDATE cart_line c SET quantity = c.quantity - o.quantity FROM ordered o
      WHERE c.cart_id = ${cartId}::uuid AND c.shop_id = o.shop_id AND c.variant_id = o.variant_id AND c.quantity > o.quantity
      RETURNING 1)
    SELECT (SELECT count(*) FROM emptied) + (SELECT count(*) FROM lessened) AS lines`
  const lines = Number(taken?.lines ?? 0)
  if (lines === rows.length) return
  if (lines === 0) throw new AppError('CART_EMPTY', 'CONFLICT', { userMessage: 'The cart is empty.' })
  throw new AppError('CART_CHANGED', 'CONFLICT', {
    userMessage: 'Something changed since you looked. Nothing was ordered; please check again.',
  })
}
