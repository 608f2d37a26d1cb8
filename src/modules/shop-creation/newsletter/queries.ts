import { toCsv } from '@/lib/csv'
import { after } from '@/lib/time'
import { idOfReaderToken } from '@/mall/messaging/commands/reader-token'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { confirmLife } from './constants'
import type { LetterReader, ReaderCounts, ReaderState } from './types'

/** @throws AppError NOT_FOUND for a link of another shop, a changed one, or one that was not used in time */
export async function getReader(
  shop: { scope: ShopScope; name: string },
  token: string,
): Promise<LetterReader & { id: string }> {
  const { shopId } = shop.scope
  const id = idOfReaderToken(shopId, token)
  const row = id
    ? await inShop(shop.scope, (tx) => tx.newsletterReader.findUnique({ where: { shopId_id: { shopId, id } } }))
    : null
  if (!row) throw notFound('link')
  if (row.state === 'waiting' && after(row.createdAt, confirmLife) < now()) throw notFound('link')
  return { id: row.id, email: row.email, shopName: shop.name, state: row.state as ReaderState }
}

/** Whether an address gets the letters; null for one that never asked. */
export async function findReaderState(scope: ShopScope, email: string): Promise<ReaderState | null> {
  const { shopId } = scope
  const row = await inShop(scope, (tx) =>
    tx.newsletterReader.findUnique({ where: { shopId_email: { shopId, email } } }),
  )
  return row ? (row.state as ReaderState) : null
}

export async function countReaders(scope: ShopScope): Promise<ReaderCounts> {
  const groups = await inShop(scope, (tx) =>
    tx.newsletterReader.groupBy({ by: ['state'], where: { shopId: scope.shopId }, _count: true }),
  )
  const of = (state: ReaderState) => groups.find((group) => group.state === state)?._count ?? 0
  return { waiting: of('waiting'), confirmed: of('confirmed'), left: of('left') }
}

/** The confirmed readers as CSV, oldest first. Cells that a spreadsheet would run are disarmed. */
export async function readersAsCsv(scope: ShopScope): Promise<string> {
  const rows = await inShop(scope, (tx) =>
    tx.newsletterReader.findMany({
      where: { shopId: scope.shopId, state: 'confirmed' },
      orderBy: { id: 'asc' },
      select: { email: true, locale: true, confirmedAt: true },
    }),
  )
  return toCsv(
    ['email', 'language', 'confirmed_at'],
    rows.map((row) => [row.email, row.locale, row.confirmedAt?.toISOString()]),
  )
}
