import type { Prisma } from '@/generated/prisma/client'
import { likeLiteral } from '@/lib/text'
import { mallDb } from '@/platform/db/mall'
import { notFound } from '@/platform/errors'
import { type MailState, mailPageSize, mailStates } from './constants'
import type { MailListInput } from './schema'

export type MailRow = {
  id: string
  kind: string
  locale: string
  toAddress: string
  subject: string
  state: MailState
  attempts: number
  error: string
  createdAt: Date
  sentAt: Date | null
  aboutShopId: string | null
}
export type MailSheet = MailRow & { html: string; text: string }

const columns = {
  id: true,
  kind: true,
  locale: true,
  toAddress: true,
  subject: true,
  state: true,
  attempts: true,
  error: true,
  createdAt: true,
  sentAt: true,
  aboutShopId: true,
} as const

/** Mails, newest first, found by receiver, subject or kind; with counts per state. */
export async function listMails({
  q,
  state,
  page,
}: MailListInput): Promise<{ rows: MailRow[]; total: number; counts: Record<MailState | 'all', number> }> {
  const found: Prisma.MailMessageWhereInput = q
    ? {
        OR: [
          { toAddress: { contains: likeLiteral(q), mode: 'insensitive' } },
          { subject: { contains: likeLiteral(q), mode: 'insensitive' } },
          { kind: { contains: likeLiteral(q), mode: 'insensitive' } },
        ],
      }
    : {}
  const [rows, grouped] = await Promise.all([
    mallDb().mailMessage.findMany({
      where: { ...found, ...(state ? { state } : {}) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: mailPageSize,
      skip: (page - 1) * mailPageSize,
      select: columns,
    }),
    mallDb().mailMessage.groupBy({ by: ['state'], where: found, _count: true }),
  ])
  const counts = { all: 0, queued: 0, sent: 0, failed: 0 }
  for (const group of grouped) {
    const key = mailStates.find((one) => one === group.state)
    if (key) counts[key] = group._count
    counts.all += group._count
  }
  return {
    rows: rows.map((row) => ({ ...row, state: row.state as MailState })),
    total: state ? counts[state] : counts.all,
    counts,
  }
}

/** One mail with its text; the text of secret mails is empty once a mail server has taken them. @throws AppError NOT_FOUND */
export async function getMail(id: string): Promise<MailSheet> {
  const row = await mallDb().mailMessage.findUnique({ where: { id }, select: { ...columns, html: true, text: true } })
  if (!row) throw notFound('mail')
  return { ...row, state: row.state as MailState }
}
