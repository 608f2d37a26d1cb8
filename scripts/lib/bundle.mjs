import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { whenChanged } from './fingerprint.mjs'
import { at, paths, root } from './paths.mjs'

/** Marker packages that only mean something to the page bundler. */
const withoutMarkers = {
  name: 'without-markers',
  setup(build) {
    build.onResolve({ filter: /^(server-only|client-only)$/ }, ({ path }) => ({ path, namespace: 'marker' }))
    build.onLoad({ filter: /.*/, namespace: 'marker' }, () => ({ contents: '' }))
  },
}

const options = (entryPoints, outdir) => ({
  absWorkingDir: root,
  entryPoints,
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  jsx: 'automatic',
  tsconfig: at('tsconfig.json'),
  sourcemap: true,
  logLevel: 'warning',
  plugins: [withoutMarkers],
})

const commandsDir = at('src', 'server', 'cli')

/** The server and every command of src/server/cli: `main`, `cli/seed`, `cli/verify-books`, … */
export function entryPoints() {
  const commands = existsSync(commandsDir)
    ? readdirSync(commandsDir).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    : []
  return Object.fromEntries([
    ['main', at('src', 'server', 'main.ts')],
    ...commands.map((name) => [`cli/${name.replace(/\.tsx?$/, '')}`, join(commandsDir, name)]),
  ])
}

/** Bundles the server and its commands for plain Node.js; packages stay in node_modules. */
export async function bundleServer(outdir = paths.build) {
  const { build } = await import('esbuild')
  await build(options(entryPoints(), outdir))
}

/** The check of the environment, as the server does it, before anything that takes long. */
export async function loadEnvironmentCheck() {
  const file = join(paths.build, 'check', 'env.mjs')
  const source = at('src', 'platform', 'env.ts')
  const stampFile = join(paths.build, 'check', 'stamp.json')
  await whenChanged({ stampFile, sources: [source], present: () => existsSync(file) }, async () => {
    const { build } = await import('esbuild')
    await build(options({ env: source }, join(paths.build, 'check')))
  })
  return import(pathToFileURL(file).href)
}
