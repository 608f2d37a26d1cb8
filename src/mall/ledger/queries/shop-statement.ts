import { Prisma } from '@/generated/prisma/client'
import { toMinor } from '@/lib/money'
import { mallDb } from '@/platform/db/mall'
import { AppError } from '@/platform/errors'

/** What the mall owes a shop, and what it is made of. Minor units of the shop's currency. */
export type ShopBalance = {
  /** owed to the shop now */
  payableMinor: number
  /** commission kept since the given day, less what refunds gave back */
  commissionMinor: number
  /** paid by customers since the given day, less refunds */
  takenMinor: number
  /** discounts the mall paid for since the given day */
  fundedMinor: number
}

/** One posting of a shop's orders: where its money came from and what became of it. */
export type StatementLine = {
  id: string
  at: Date
  kind: 'order-paid' | 'order-refund'
  orderId: string
  orderNumber: string
  customerName: string
  /** by the customer, negative for refunds */
  paidMinor: number
  fundedMinor: number
  commissionMinor: number
  /** what it changes for the shop */
  payableMinor: number
}

type Sums = { payable: bigint; commission: bigint; funded: bigint }

// Entries of one order's transaction, by what they mean for the shop.
const sums = Prisma.sql`
  coalesce(-sum(e.amount_minor) FILTER (WHERE a.kind = 'payable'), 0)::bigint AS payable,
  coalesce(-sum(e.amount_minor) FILTER (WHERE a.kind = 'commission'), 0)::bigint AS commission,
  coalesce(sum(e.amount_minor) FILTER (WHERE a.kind = 'promotion'), 0)::bigint AS funded`

const paidOf = ({ payable, commission, funded }: Sums) => toMinor(payable + commission - funded)

export async function readShopBalance(shopId: string, since: Date): Promise<ShopBalance> {
  const [total] = await mallDb().$queryRaw<{ payable: bigint }[]>`
    SELECT coalesce(-sum(e.amount_minor), 0)::bigint AS payable
    FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
    WHERE a.owner_kind = 'shop' AND a.owner_id = ${shopId} AND a.kind = 'payable'`
  const [recent] = await mallDb().$queryRaw<Sums[]>`
    SELECT ${sums}
    FROM ledger_account own
    JOIN ledger_entry mine ON mine.account_id = own.id
    JOIN ledger_transaction t ON t.id = mine.transaction_id AND t.at >= ${since}
    JOIN ledger_entry e ON e.transaction_id = t.id
    JOIN ledger_account a ON a.id = e.account_id
    WHERE own.owner_kind = 'shop' AND own.owner_id = ${shopId} AND own.kind = 'payable'`
  const found = recent ?? { payable: 0n, commission: 0n, funded: 0n }
  return {
    payableMinor: toMinor(total?.payable ?? 0n),
    commissionMinor: toMinor(found.commission),
    takenMinor: paidOf(found),
    fundedMinor: toMinor(found.funded),
  }
}

type Row = Sums & {
  id: string
  at: Date
  kind: StatementLine['kind']
  orderId: string
  orderNumber: string
  customerName: string
}

/** Postings of a shop's orders, newest first. */
export async function listStatement(
  shopId: string,
  page: { cursor?: string | null | undefined; limit: number },
): Promise<{ lines: StatementLine[]; nextCursor: string | null }> {
  const before = page.cursor ? readCursor(page.cursor) : null
  const rest = before ? Prisma.sql`AND (t.at, t.id) < (${before.at}, ${before.id}::uuid)` : Prisma.empty
  const rows = await mallDb().$queryRaw<Row[]>`
    SELECT t.id, t.at, t.kind, o.id AS "orderId", o.number AS "orderNumber", o.customer_name AS "customerName", s.payable, s.commission, s.funded
    FROM (
      SELECT t.id, t.at, t.kind, t.order_id FROM ledger_account own
      JOIN ledger_entry mine ON mine.account_id = own.id
      JOIN ledger_transaction t ON t.id = mine.transaction_id
      WHERE own.owner_kind = 'shop' AND own.owner_id = ${shopId} AND own.kind = 'payable' ${rest}
      ORDER BY t.at DESC, t.id DESC LIMIT ${page.limit + 1}) t
    JOIN shop_order o ON o.shop_id = ${shopId}::uuid AND o.id = t.order_id
    CROSS JOIN LATERAL (SELECT ${sums} FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id WHERE e.transaction_id = t.id) s
    ORDER BY t.at DESC, t.id DESC`
  const shown = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? shown.at(-1) : undefined
  return {
    lines: shown.map(({ payable, commission, funded, ...row }) => ({
      ...row,
      paidMinor: paidOf({ payable, commission, funded }),
      fundedMinor: toMinor(funded),
      commissionMinor: toMinor(commission),
      payableMinor: toMinor(payable),
    })),
    nextCursor: last ? Buffer.from(`${last.at.toISOString()}|${last.id}`).toString('base64url') : null,
  }
}

function readCursor(cursor: string): { at: Date; id: string } {
  const [text = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|')
  const at = new Date(text)
  if (Number.isNaN(at.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new AppError('CURSOR_BROKEN', 'BAD_REQUEST', {
      userMessage: 'This page of the list does not exist. Start from the first one.',
    })
  }
  return { at, id }
}
