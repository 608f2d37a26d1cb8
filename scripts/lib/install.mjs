import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop, step } from './log.mjs'
import { at, paths } from './paths.mjs'
import { run, runNode } from './run.mjs'

const lockfile = at('package-lock.json')
const stampFile = join(paths.nodeModules, '.mallwright.json')

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * Whether npm's own record of what lies in node_modules says the same as the lockfile. Entries for other platforms are
 * in the lockfile only.
 */
function agrees() {
  const wanted = readJson(lockfile)?.packages
  const present = readJson(join(paths.nodeModules, '.package-lock.json'))?.packages
  if (!wanted || !present) return false
  const missing = Object.entries(wanted).filter(([path, entry]) => {
    if (path === '' || path in present) return path !== '' && present[path].version !== entry.version
    return !entry.optional
  })
  return missing.length === 0 && Object.keys(present).every((path) => path in wanted)
}

/** What can be compared without reading: changes nearly always show here. */
function quickMark() {
  const { mtimeMs, size } = statSync(lockfile)
  return `${mtimeMs}:${size}:${process.versions.modules}`
}

function isInstalled() {
  const stamp = readJson(stampFile)
  if (stamp?.mark === quickMark()) return true
  const same = stamp?.hash === hashOf(lockfile) && stamp.abi === process.versions.modules
  if (!same && !agrees()) return false
  writeStamp()
  return true
}

const writeStamp = () =>
  writeFileSync(stampFile, JSON.stringify({ mark: quickMark(), hash: hashOf(lockfile), abi: process.versions.modules }))

/** Installs exactly what the lockfile names, when it has changed since the last time. */
export async function ensureInstalled() {
  if (!existsSync(lockfile)) throw new Stop('package-lock.json is missing; restore it from the repository.')
  if (isInstalled()) return
  await step('Installing packages', async () => {
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const npm = process.env.npm_execpath
    const { code, output } = npm ? await runNode(npm, args) : await run('npm', args)
    if (code !== 0) throw new Stop(`npm ci failed:\n${output.trim()}`)
    writeStamp()
  })
}
