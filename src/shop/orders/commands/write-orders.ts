import type { z } from 'zod'
import type { Address } from '@/lib/address'
import { newId } from '@/lib/ids'
import type { PlacementFacts, StoredOrder } from '@/mall/purchase/ports'
import { now } from '@/platform/clock'
import type { Tx } from '@/platform/db/shop'
import type { PlaceKind } from '../constants'
import type { Adjustment, DeliveryOption } from '../ports'
import { type OrderExtra, type OrderGift, orderExtraSchema, orderGiftSchema } from '../schema'

export type NewOrderLine = {
  productId: string
  variantId: string
  handle: string
  title: string
  variantTitle: string
  /** in the shop's own language, where the shopper read another */
  mainTitle: string | null
  mainVariantTitle: string | null
  sku: string
  image: string | null
  quantity: number
  unitMinor: number
  compareAtMinor: number | null
  discountMinor: number
  totalMinor: number
  taxMinor: number
  /** basis points of that tax, frozen with it */
  taxRateBp: number
  weightGrams: number
  requiresShipping: boolean
}

/** An order as it is frozen at placement. */
export type NewOrder = {
  shopId: string
  orderId: string
  customer: { name: string; email: string; phone: string }
  locale: string
  currency: string
  itemsMinor: number
  discountMinor: number
  shippingMinor: number
  extrasMinor: number
  taxMinor: number
  totalMinor: number
  commissionMinor: number
  mallFundedMinor: number
  taxRateBp: number
  commissionBp: number
  shipTo: Address | null
  delivery: Pick<DeliveryOption, 'key' | 'label' | 'priceMinor' | 'minDays' | 'maxDays'> & { place: PlaceKind }
  extras: readonly OrderExtra[]
  gift: OrderGift | null
  channel: 'shop' | 'portal'
  note: string
  lines: readonly NewOrderLine[]
  discounts: readonly Adjustment[]
}

/** What could not be read back would be paid for and never made. @throws Error: who built the order has a fault */
function readable<Part>(schema: z.ZodType<Part>, part: unknown): Part {
  const { data, error } = schema.safeParse(part)
  if (error) throw new Error('an order that could not be read back is not written', { cause: error })
  return data
}

const orderRow = (order: NewOrder) => ({
  shop_id: order.shopId,
  id: order.orderId,
  customer_id: newId(),
  email: order.customer.email,
  customer_name: order.customer.name,
  phone: order.customer.phone,
  locale: order.locale,
  currency: order.currency,
  items_minor: order.itemsMinor,
  discount_minor: order.discountMinor,
  shipping_minor: order.shippingMinor,
  extras_minor: order.extrasMinor,
  tax_minor: order.taxMinor,
  total_minor: order.totalMinor,
  commission_minor: order.commissionMinor,
  mall_funded_minor: order.mallFundedMinor,
  tax_rate_bp: order.taxRateBp,
  commission_bp: order.commissionBp,
  ship_to: order.shipTo,
  delivery: order.delivery,
  extras: readable(orderExtraSchema.array(), order.extras),
  gift: readable(orderGiftSchema.nullable(), order.gift),
  channel: order.channel,
  note: order.note,
  event_id: newId(),
  pieces: order.lines.reduce((sum, line) => sum + line.quantity, 0),
})

const lineRow = (order: NewOrder, line: NewOrderLine, position: number) => ({
  shop_id: order.shopId,
  id: newId(),
  order_id: order.orderId,
  position,
  product_id: line.productId,
  variant_id: line.variantId,
  product_handle: line.handle,
  title: line.title,
  variant_title: line.variantTitle,
  main_title: line.mainTitle,
  main_variant_title: line.mainVariantTitle,
  sku: line.sku,
  media_id: line.image,
  quantity: line.quantity,
  unit_minor: line.unitMinor,
  compare_at_minor: line.compareAtMinor,
  discount_minor: line.discountMinor,
  total_minor: line.totalMinor,
  tax_minor: line.taxMinor,
  tax_rate_bp: line.taxRateBp,
  weight_grams: line.weightGrams,
  requires_shipping: line.requiresShipping,
})

const discountRow = (order: NewOrder, discount: Adjustment) => ({
  shop_id: order.shopId,
  id: newId(),
  order_id: order.orderId,
  source: discount.source,
  code: discount.code,
  label: discount.label,
  amount_minor: discount.amountMinor,
  mall_funded_minor: discount.mallFundedMinor,
})

/**
 * Writes the orders of a purchase in one statement: customers, numbers without gaps, orders, lines, discounts and the
 * first entry of the time line. The counters' rows are locked in shop order and from here to the end of the
 * transaction, so this comes as late as it can.
 */
