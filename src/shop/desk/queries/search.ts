import { toMinor } from '@/lib/money'
import { bigrams, fold, likeLiteral } from '@/lib/text'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import type { DeskFound } from '../types'

const perKind = 5

/** A pattern that finds the text anywhere; the signs LIKE knows lose their meaning. */
export function anywhere(text: string): string {
  return `%${likeLiteral(text)}%`
}

type Wanted = { orders: boolean; products: boolean }

/**
 * Orders and customers by number, name or e-mail, products by name or SKU; a few of each, newest first.
 * @param wanted what the person may see and what is switched on
 */
export function searchDesk(scope: ShopScope, q: string, wanted: Wanted): Promise<DeskFound> {
  return inShop(scope, async (tx) => ({
    orders: wanted.orders ? await findOrders(tx, scope, q) : [],
    products: wanted.products ? await findProducts(tx, scope, q) : [],
    customers: wanted.orders ? await findCustomers(tx, scope, q) : [],
  }))
}

async function findOrders(tx: Tx, { shopId }: ShopScope, q: string): Promise<DeskFound['orders']> {
  const like = { contains: likeLiteral(q), mode: 'insensitive' } as const
  const rows = await tx.order.findMany({
    where: { shopId, OR: [{ number: like }, { customerName: like }, { email: like }, { purchaseNumber: like }] },
    orderBy: { placedAt: 'desc' },
    take: perKind,
    select: { id: true, number: true, customerName: true, state: true, totalMinor: true, currency: true },
  })
  return rows.map((row) => ({ ...row, totalMinor: toMinor(row.totalMinor) }))
}

async function findProducts(tx: Tx, { shopId }: ShopScope, q: string): Promise<DeskFound['products']> {
  const folded = fold(q)
  const rows = await tx.product.findMany({
    where: {
      shopId,
      OR: [
        ...(folded ? [{ grams: { hasEvery: bigrams(q) }, searchText: { contains: folded } }] : []),
        { variants: { some: { sku: { startsWith: likeLiteral(q), mode: 'insensitive' as const } } } },
      ],
    },
    orderBy: { updatedAt: 'desc' },
    take: perKind,
    select: {
      id: true,
      title: true,
      status: true,
      priceMinMinor: true,
      variants: { select: { sku: true }, take: 1, orderBy: { position: 'asc' } },
    },
  })
  return rows.map(({ variants, priceMinMinor, ...row }) => ({
    ...row,
    sku: variants[0]?.sku ?? '',
    priceMinor: toMinor(priceMinMinor),
  }))
}

async function findCustomers(tx: Tx, { shopId }: ShopScope, q: string): Promise<DeskFound['customers']> {
  const rows = await tx.$queryRaw<DeskFound['customers']>`
    SELECT c.id, c.name, c.email, count(o.id)::int AS orders
    FROM customer c LEFT JOIN shop_order o ON o.shop_id = c.shop_id AND o.customer_id = c.id
    WHERE c.shop_id = ${shopId}::uuid AND (c.name ILIKE ${anywhere(q)} OR c.email ILIKE ${anywhere(q)})
    GROUP BY c.shop_id, c.id ORDER BY max(o.placed_at) DESC NULLS LAST LIMIT ${perKind}`
  return rows
}
