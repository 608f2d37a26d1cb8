import { bookChecks, verifyBooks } from '@/mall/ledger/queries/verify-books'
import { closePools } from '@/platform/db/pools'

/** npm run verify:books – names everything that breaks an invariant; ends with 1 when something does. */
async function main(): Promise<number> {
  const began = performance.now()
  const violations = await verifyBooks()
  for (const { invariant, claim, subject, found } of violations)
    console.error(`${invariant}  ${subject}: ${found}\n    (${claim})`)
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`
  if (violations.length === 0) console.log(`The books are right: ${bookChecks.length} checks, ${took}.`)
  else console.error(`${violations.length} violations in ${bookChecks.length} checks, ${took}.`)
  return violations.length === 0 ? 0 : 1
}

main()
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
  .finally(closePools)
