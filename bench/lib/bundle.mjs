import { build } from 'esbuild'
import { at, root } from '../../scripts/lib/paths.mjs'

/** One file that Node runs, from a TypeScript source and what it imports; what only tests need is left empty. */
export async function bundle(source, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    tsconfig: at('tsconfig.json'),
    sourcemap: 'inline',
    logLevel: 'warning',
    alias: { 'server-only': at('src', 'testing', 'nothing.ts'), vitest: at('src', 'testing', 'nothing.ts') },
  })
}