export async function writeOrders(tx: Tx, facts: PlacementFacts, orders: readonly NewOrder[]): Promise<StoredOrder[]> {
  const at = now()
  const lines = orders.flatMap((order) => order.lines.map((line, position) => lineRow(order, line, position)))
  const discounts = orders.flatMap((order) => order.discounts.map((discount) => discountRow(order, discount)))
  const stored = await tx.$queryRaw<StoredOrder[]>`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(orders.map(orderRow))}::jsonb) AS o(
        shop_id uuid, id uuid, customer_id uuid, email text, customer_name text, phone text, locale text, currency text,
        items_minor bigint, discount_minor bigint, shipping_minor bigint, extras_minor bigint, tax_minor bigint, total_minor bigint,
        commission_minor bigint, mall_funded_minor bigint, tax_rate_bp int, commission_bp int, ship_to jsonb, delivery jsonb,
        extras jsonb, gift jsonb, channel text, note text, event_id uuid, pieces int)),
    customers AS (
      INSERT INTO customer (shop_id, id, member_id, email, name, phone, locale, created_at, last_order_at)
      SELECT shop_id, customer_id, ${facts.memberId}::uuid, email, customer_name, phone, locale, ${at}, ${at} FROM asked ORDER BY shop_id
      ON CONFLICT (shop_id, email) DO UPDATE
        SET name = excluded.name, phone = CASE WHEN excluded.phone = '' THEN customer.phone ELSE excluded.phone END,
            locale = excluded.locale, member_id = coalesce(excluded.member_id, customer.member_id), last_order_at = excluded.last_order_at
      RETURNING shop_id, id),
    counters AS (
      SELECT c.shop_id FROM shop_counter c JOIN asked USING (shop_id) WHERE c.kind = 'order' ORDER BY c.shop_id FOR UPDATE OF c),
    numbered AS (
      UPDATE shop_counter c SET value = c.value + 1 FROM counters
      WHERE c.shop_id = counters.shop_id AND c.kind = 'order' RETURNING c.shop_id, c.value),
    orders AS (
      INSERT INTO shop_order (shop_id, id, purchase_id, purchase_number, number, state, payment_status, fulfilment_status, customer_id,
        member_id, email, customer_name, phone, locale, currency, items_minor, discount_minor, shipping_minor, extras_minor, tax_minor, total_minor,
        commission_minor, mall_funded_minor, tax_rate_bp, commission_bp, ship_to, delivery, extras, gift, payment_method, channel, note, tags, placed_at)
      SELECT a.shop_id, a.id, ${facts.purchaseId}::uuid, ${facts.purchaseNumber}, s.order_prefix || '-' || n.value, 'placed', 'waiting', 'held', c.id,
        ${facts.memberId}::uuid, a.email, a.customer_name, a.phone, a.locale, a.currency, a.items_minor, a.discount_minor, a.shipping_minor,
        a.extras_minor, a.tax_minor, a.total_minor, a.commission_minor, a.mall_funded_minor, a.tax_rate_bp, a.commission_bp, nullif(a.ship_to, 'null'::jsonb),
        a.delivery, a.extras, nullif(a.gift, 'null'::jsonb), ${facts.paymentMethod}, a.channel, a.note, '{}', ${at}
      FROM asked a JOIN numbered n USING (shop_id) JOIN customers c USING (shop_id) JOIN shop s ON s.id = a.shop_id
      RETURNING shop_id, id, number),
    lines AS (
      INSERT INTO order_line (shop_id, id, order_id, position, product_id, variant_id, product_handle, title, variant_title, main_title,
        main_variant_title, sku, media_id, quantity, unit_minor, compare_at_minor, discount_minor, total_minor, tax_minor, tax_rate_bp,
        weight_grams, requires_shipping)
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l(
        shop_id uuid, id uuid, order_id uuid, position int, product_id uuid, variant_id uuid, product_handle text, title text,
        variant_title text, main_title text, main_variant_title text, sku text, media_id uuid, quantity int, unit_minor bigint, compare_at_minor bigint, discount_minor bigint,
        total_minor bigint, tax_minor bigint, tax_rate_bp int, weight_grams int, requires_shipping boolean)),
    discounts AS (
      INSERT INTO order_discount (shop_id, id, order_id, source, code, label, amount_minor, mall_funded_minor)
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(discounts)}::jsonb) AS d(
        shop_id uuid, id uuid, order_id uuid, source text, code text, label text, amount_minor bigint, mall_funded_minor bigint)),
    told AS (
      INSERT INTO order_event (shop_id, id, order_id, kind, actor_kind, actor_name, data, at)
      SELECT shop_id, event_id, id, 'placed', 'shopper', customer_name, jsonb_build_object('pieces', pieces), ${at} FROM asked)
    SELECT shop_id AS "shopId", id, number FROM orders`
  if (stored.length !== orders.length) throw new Error('an order got no number: its shop has no counter')
  return stored
}
