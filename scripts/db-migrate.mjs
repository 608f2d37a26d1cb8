/** npm run db:migrate – brings the database of DATABASE_URL (or the embedded one) to the newest migration. */
import { withMall } from './lib/commands.mjs'
import { say } from './lib/log.mjs'
import { readMigrations } from './lib/migrate.mjs'

await withMall(async () => {
  const newest = (await readMigrations()).at(-1)
  say(`The database is at ${newest?.path ?? 'its beginning'}.`)
})
