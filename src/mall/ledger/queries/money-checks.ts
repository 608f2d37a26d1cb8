import type { BookCheck } from './book-checks'

/** Payments, refunds and the ledger: the same money seen from every side. */
export const moneyChecks: BookCheck[] = [
  {
    invariant: 'I2',
    claim: 'a paid purchase has exactly one payment, of its total; another has none',
    sql: `SELECT 'purchase ' || p.number AS subject, format('is %s over %s, captured %s in %s payments', p.state, p.total_minor, c.captured, c.count) AS found
          FROM purchase p
          CROSS JOIN LATERAL (SELECT count(*) AS count, coalesce(sum(captured_minor), 0) AS captured FROM payment
                              WHERE purchase_id = p.id AND state IN ('captured', 'part_refunded', 'refunded') AND data->>'surplus' IS NULL) c
          WHERE (p.state = 'paid' AND (c.count <> 1 OR c.captured <> p.total_minor)) OR (p.state <> 'paid' AND c.count <> 0)`,
  },
  {
    invariant: 'I2',
    claim: 'orders are paid exactly when their purchase is',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject, 'is ' || o.state || ', its purchase ' || coalesce(p.state, 'missing') AS found
          FROM shop_order o LEFT JOIN purchase p ON p.id = o.purchase_id
          WHERE p.id IS NULL OR (p.state = 'paid') <> (o.paid_at IS NOT NULL)
             OR (p.state = 'placed' AND o.state <> 'placed') OR (p.state = 'expired' AND o.state <> 'expired')`,
  },
  {
    invariant: 'I2',
    claim: 'a payment’s state and amounts fit each other',
    sql: `SELECT 'payment ' || reference AS subject, format('%s: captured %s, refunded %s of %s', state, captured_minor, refunded_minor, amount_minor) AS found
          FROM payment WHERE CASE
            WHEN state IN ('captured', 'surplus') THEN captured_minor <> amount_minor
            WHEN state = 'part_refunded' THEN NOT (refunded_minor > 0 AND refunded_minor < captured_minor)
            WHEN state = 'refunded' THEN refunded_minor <> captured_minor
            ELSE captured_minor <> 0 END`,
  },
  {
    invariant: 'I4',
    claim: 'a purchase is the sum of its orders',
    sql: `SELECT 'purchase ' || p.number AS subject, format('total %s, its orders %s', p.total_minor, o.total) AS found
          FROM purchase p
          CROSS JOIN LATERAL (SELECT coalesce(sum(items_minor), 0) AS items, coalesce(sum(discount_minor), 0) AS discount, coalesce(sum(shipping_minor), 0) AS shipping,
                                     coalesce(sum(extras_minor), 0) AS extras,
                                     coalesce(sum(tax_minor), 0) AS tax, coalesce(sum(total_minor), 0) AS total, count(*) AS count
                              FROM shop_order WHERE purchase_id = p.id) o
          WHERE o.count = 0 OR (p.items_minor, p.discount_minor, p.shipping_minor, p.extras_minor, p.tax_minor, p.total_minor)
             <> (o.items, o.discount, o.shipping, o.extras, o.tax, o.total)`,
  },
  {
    invariant: 'I4',
    claim: 'a payment’s refunds are the refunds promised from it',
    sql: `SELECT 'payment ' || p.reference AS subject, 'refunded ' || p.refunded_minor || ', promised ' || coalesce(sum(r.amount_minor), 0) AS found
          FROM payment p LEFT JOIN refund r ON r.payment_id = p.id
          GROUP BY p.id HAVING p.refunded_minor <> coalesce(sum(r.amount_minor), 0)`,
  },
  {
    invariant: 'I4',
    claim: 'what a shop and the mall get of an order is what was paid less refunds, with the mall’s funding',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject,
                 format('paid %s, refunded %s; payable %s, commission %s, funded %s', CASE WHEN o.paid_at IS NULL THEN 0 ELSE o.total_minor END, o.refunded_minor, b.payable, b.commission, b.funded) AS found
          FROM shop_order o
          CROSS JOIN LATERAL (
            SELECT coalesce(-sum(e.amount_minor) FILTER (WHERE a.kind = 'payable' AND a.owner_id = o.shop_id::text), 0) AS payable,
                   coalesce(-sum(e.amount_minor) FILTER (WHERE a.kind = 'commission'), 0) AS commission,
                   coalesce(sum(e.amount_minor) FILTER (WHERE a.kind = 'promotion'), 0) AS funded
            FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id JOIN ledger_account a ON a.id = e.account_id
            WHERE t.order_id = o.id) b
          WHERE b.payable + b.commission - b.funded <> CASE WHEN o.paid_at IS NULL THEN 0 ELSE o.total_minor - o.refunded_minor END
             OR (o.refunded_minor = 0 AND o.paid_at IS NOT NULL AND o.state <> 'cancelled' AND (b.commission, b.funded) <> (o.commission_minor, o.mall_funded_minor))
             OR (o.total_minor > 0 AND o.refunded_minor = o.total_minor AND (b.payable, b.commission, b.funded) <> (0, 0, 0))`,
  },
  {
    invariant: 'I4',
    claim: 'money at the providers is what was captured less what was sent back, with what belongs to no order',
    sql: `SELECT 'currency ' || currency AS subject, format('clearing %s, unassigned %s, captured %s, sent back %s', clearing, unassigned, captured, sent) AS found
          FROM (
            SELECT currency, sum(clearing) AS clearing, sum(unassigned) AS unassigned, sum(captured) AS captured, sum(sent) AS sent FROM (
              SELECT e.currency, coalesce(sum(e.amount_minor) FILTER (WHERE a.kind = 'clearing'), 0) AS clearing,
                     coalesce(-sum(e.amount_minor) FILTER (WHERE a.kind = 'deposit'), 0) AS unassigned, 0 AS captured, 0 AS sent
              FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id GROUP BY 1
              UNION ALL SELECT currency, 0, 0, sum(captured_minor), 0 FROM payment GROUP BY 1
              UNION ALL SELECT currency, 0, 0, 0, sum(amount_minor) FROM refund WHERE state = 'done' GROUP BY 1) sides GROUP BY 1) both_sides
          WHERE clearing <> captured - sent + unassigned`,
  },
  {
    invariant: 'I4',
    claim: 'refunds the mall owes are those promised and not yet sent',
    sql: `SELECT 'currency ' || currency AS subject, format('owed %s, promised and not sent %s', sum(owed), sum(promised)) AS found
          FROM (
            SELECT e.currency, -sum(e.amount_minor) AS owed, 0 AS promised FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id WHERE a.kind = 'refund' GROUP BY 1
            UNION ALL SELECT currency, 0, sum(amount_minor) FROM refund WHERE state <> 'done' GROUP BY 1) sides
          GROUP BY 1, currency HAVING sum(owed) <> sum(promised)`,
  },
  {
    invariant: 'I5',
    claim: 'debits are credits in every transaction and currency',
    sql: `SELECT 'ledger ' || t.reference AS subject, e.currency || ' is out by ' || sum(e.amount_minor) AS found
          FROM ledger_transaction t JOIN ledger_entry e ON e.transaction_id = t.id GROUP BY t.id, e.currency HAVING sum(e.amount_minor) <> 0`,
  },
  {
    invariant: 'I5',
    claim: 'a ledger transaction has at least two entries, in the currency of their accounts',
    sql: `SELECT 'ledger ' || t.reference AS subject, count(e.id) || ' entries, ' || count(e.id) FILTER (WHERE e.currency <> a.currency) || ' in a foreign currency' AS found
          FROM ledger_transaction t LEFT JOIN ledger_entry e ON e.transaction_id = t.id LEFT JOIN ledger_account a ON a.id = e.account_id
          GROUP BY t.id HAVING count(e.id) < 2 OR bool_or(e.currency <> a.currency)`,
  },
]

