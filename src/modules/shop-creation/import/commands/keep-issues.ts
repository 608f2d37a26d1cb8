import { newId } from '@/lib/ids'
import type { ShopScope } from '@/platform/db/scope'
import type { Tx } from '@/platform/db/shop'
import { issuesPerLot, keptIssuesPerCode } from '../constants'
import type { Issue, IssueCode } from '../types'

export type Tally = { byCode: Partial<Record<IssueCode, number>>; errors: number; warnings: number }

export const newTally = (): Tally => ({ byCode: {}, errors: 0, warnings: 0 })

/** Adds to the tally. @returns the first ones of each kind */
function count(issues: readonly Issue[], tally: Tally): Issue[] {
  return issues.filter(({ code, severity }) => {
    const found = (tally.byCode[code] ?? 0) + 1
    tally.byCode[code] = found
    tally[severity === 'error' ? 'errors' : 'warnings']++
    return found <= keptIssuesPerCode
  })
}

const lotsOf = (issues: readonly Issue[]) =>
  Array.from({ length: Math.ceil(issues.length / issuesPerLot) }, (_, index) => ({
    id: newId(),
    issues: issues.slice(index * issuesPerLot, (index + 1) * issuesPerLot),
  }))

/**
 * Counts every problem and keeps all of them in lots, for the file that is downloaded; the first ones of each kind
 * besides row by row, for the desk. Nothing is held in memory beyond the caller's batch.
 */
export async function keepIssues(
  tx: Tx,
  scope: ShopScope,
  runId: string,
  issues: readonly Issue[],
  tally: Tally,
): Promise<void> {
  if (issues.length === 0) return
  const inOrder = issues.toSorted((a, b) => a.row - b.row)
  const shown = count(inOrder, tally).map((issue) => ({ id: newId(), ...issue }))
  await tx.$executeRaw`
    INSERT INTO import_issue_lot (shop_id, id, run_id, issues)
    SELECT ${scope.shopId}::uuid, id, ${runId}::uuid, issues
    FROM jsonb_to_recordset(${JSON.stringify(lotsOf(inOrder))}::jsonb) AS w(id uuid, issues jsonb)`
  if (shown.length === 0) return
  await tx.$executeRaw`
    INSERT INTO import_issue (shop_id, id, run_id, "row", column_name, severity, code, data)
    SELECT ${scope.shopId}::uuid, id, ${runId}::uuid, "row", "column", severity, code, data
    FROM jsonb_to_recordset(${JSON.stringify(shown)}::jsonb) AS w(id uuid, "row" int, "column" text, severity text, code text, data jsonb)`
}

/** Forgets what was found wrong. */
export async function dropIssues(tx: Tx, scope: ShopScope, runIds: readonly string[]): Promise<void> {
  const where = { shopId: scope.shopId, runId: { in: [...runIds] } }
  await tx.importIssue.deleteMany({ where })
  await tx.importIssueLot.deleteMany({ where })
}
