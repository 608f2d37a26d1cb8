import { newId } from '@/lib/ids'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import type { NewStock, StockChange, StockChangeKind, WantedGoods } from './types'

// The commands of an order's life take pieces of any number of shops at once, because a purchase does.
// They name the shop in every condition, so they hold under either role.

type Moved = { shop_id: string; order_id: string; variant_id: string; quantity: number }

const asJson = (goods: readonly WantedGoods[]) =>
  JSON.stringify(
    goods.map(
      (g): Moved => ({ shop_id: g.shopId, order_id: g.orderId, variant_id: g.variantId, quantity: g.quantity }),
    ),
  )

const short = (variantIds: string[]) =>
  new AppError('STOCK_SHORT', 'CONFLICT', {
    userMessage: 'Some of this was sold a moment ago. Nothing was ordered.',
    data: { variantIds },
  })

/**
 * Reserves all of it for its orders or nothing, with reservations and movements. One statement: rows are locked in key
 * order (two baskets never wait for each other crosswise) and each is changed only while enough is left, judged on its
 * newest version. The orders' rows must stand.
 * @throws AppError STOCK_SHORT with the variants that were short; the caller's transaction must end with it
 */
export async function reserveStock(tx: Tx, goods: readonly WantedGoods[]): Promise<void> {
  if (goods.length === 0) return
  const at = now()
  const taken = await tx.$queryRaw<{ variantId: string }[]>`
    WITH asked AS (
      SELECT shop_id, order_id, variant_id, sum(quantity)::int AS quantity
      FROM jsonb_to_recordset(${asJson(goods)}::jsonb) AS w(shop_id uuid, order_id uuid, variant_id uuid, quantity int) GROUP BY 1, 2, 3),
    locked AS (
      SELECT s.shop_id, s.variant_id, a.order_id, a.quantity,
             s.on_hand - s.reserved >= a.quantity OR s.continue_selling OR NOT s.tracked AS enough
      FROM stock_item s JOIN asked a USING (shop_id, variant_id)
      ORDER BY s.shop_id, s.variant_id FOR UPDATE OF s),
    taken AS (
      UPDATE stock_item s SET reserved = s.reserved + l.quantity, updated_at = ${at}
      FROM locked l WHERE s.shop_id = l.shop_id AND s.variant_id = l.variant_id AND l.enough
      RETURNING s.shop_id, s.variant_id, l.order_id, l.quantity),
    reserved AS (
      INSERT INTO stock_reservation (shop_id, order_id, variant_id, quantity, state, created_at)
      SELECT shop_id, order_id, variant_id, quantity, 'live', ${at} FROM taken
      ON CONFLICT (shop_id, order_id, variant_id) DO UPDATE SET state = 'live', quantity = excluded.quantity),
    moved AS (
      INSERT INTO stock_movement (shop_id, id, variant_id, kind, on_hand_delta, reserved_delta, order_id, at)
      SELECT shop_id, gen_random_uuid(), variant_id, 'reservation', 0, quantity, order_id, ${at} FROM taken)
    SELECT variant_id AS "variantId" FROM taken`
  const got = new Set(taken.map((row) => row.variantId))
  const missing = [...new Set(goods.map((g) => g.variantId))].filter((id) => !got.has(id))
  if (missing.length > 0) throw short(missing)
}

/**
 * Ends the live reservations of orders: `sale` takes the pieces from the shelf, `release` gives them back.
 * Doing it twice changes nothing the second time.
 */
export async function endReservations(
  tx: Tx,
  kind: 'sale' | 'release',
  orders: readonly { shopId: string; orderId: string }[],
): Promise<void> {
  if (orders.length === 0) return
  const at = now()
  const state = kind === 'sale' ? 'claimed' : 'released'
  const sold = kind === 'sale' ? 1 : 0
  await tx.$executeRaw`
    WITH ending AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(orders.map((o) => ({ shop_id: o.shopId, order_id: o.orderId })))}::jsonb) AS o(shop_id uuid, order_id uuid)),
    due AS (
      SELECT r.shop_id, r.variant_id, r.order_id FROM stock_reservation r JOIN ending USING (shop_id, order_id)
      WHERE r.state = 'live'),
    locked AS (
      SELECT s.shop_id, s.variant_id FROM stock_item s
      WHERE (s.shop_id, s.variant_id) IN (SELECT shop_id, variant_id FROM due)
      ORDER BY s.shop_id, s.variant_id FOR UPDATE),
    ended AS (
      UPDATE stock_reservation r SET state = ${state} FROM due
      WHERE r.shop_id = due.shop_id AND r.order_id = due.order_id AND r.variant_id = due.variant_id AND r.state = 'live'
        AND (SELECT count(*) FROM locked) >= 0
      RETURNING r.shop_id, r.order_id, r.variant_id, r.quantity),
    moved AS (
      INSERT INTO stock_movement (shop_id, id, variant_id, kind, on_hand_delta, reserved_delta, order_id, at)
      SELECT shop_id, gen_random_uuid(), variant_id, ${kind}, -quantity * ${sold}::int, -quantity, order_id, ${at} FROM ended)
    UPDATE stock_item s
    SET reserved = s.reserved - e.quantity, on_hand = s.on_hand - e.quantity * ${sold}::int, updated_at = ${at}
    FROM (SELECT shop_id, variant_id, sum(quantity)::int AS quantity FROM ended GROUP BY 1, 2) e
    WHERE s.shop_id = e.shop_id AND s.variant_id = e.variant_id`
}

