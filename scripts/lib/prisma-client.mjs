import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { whenChanged } from './fingerprint.mjs'
import { Stop, step } from './log.mjs'
import { at, paths } from './paths.mjs'
import { runNode } from './run.mjs'

/**
 * Generates the database client from the datamodel when that has changed.
 * The Prisma command insists on an engine binary it does not use for this; any executable file keeps it from
 * downloading one.
 */
export function ensureClient() {
  const options = {
    stampFile: join(paths.generated, '.stamp.json'),
    sources: [paths.schema, paths.models, at('prisma.config.ts'), at('node_modules', 'prisma', 'package.json')],
    present: () => existsSync(join(paths.generated, 'client.ts')),
  }
  return whenChanged(options, () =>
    step('Generating the database client', async () => {
      const { code, output } = await runNode(at('node_modules', 'prisma', 'build', 'index.js'), ['generate'], {
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
      })
      if (code !== 0) throw new Stop(`prisma generate failed:\n${output.trim()}`)
    }),
  )
}
