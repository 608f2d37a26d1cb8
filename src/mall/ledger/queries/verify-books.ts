import { mallDb } from '@/platform/db/mall'
import { type BookCheck, orderChecks, stockChecks } from './book-checks'
import { moneyChecks, outboxChecks, referenceChecks } from './money-checks'

export const bookChecks: readonly BookCheck[] = [
  ...stockChecks,
  ...orderChecks,
  ...moneyChecks,
  ...referenceChecks,
  ...outboxChecks,
]

export type Violation = Pick<BookCheck, 'invariant' | 'claim'> & { subject: string; found: string }

/**
 * Looks through the whole database for anything that breaks an invariant. Reads only; each check sees one state of the
 * database, so it may run while the mall is open.
 */
export async function verifyBooks(checks: readonly BookCheck[] = bookChecks): Promise<Violation[]> {
  const violations: Violation[] = []
  for (const { invariant, claim, sql } of checks) {
    const rows = await mallDb().$queryRawUnsafe<{ subject: string; found: string }[]>(sql)
    violations.push(...rows.map((row) => ({ invariant, claim, subject: row.subject, found: row.found })))
  }
  return violations
}