/** Puts pieces that were sold back on the shelf. A variant that is gone meanwhile keeps its books only. */
export async function restock(tx: Tx, goods: readonly WantedGoods[], note = ''): Promise<void> {
  if (goods.length === 0) return
  const at = now()
  await tx.$executeRaw`
    WITH back AS (
      SELECT shop_id, order_id, variant_id, sum(quantity)::int AS quantity
      FROM jsonb_to_recordset(${asJson(goods)}::jsonb) AS w(shop_id uuid, order_id uuid, variant_id uuid, quantity int) GROUP BY 1, 2, 3),
    locked AS (
      SELECT s.shop_id, s.variant_id, b.order_id, b.quantity FROM stock_item s JOIN back b USING (shop_id, variant_id)
      ORDER BY s.shop_id, s.variant_id FOR UPDATE OF s),
    moved AS (
      INSERT INTO stock_movement (shop_id, id, variant_id, kind, on_hand_delta, reserved_delta, order_id, note, at)
      SELECT shop_id, gen_random_uuid(), variant_id, 'restock', quantity, 0, order_id, ${note}, ${at} FROM locked)
    UPDATE stock_item s SET on_hand = s.on_hand + l.quantity, updated_at = ${at}
    FROM locked l WHERE s.shop_id = l.shop_id AND s.variant_id = l.variant_id`
}

const belowReserved = (variantIds: string[]) =>
  new AppError('STOCK_BELOW_RESERVED', 'CONFLICT', {
    userMessage: 'Orders wait for more pieces than that. Cancel an order first, or count again.',
    data: { variantIds },
  })

/**
 * Gives variants that were made just now their shelf, with its first count and the movement that tells it; in one
 * statement, however many.
 * @throws AppError STOCK_BELOW_RESERVED where fewer than none lie there and no more are sold than there are
 */
export async function openStock(tx: Tx, scope: ShopScope, actor: string, shelves: readonly NewStock[]): Promise<void> {
  if (shelves.length === 0) return
  const refused = shelves.filter(({ onHand, tracked, continueSelling }) => onHand < 0 && tracked && !continueSelling)
  if (refused.length > 0) throw belowReserved(refused.map(({ variantId }) => variantId))
  const at = now()
  const rows = shelves.map((shelf) => ({
    id: newId(),
    variant_id: shelf.variantId,
    on_hand: shelf.onHand,
    tracked: shelf.tracked,
    continue_selling: shelf.continueSelling,
    note: shelf.note ?? '',
  }))
  await tx.$executeRaw`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS w(id uuid, variant_id uuid, on_hand int, tracked boolean, continue_selling boolean, note text)),
    made AS (
      INSERT INTO stock_item (shop_id, variant_id, on_hand, tracked, continue_selling, updated_at)
      SELECT ${scope.shopId}::uuid, variant_id, on_hand, tracked, continue_selling, ${at} FROM asked)
    INSERT INTO stock_movement (shop_id, id, variant_id, kind, on_hand_delta, reserved_delta, note, actor, at)
    SELECT ${scope.shopId}::uuid, id, variant_id, 'initial', on_hand, 0, note, ${actor}, ${at} FROM asked WHERE on_hand <> 0`
}

/**
 * Counts the shelf: every change of `on_hand` outside of an order goes through here, so that the movements always add
 * up to what is there. The stock row must exist; `openStock` makes it.
 * @throws AppError STOCK_BELOW_RESERVED when fewer would lie there than are promised to orders
 */
export async function changeStock(
  tx: Tx,
  scope: ShopScope,
  actor: string,
  kind: StockChangeKind,
  changes: readonly StockChange[],
): Promise<void> {
  if (changes.length === 0) return
  const at = now()
  const rows = changes.map((c) => ({
    id: newId(),
    variant_id: c.variantId,
    note: c.note ?? '',
    on_hand: 'onHand' in c ? c.onHand : null,
    delta: 'delta' in c ? c.delta : null,
  }))
  const changed = await tx.$queryRaw<{ variantId: string; refused: boolean }[]>`
    WITH asked AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS w(id uuid, variant_id uuid, note text, on_hand int, delta int)),
    locked AS (
      SELECT s.shop_id, s.variant_id, a.id, a.note, coalesce(a.on_hand - s.on_hand, a.delta) AS delta,
             s.tracked AND NOT s.continue_selling AND coalesce(a.on_hand, s.on_hand + a.delta) < s.reserved AS refused
      FROM stock_item s JOIN asked a USING (variant_id)
      WHERE s.shop_id = ${scope.shopId}::uuid ORDER BY s.variant_id FOR UPDATE OF s),
    moved AS (
      INSERT INTO stock_movement (shop_id, id, variant_id, kind, on_hand_delta, reserved_delta, note, actor, at)
      SELECT shop_id, id, variant_id, ${kind}, delta, 0, note, ${actor}, ${at} FROM locked
      WHERE delta <> 0 AND NOT refused),
    counted AS (
      UPDATE stock_item s SET on_hand = s.on_hand + l.delta, updated_at = ${at} FROM locked l
      WHERE s.shop_id = l.shop_id AND s.variant_id = l.variant_id AND l.delta <> 0 AND NOT l.refused)
    SELECT variant_id AS "variantId", refused FROM locked`
  const refused = changed.filter((row) => row.refused).map((row) => row.variantId)
  if (refused.length === 0) return
  throw belowReserved(refused)
}
