import { afterAll, inject } from 'vitest'
import { asOwner, closeDatabase, createDatabase } from './database'

/**
 * Runs before each `*.db.test.ts`: a database of its own, copied from the migrated template, so that files may run at
 * once and in any order. The addresses are in the environment before the file imports the code under test.
 */
const cluster = inject('cluster')
await createDatabase(cluster, `${cluster.prefix}${process.env.VITEST_POOL_ID ?? '1'}`)
// A mall that can be paid by transfer, as every mall is once its operator has set it up.
await asOwner(
  `insert into mall_profile (name, bank, updated_at) values ('Mallwright', '{"holder": "Test Mall", "account": "0123456789"}', now())`,
)
afterAll(closeDatabase)
