import { parseArgs } from 'node:util'
import { originOf } from '@/lib/hosts'
import { appointOperator } from '@/mall/identity/commands/operators'
import { tokenLife } from '@/mall/identity/constants'
import { appointInput } from '@/mall/identity/schema'
import { closePools } from '@/platform/db/pools'
import { env } from '@/platform/env'

const usage = 'Usage: npm run operator:appoint -- --email <address> --name "<name>"'

/** npm run operator:appoint – makes somebody an operator of the mall and prints a link to set a password. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } })
  const { data, error } = appointInput.safeParse(values)
  if (error) {
    console.error(
      `${usage}\n${error.issues.map(({ path }) => `  --${path.join('.')} is missing or not readable`).join('\n')}`,
    )
    return 2
  }
  const { secret, wasKnown } = await appointOperator({ kind: 'system', name: 'Command line' }, data)
  const minutes = tokenLife['reset-password'] / 60_000
  console.log(`${data.email} is an operator of the mall${wasKnown ? ', with the account that was there' : ''}.`)
  console.log(`A link to set a password, good once and for ${minutes} minutes:\n`)
  console.log(`  ${originOf(env.MALL_BASE_URL, 'admin')}/reset?token=${encodeURIComponent(secret)}\n`)
  return 0
}

main()
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  })
  .finally(closePools)
