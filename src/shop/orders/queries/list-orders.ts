import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { listNewestPayments } from '@/mall/purchase/queries'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError } from '@/platform/errors'
import { countLimit } from '../constants'
import type { ListOrdersInput } from '../schema'
import { type OrderPage, type OrderRow, type OrderView, orderViews } from '../types'
import { awaitedOf } from './awaited'
import { orderCondition, viewCondition } from './filters'

type Sort = ListOrdersInput['sort']

/** The column a list is sorted by, its direction, and how a cursor's text is read back. */
const sorts: Record<Sort, { column: Prisma.Sql; order: Prisma.Sql; beyond: Prisma.Sql; cast: Prisma.Sql }> = {
  newest: {
    column: Prisma.sql`o.placed_at`,
    order: Prisma.sql`o.placed_at DESC, o.id DESC`,
    beyond: Prisma.sql`<`,
    cast: Prisma.sql`timestamptz`,
  },
  oldest: {
    column: Prisma.sql`o.placed_at`,
    order: Prisma.sql`o.placed_at ASC, o.id ASC`,
    beyond: Prisma.sql`>`,
    cast: Prisma.sql`timestamptz`,
  },
  dearest: {
    column: Prisma.sql`o.total_minor`,
    order: Prisma.sql`o.total_minor DESC, o.id DESC`,
    beyond: Prisma.sql`<`,
    cast: Prisma.sql`bigint`,
  },
}

type Row = Omit<OrderRow, 'totalMinor' | 'refundedMinor' | 'awaited' | 'pieces' | 'shippedPieces'> & {
  purchaseId: string
  totalMinor: bigint
  refundedMinor: bigint
  pieces: number
  shippedPieces: number
  mark: string
}

/** A page of the order list with how many there are and how many lie in each view. */
export async function listOrders(scope: ShopScope, timeZone: string, input: ListOrdersInput): Promise<OrderPage> {
  const condition = orderCondition(scope.shopId, timeZone, input)
  const { rows, total, counts } = await inShop(scope, async (tx) => ({
    rows: await readRows(tx, condition, input),
    total: await countUpTo(tx, condition),
    counts: await countViews(tx, scope.shopId),
  }))
  const page = rows.slice(0, input.limit)
  const last = rows.length > input.limit ? page.at(-1) : undefined
  const waiting = await listNewestPayments(page.filter((row) => row.state === 'placed').map((row) => row.purchaseId))
  return {
    rows: page.map(({ mark: _mark, purchaseId, ...row }) => ({
      ...row,
      totalMinor: toMinor(row.totalMinor),
      refundedMinor: toMinor(row.refundedMinor),
      awaited: awaitedOf(waiting.get(purchaseId)),
    })),
    total,
    counts,
    nextCursor: last ? writeCursor(last.mark, last.id) : null,
  }
}

function readRows(tx: Tx, condition: Prisma.Sql, { sort, cursor, limit }: ListOrdersInput): Promise<Row[]> {
  const { column, order, beyond, cast } = sorts[sort]
  const from = cursor ? readCursor(cursor) : null
  const rest = from
    ? Prisma.sql`AND (${column}, o.id) ${beyond} (${from.mark}::text::${cast}, ${from.id}::uuid)`
    : Prisma.empty
  return tx.$queryRaw<Row[]>`
    SELECT o.id, o.number, o.purchase_id AS "purchaseId", o.purchase_number AS "purchaseNumber", o.placed_at AS "placedAt",
           o.customer_name AS "customerName", o.email, concat_ws(', ', nullif(o.ship_to->>'city', ''), nullif(o.ship_to->>'state', '')) AS place,
           o.currency, o.total_minor AS "totalMinor", o.refunded_minor AS "refundedMinor", o.state, o.payment_status AS "paymentStatus",
           o.payment_method AS "paymentMethod", o.fulfilment_status AS "fulfilmentStatus", o.tags, ${column}::text AS mark,
           l.pieces, l.shipped AS "shippedPieces"
    FROM (SELECT * FROM shop_order o WHERE ${condition} ${rest} ORDER BY ${order} LIMIT ${limit + 1}) o
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(quantity - cancelled_quantity), 0)::int AS pieces, coalesce(sum(shipped_quantity), 0)::int AS shipped
      FROM order_line WHERE shop_id = o.shop_id AND order_id = o.id) l
    ORDER BY ${order}`
}

async function countUpTo(tx: Tx, condition: Prisma.Sql): Promise<number> {
  const [row] = await tx.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM (SELECT FROM shop_order o WHERE ${condition} LIMIT ${countLimit}) x`
  return row?.n ?? 0
}

async function countViews(tx: Tx, shopId: string): Promise<Record<OrderView, number>> {
  const counts = orderViews.map(
    (view) =>
      Prisma.sql`(SELECT count(*)::int FROM (SELECT FROM shop_order o WHERE o.shop_id = ${shopId}::uuid AND ${viewCondition(view)} LIMIT ${countLimit}) x) AS ${Prisma.raw(`"${view}"`)}`,
  )
  const [row] = await tx.$queryRaw<Record<OrderView, number>[]>`SELECT ${Prisma.join(counts)}`
  return row ?? { all: 0, week: 0, 'to-ship': 0, unpaid: 0, shipped: 0, closed: 0 }
}

const writeCursor = (mark: string, id: string) => Buffer.from(`${mark}|${id}`).toString('base64url')

function readCursor(cursor: string): { mark: string; id: string } {
  const [mark, id] = Buffer.from(cursor, 'base64url').toString().split('|')
  // The text comes back from outside: only what `writeCursor` can have written reaches a statement.
  if (!mark || !id || !/^[0-9a-f-]{36}$/.test(id) || !/^[\d :.+-]+$/.test(mark)) {
    throw new AppError('CURSOR_BROKEN', 'BAD_REQUEST', {
      userMessage: 'This page of the list does not exist. Start from the first one.',
    })
  }
  return { mark, id }
}
