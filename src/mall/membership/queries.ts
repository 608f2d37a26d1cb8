import { type Address, addressSchema } from '@/lib/address'
import { toMinor } from '@/lib/money'
import type { ShopFront } from '@/mall/tenancy/types'
import { mallDb } from '@/platform/db/mall'
import { notFound } from '@/platform/errors'
import type { LeftAt, MemberDetails, MemberOrderRow, SavedAddress } from './types'

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null

/** @throws AppError NOT_FOUND for an account that is no member */
export async function getMember(accountId: string): Promise<MemberDetails> {
  const row = await mallDb().account.findUnique({ where: { id: accountId }, include: { member: true } })
  if (!row?.member) throw notFound('member')
  const { number, phone, gender, birthDate, weddingDate, occupation, regionId } = row.member
  return {
    number,
    name: row.name,
    email: row.email,
    phone,
    gender,
    birthDate: day(birthDate),
    weddingDate: day(weddingDate),
    occupation,
    regionId,
    memberSince: row.createdAt,
  }
}

/** A member's addresses, the usual one first. */
export async function listAddresses(accountId: string): Promise<SavedAddress[]> {
  const rows = await mallDb().memberAddress.findMany({
    where: { accountId },
    orderBy: [{ isDefault: 'desc' }, { createdAt: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    address: addressSchema.parse(row.address) satisfies Address,
    isDefault: row.isDefault,
  }))
}

type Row = Omit<MemberOrderRow, 'shop' | 'totalMinor' | 'pieces'> & {
  total: bigint
  pieces: bigint
  slug: string
  shopName: string
  front: unknown
}

/**
 * Orders of a member over all shops, newest first; those of one purchase share their moment.
 * @param after the last order of the page before
 */
export async function listMemberOrders(
  memberId: string,
  take: number,
  after: LeftAt | null,
): Promise<MemberOrderRow[]> {
  const [at, id] = [after?.placedAt ?? null, after?.orderId ?? null]
  const rows = await mallDb().$queryRaw<Row[]>`
    SELECT o.shop_id AS "shopId", o.id AS "orderId", o.number, o.placed_at AS "placedAt", o.currency, o.total_minor AS total,
      o.state, o.payment_status AS "paymentStatus", o.fulfilment_status AS "fulfilmentStatus",
      s.slug, s.name AS "shopName", s.front, lines.titles, lines.pieces
    FROM purchase p
    JOIN shop_order o ON o.purchase_id = p.id JOIN shop s ON s.id = o.shop_id
    CROSS JOIN LATERAL (
      SELECT array_agg(l.title ORDER BY l.position) AS titles, sum(l.quantity) AS pieces
      FROM order_line l WHERE l.shop_id = o.shop_id AND l.order_id = o.id
    ) lines
    WHERE p.member_id = ${memberId}::uuid AND (${at}::timestamptz IS NULL OR o.placed_at < ${at}::timestamptz
      OR (o.placed_at = ${at}::timestamptz AND o.id < ${id}::uuid))
    ORDER BY o.placed_at DESC, o.id DESC LIMIT ${take}`
  return rows.map(({ total, pieces, slug, shopName, front, ...row }) => ({
    ...row,
    shop: { slug, name: shopName, awning: (front as ShopFront).awning },
    totalMinor: toMinor(total),
    pieces: Number(pieces),
  }))
}
