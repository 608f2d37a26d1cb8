/**
 * npm run db:migration <name> [-- --allow-destructive] [-- --empty]
 * Writes prisma/migrations/<time>_<name>/migration.sql from what changed in the datamodel. Needs no database.
 */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { giveUp, Stop, say } from './lib/log.mjs'
import { takeSnapshot, writeMigration } from './lib/new-migration.mjs'
import { root } from './lib/paths.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'allow-destructive': { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    'snapshot-only': { type: 'boolean', default: false },
  },
})

try {
  if (values['snapshot-only']) {
    await takeSnapshot()
    say('The snapshot now holds the datamodel as it stands; no migration was written.')
  } else {
    const [name] = positionals
    if (!name) throw new Stop('Give the migration a name: npm run db:migration add_parcel_weight')
    const { file, sql } = await writeMigration({
      name,
      allowDestructive: values['allow-destructive'],
      empty: values.empty,
    })
    say(sql.trimEnd())
    say(`\nWritten to ${relative(root, file)}. Read it, then apply it with: npm run db:migrate`)
  }
} catch (error) {
  giveUp(error)
}
