/**
 * node bench/generate.mjs goods 3000 --shop big-shop | variants 500 --shop many-kinds | shops 10000 --goods 3
 * Fills the mall of the environment (DATABASE_URL, DATA_DIR …; the embedded one by default, also beside a running mall)
 * with shops and goods for whoever wants to look at big ones.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withMall } from '../scripts/lib/commands.mjs'
import { at, root } from '../scripts/lib/paths.mjs'
import { runNode } from '../scripts/lib/run.mjs'
import { bundle } from './lib/bundle.mjs'

await withMall(async ({ vars }) => {
  const outfile = join(root, '.build', 'bench', 'generate.mjs')
  try {
    await bundle(at('bench', 'generate', 'main.ts'), outfile)
    const { code } = await runNode(outfile, process.argv.slice(2), { env: vars, show: true })
    return code
  } finally {
    await rm(outfile, { force: true })
  }
})
