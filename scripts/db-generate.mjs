/** npm run db:generate – the database client from the datamodel, when that has changed. */
import { ensureInstalled } from './lib/install.mjs'
import { giveUp } from './lib/log.mjs'
import { ensureClient } from './lib/prisma-client.mjs'

try {
  await ensureInstalled()
  await ensureClient()
} catch (error) {
  giveUp(error)
}
