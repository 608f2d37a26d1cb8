/** One thing that must hold at every moment. The statement answers one row per thing that breaks it. */
export type BookCheck = {
  /** the promise it belongs to, I1 to I9 */
  invariant: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8' | 'I9'
  claim: string
  /** columns: subject (what it is about), found (what is wrong) */
  sql: string
}

/** Goods: what lies there is what came in, less what was sold. */
export const stockChecks: BookCheck[] = [
  {
    invariant: 'I1',
    claim: 'on hand is the sum of all movements',
    sql: `SELECT 'stock ' || s.shop_id || '/' || s.variant_id AS subject, 'on hand ' || s.on_hand || ', movements say ' || coalesce(sum(m.on_hand_delta), 0) AS found
          FROM stock_item s LEFT JOIN stock_movement m USING (shop_id, variant_id)
          GROUP BY s.shop_id, s.variant_id, s.on_hand HAVING s.on_hand <> coalesce(sum(m.on_hand_delta), 0)`,
  },
  {
    invariant: 'I1',
    claim: 'reserved is the sum of live reservations, and of movements',
    sql: `SELECT 'stock ' || s.shop_id || '/' || s.variant_id AS subject, 'reserved ' || s.reserved || ', live ' || r.live || ', movements say ' || m.moved AS found
          FROM stock_item s
          CROSS JOIN LATERAL (SELECT coalesce(sum(quantity), 0) AS live FROM stock_reservation
                              WHERE shop_id = s.shop_id AND variant_id = s.variant_id AND state = 'live') r
          CROSS JOIN LATERAL (SELECT coalesce(sum(reserved_delta), 0) AS moved FROM stock_movement
                              WHERE shop_id = s.shop_id AND variant_id = s.variant_id) m
          WHERE s.reserved <> r.live OR s.reserved <> m.moved`,
  },
  {
    invariant: 'I1',
    claim: 'nothing is sold that is not there',
    sql: `SELECT 'stock ' || shop_id || '/' || variant_id AS subject, 'on hand ' || on_hand || ', reserved ' || reserved AS found
          FROM stock_item WHERE tracked AND NOT continue_selling AND (on_hand < 0 OR reserved > on_hand)`,
  },
  {
    invariant: 'I1',
    claim: 'reservations are live while an order waits, claimed once it is paid, released when it came to nothing',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject, 'is ' || o.state || ', its reservation ' || r.state AS found
          FROM stock_reservation r JOIN shop_order o ON o.shop_id = r.shop_id AND o.id = r.order_id
          WHERE r.state <> CASE WHEN o.paid_at IS NOT NULL THEN 'claimed' WHEN o.state = 'placed' THEN 'live' ELSE 'released' END`,
  },
  {
    invariant: 'I1',
    claim: 'a reservation is as large as the order’s lines',
    sql: `SELECT 'order ' || r.order_id || ' of shop ' || r.shop_id AS subject, 'variant ' || r.variant_id || ': reserved ' || r.quantity || ', ordered ' || coalesce(l.ordered, 0) AS found
          FROM stock_reservation r LEFT JOIN (
            SELECT shop_id, order_id, variant_id, sum(quantity) AS ordered FROM order_line GROUP BY 1, 2, 3) l USING (shop_id, order_id, variant_id)
          WHERE r.quantity IS DISTINCT FROM l.ordered`,
  },
]

/** Orders and coupons: they recompute from what is frozen on them. */
export const orderChecks: BookCheck[] = [
  {
    invariant: 'I3',
    claim: 'an order’s amounts are those of its lines, discounts, delivery and extras',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject,
                 format('items %s/%s, line discounts %s/%s, discounts %s, delivery %s/%s, extras %s/%s, funded %s/%s', o.items_minor, l.items, o.discount_minor, l.discount, d.discount,
                        o.shipping_minor, o.delivery->>'priceMinor', o.extras_minor, x.extras, o.mall_funded_minor, d.funded) AS found
          FROM shop_order o
          CROSS JOIN LATERAL (SELECT coalesce(sum(unit_minor * quantity), 0) AS items, coalesce(sum(discount_minor), 0) AS discount
                              FROM order_line WHERE shop_id = o.shop_id AND order_id = o.id) l
          CROSS JOIN LATERAL (SELECT coalesce(sum(amount_minor), 0) AS discount, coalesce(sum(mall_funded_minor), 0) AS funded
                              FROM order_discount WHERE shop_id = o.shop_id AND order_id = o.id) d
          CROSS JOIN LATERAL (SELECT coalesce(sum((e->>'amountMinor')::bigint), 0) AS extras FROM jsonb_array_elements(o.extras) e) x
          WHERE o.items_minor <> l.items OR o.discount_minor <> l.discount OR o.discount_minor <> d.discount OR o.mall_funded_minor <> d.funded
             OR o.shipping_minor <> (o.delivery->>'priceMinor')::bigint OR o.extras_minor <> x.extras
             OR o.total_minor <> o.items_minor - o.discount_minor + o.shipping_minor + o.extras_minor`,
  },
  {
    invariant: 'I3',
    claim: 'tax and commission follow from the frozen rates',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject, format('tax %s/%s, commission %s/%s', o.tax_minor, t.tax, o.commission_minor, t.commission) AS found
          FROM shop_order o
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(tax_minor), 0) + round(o.shipping_minor::numeric * o.tax_rate_bp / (10000 + o.tax_rate_bp))
                   + round(o.extras_minor::numeric * o.tax_rate_bp / (10000 + o.tax_rate_bp)) AS tax,
                   round((o.items_minor - o.discount_minor + o.mall_funded_minor)::numeric * o.commission_bp / 10000) AS commission
            FROM order_line WHERE shop_id = o.shop_id AND order_id = o.id) t
          WHERE o.tax_minor <> t.tax OR o.commission_minor <> t.commission`,
  },
  {
    invariant: 'I3',
    claim: 'refunds noted on an order are the refunds promised for it',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject, 'refunded ' || o.refunded_minor || ', promised ' || coalesce(r.sum, 0) AS found
          FROM shop_order o LEFT JOIN (
            SELECT about_shop_id, order_id, sum(amount_minor) FROM refund WHERE idempotency_key NOT LIKE 'surplus:%' GROUP BY 1, 2) r
            ON r.about_shop_id = o.shop_id AND r.order_id = o.id
          WHERE o.refunded_minor <> coalesce(r.sum, 0)`,
  },
  {
    invariant: 'I3',
    claim: 'pieces in parcels are the pieces that were sent',
    sql: `SELECT 'order line ' || l.id AS subject, 'sent ' || l.shipped_quantity || ', in parcels ' || coalesce(sum(p.quantity), 0) AS found
          FROM order_line l LEFT JOIN parcel_line p ON p.shop_id = l.shop_id AND p.order_line_id = l.id
          GROUP BY l.shop_id, l.id, l.shipped_quantity HAVING l.shipped_quantity <> coalesce(sum(p.quantity), 0)`,
  },
  {
    invariant: 'I6',
    claim: 'a coupon is used as often as its uses are live, and never above its limits',
    sql: `SELECT 'coupon ' || c.code || ' of shop ' || c.shop_id AS subject, format('used %s, live %s, limit %s', c.used, u.live, c.total_limit) AS found
          FROM coupon c
          CROSS JOIN LATERAL (SELECT count(*) AS live FROM coupon_use WHERE shop_id = c.shop_id AND coupon_id = c.id AND released_at IS NULL) u
          WHERE c.used <> u.live OR c.used > c.total_limit`,
  },
  {
    invariant: 'I6',
    claim: 'no live use belongs to an order that came to nothing',
    sql: `SELECT 'coupon use of order ' || u.order_id AS subject, 'the order is ' || o.state AS found
          FROM coupon_use u JOIN shop_order o ON o.shop_id = u.shop_id AND o.id = u.order_id
          WHERE u.released_at IS NULL AND o.paid_at IS NULL AND o.state IN ('expired', 'cancelled')`,
  },
  {
    invariant: 'I7',
    claim: 'order numbers of a shop follow each other without gaps up to its counter',
    sql: `SELECT 'shop ' || n.shop_id AS subject, format('%s orders from %s to %s, counter at %s', n.count, n.first, n.last, c.value) AS found
          FROM (SELECT shop_id, count(*) AS count, min(substring(number FROM '\\d+$')::bigint) AS first, max(substring(number FROM '\\d+$')::bigint) AS last
                FROM shop_order GROUP BY 1) n
          LEFT JOIN shop_counter c ON c.shop_id = n.shop_id AND c.kind = 'order'
          WHERE n.last - n.first + 1 <> n.count OR c.value IS DISTINCT FROM n.last`,
  },
]
