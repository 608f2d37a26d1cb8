import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleServer } from './bundle.mjs'
import { whenChanged } from './fingerprint.mjs'
import { Stop, step } from './log.mjs'
import { at, paths } from './paths.mjs'
import { runNode } from './run.mjs'

const sources = [
  ...['src', 'public', 'prisma'].map((folder) => at(folder)),
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.mjs', 'next.config.ts'].map((file) =>
    at(file),
  ),
  ...['postcss.config.mjs', 'postcss.config.js'].map((file) => at(file)),
]

/** Files that a build does not read. */
const aside = (path) =>
  /\.test\.tsx?$/.test(path) || path === paths.migrations || path === paths.generated || path === at('src', 'testing')

/** A build needs every variable to be there, but none may end up in it. */
const placeholders = {
  NODE_ENV: 'production',
  APP_SECRET: 'only-there-while-building-0123456789',
  DATABASE_APP_URL: 'postgresql://building@127.0.0.1:1/none',
  DATABASE_MALL_URL: 'postgresql://building@127.0.0.1:1/none',
  LOG_LEVEL: 'warn',
  NEXT_TELEMETRY_DISABLED: '1',
}

const kept = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'ComSpec',
  'LANG',
  'CI',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
]

const buildEnvironment = () => ({
  ...Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
  ...placeholders,
})

async function buildPages() {
  const next = at('node_modules', 'next', 'dist', 'bin', 'next')
  const { code, output } = await runNode(next, ['build'], { env: buildEnvironment() })
  if (code !== 0) throw new Stop(`The pages could not be built:\n${output.trim()}`)
}

async function buildServer() {
  for (const name of ['main.mjs', 'cli', 'chunks']) await rm(join(paths.build, name), { recursive: true, force: true })
  try {
    await bundleServer()
  } catch {
    throw new Stop('The server could not be bundled; the messages above say where.')
  }
}

/** Builds server and pages when their sources changed since the last build. @returns {Promise<boolean>} whether it did */
export function ensureBuild() {
  const options = {
    stampFile: at('.next', '.mallwright.json'),
    sources,
    skip: aside,
    present: () => existsSync(join(paths.build, 'main.mjs')) && existsSync(at('.next', 'BUILD_ID')),
  }
  return whenChanged(options, async () => {
    await step('Bundling the server', buildServer)
    await step('Building the pages', buildPages)
  })
}