/** Rows that point over the border between mall and shops, where no foreign key may stand. */
export const referenceChecks: BookCheck[] = [
  {
    invariant: 'I8',
    claim: 'a refund names an order of its shop, in the purchase of its payment',
    sql: `SELECT 'refund ' || r.id AS subject, 'order ' || r.order_id || ' is not of shop ' || r.about_shop_id || ' or not of the payment’s purchase' AS found
          FROM refund r JOIN payment p ON p.id = r.payment_id LEFT JOIN shop_order o ON o.shop_id = r.about_shop_id AND o.id = r.order_id
          WHERE o.id IS NULL OR o.purchase_id <> p.purchase_id`,
  },
  {
    invariant: 'I8',
    claim: 'coupon uses and stock movements name orders of their own shop',
    sql: `SELECT kind || ' of shop ' || x.shop_id AS subject, 'order ' || x.order_id || ' is not there' AS found
          FROM (SELECT 'coupon use' AS kind, shop_id, order_id FROM coupon_use
                UNION ALL SELECT 'stock movement', shop_id, order_id FROM stock_movement WHERE order_id IS NOT NULL) x
          LEFT JOIN shop_order o ON o.shop_id = x.shop_id AND o.id = x.order_id WHERE o.id IS NULL`,
  },
  {
    invariant: 'I8',
    claim: 'an order has the number, buyer and currency of its purchase',
    sql: `SELECT 'order ' || o.number || ' of shop ' || o.shop_id AS subject, 'differs from purchase ' || p.number AS found
          FROM shop_order o JOIN purchase p ON p.id = o.purchase_id
          WHERE o.purchase_number <> p.number OR o.member_id IS DISTINCT FROM p.member_id OR o.currency <> p.currency OR o.email <> p.email`,
  },
  {
    invariant: 'I8',
    claim: 'the ledger’s transactions name purchases and orders that are there',
    sql: `SELECT 'ledger ' || t.reference AS subject, 'purchase or order is not there' AS found
          FROM ledger_transaction t LEFT JOIN purchase p ON p.id = t.purchase_id LEFT JOIN shop_order o ON o.id = t.order_id AND o.purchase_id = t.purchase_id
          WHERE (t.purchase_id IS NOT NULL AND p.id IS NULL) OR (t.order_id IS NOT NULL AND o.id IS NULL)`,
  },
]

/** Effects outside of the database: promised ones are on their way. */
export const outboxChecks: BookCheck[] = [
  {
    invariant: 'I9',
    claim: 'no event waits in the outbox for longer than ten minutes',
    sql: `SELECT 'event ' || kind || ' ' || id AS subject, 'waits since ' || created_at AS found
          FROM outbox_event WHERE relayed_at IS NULL AND created_at < statement_timestamp() - interval '10 minutes'`,
  },
  {
    invariant: 'I9',
    claim: 'no job caused by an event has given up',
    sql: `SELECT 'job ' || name || ' ' || id AS subject, 'failed after ' || retry_count || ' more tries' AS found
          FROM pgboss.job WHERE state = 'failed' AND name IN (SELECT DISTINCT kind FROM outbox_event)`,
  },
]
