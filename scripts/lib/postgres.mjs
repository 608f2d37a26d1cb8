import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, lockHolder, takeLock, whileLocked } from './lock.mjs'
import { Stop } from './log.mjs'
import { handOver, placePostgres } from './postgres-place.mjs'
import { ownSecrets } from './secrets.mjs'

const superuser = 'postgres'
const logLimit = 8_000_000

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '150',
  shared_buffers: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** A port of the loopback interface that nobody uses at this moment. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** What a running server left in its lock file, or null when none runs. */
function runningServer(clusterDir) {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return isAlive(pid) && isPostgres(pid) ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : null
  } catch {
    return null
  }
}

/** After a power cut another program may have the number of the old server; PostgreSQL itself would then refuse to start. */
function isPostgres(pid) {
  if (platform() === 'win32') return true
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
    return basename(stdout?.trim() ?? '').startsWith('postgres')
  }
}

async function answers({ port, password, clusterDir }) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 3000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    return rows[0].data_directory === clusterDir
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** macOS and some small systems lack the C.UTF-8 locale; byte order with Unicode letters is what matters. */
const locales = [['--locale=C.UTF-8'], ['--locale=en_US.UTF-8', '--lc-collate=C']]

async function createCluster({ clusterDir, bin, account, password }) {
  const fresh = `${clusterDir}.new`
  const passwordFile = `${clusterDir}.password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  handOver(passwordFile, account)
  let output = ''
  try {
    for (const locale of locales) {
      await rm(fresh, { recursive: true, force: true })
      await mkdir(fresh, { mode: 0o700 })
      handOver(fresh, account)
      const args = [`--pgdata=${fresh}`, '--encoding=UTF8', ...locale, `--username=${superuser}`]
      args.push(`--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--lc-messages=C')
      const run = spawnSync(bin('initdb'), args, {
        ...account,
        cwd: dirname(clusterDir),
        encoding: 'utf8',
      })
      if (run.status === 0) return rename(fresh, clusterDir)
      output = `${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`
    }
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rm(fresh, { recursive: true, force: true })
  throw new Stop(`The embedded PostgreSQL could not be set up in ${clusterDir}:\n${output.trim()}`)
}

async function choosePort(portFile) {
  const remembered = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
  const port = remembered && (await isFree(remembered)) ? remembered : await freePort()
  if (port !== remembered) await writeFile(portFile, `${port}\n`)
  return port
}

function openLog(logFile) {
  if (existsSync(logFile) && statSync(logFile).size > logLimit) truncateSync(logFile)
  return openSync(logFile, 'a', 0o600)
}

const lastLines = (file, from) => readFileSync(file, 'utf8').slice(from).trim().split('\n').slice(-8).join('\n')

/** Waits until the server with this process id takes connections; false when it gave up. */
async function becomesReady({ server, clusterDir, password, patienceMs = 60_000 }) {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    if (server.exited?.()) return false
    const running = runningServer(clusterDir)
    if (running?.ready && (await answers({ port: running.port, password, clusterDir }))) return true
    await sleep(20)
  }
  return false
}

async function launch({ clusterDir, bin, account, password, logFile, portFile, extra }) {
  const port = await choosePort(portFile)
  const log = openLog(logFile)
  const from = statSync(logFile).size
  const args = ['-D', clusterDir, '-p', String(port)]
  for (const [name, value] of Object.entries({ ...settings, ...extra })) args.push('-c', `${name}=${value}`)
  // Its own process group: Ctrl-C in the terminal must reach the app first and the database last.
  const child = spawn(bin('postgres'), args, {
    ...account,
    cwd: dirname(clusterDir),
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH, LC_ALL: 'C', SystemRoot: process.env.SystemRoot ?? '' },
  })
  let exited = false
  child.once('exit', () => (exited = true))
  child.once('error', () => (exited = true))
  child.unref()
  const ready = await becomesReady({ server: { exited: () => exited }, clusterDir, password })
  return ready ? port : { failure: lastLines(logFile, from) }
}

/** A killed server's helpers may live on for a moment and hold its memory; that is worth a few tries. */
async function launchPatiently(options) {
  for (let attempt = 1; ; attempt += 1) {
    if (!runningServer(options.clusterDir)) {
      await rm(join(options.clusterDir, 'postmaster.pid'), { force: true })
    }
    const outcome = await launch(options)
    if (typeof outcome === 'number') return outcome
    if (attempt === 20 || !/shared memory block|is still in use/.test(outcome.failure)) {
      throw new Stop(
        `The embedded PostgreSQL did not start. Its log (${options.logFile}) ends with:\n${outcome.failure}`,
      )
    }
    await sleep(500)
  }
}

async function shutDown(clusterDir) {
  const running = runningServer(clusterDir)
  if (!running) return
  const until = Date.now() + 30_000
  process.kill(running.pid, 'SIGINT')
  while (isAlive(running.pid) && runningServer(clusterDir)) {
    if (Date.now() > until) return process.kill(running.pid, 'SIGQUIT')
    await sleep(20)
  }
}

/** Every process that uses the cluster leaves a note; the last one to go stops the server. */
function signIn(usersDir) {
  takeLock(join(usersDir, `${process.pid}.json`))
  return function signOut() {
    rm(join(usersDir, `${process.pid}.json`), { force: true }).catch(() => {})
    return readdirSync(usersDir).every((name) => name === `${process.pid}.json` || !lockHolder(join(usersDir, name)))
  }
}

/** Looks after a server that somebody else may kill: gone means started again, on the same port. */
function keepRunning(isOver, gate, options) {
  const look = async () => {
    if (!isOver() && !runningServer(options.clusterDir)) {
      await whileLocked(gate, () => isOver() || runningServer(options.clusterDir) || launchPatiently(options)).catch(
        (error) => console.error(error.message),
      )
    }
    if (!isOver()) setTimeout(look, 500).unref()
  }
  setTimeout(look, 500).unref()
}

/**
 * Starts the embedded PostgreSQL, or takes over the one that already runs on this folder (after a `kill -9`, or
 * beside another command of the same checkout).
 * @param {{ dataDir: string, password?: string, settings?: Record<string, string> }} options `dataDir` is the cluster's folder
 * @returns {Promise<{ url: (database: string, login?: { user: string, password: string }) => string, port: number, stop: () => Promise<void>, watch: () => void, movedTo: string | null }>}
 *   `stop` shuts the server down unless another process still uses it; `watch` brings it back when it dies before that
 */
export async function startPostgres({ dataDir, password: given, settings: extra = {} }) {
  const folder = dirname(dataDir)
  const password = given ?? ownSecrets(folder).databasePassword
  const place = await placePostgres(dataDir)
  const { clusterDir } = place
  const gate = join(folder, `${basename(dataDir)}.lock`)
  const options = {
    ...place,
    password,
    extra,
    logFile: join(folder, `${basename(dataDir)}.log`),
    portFile: join(folder, `${basename(dataDir)}.port`),
  }
  let signOut
  const port = await whileLocked(gate, async () => {
    if (!existsSync(join(clusterDir, 'PG_VERSION'))) await createCluster(options)
    signOut = signIn(join(folder, `${basename(dataDir)}.users`))
    const running = runningServer(clusterDir)
    if (running && (await becomesReady({ server: {}, clusterDir, password, patienceMs: 15_000 }))) {
      return runningServer(clusterDir).port
    }
    return launchPatiently(options)
  })
  let over = false
  return {
    port,
    watch: () => keepRunning(() => over, gate, options),
    movedTo: place.moved ? clusterDir : null,
    url: (database, login = { user: superuser, password }) =>
      `postgresql://${login.user}:${encodeURIComponent(login.password)}@127.0.0.1:${port}/${database}`,
    stop: () => {
      over = true
      return whileLocked(gate, async () => {
        if (signOut()) await shutDown(clusterDir)
      })
    },
  }
}

/** Creates a database unless it is there. @returns {Promise<boolean>} whether it is new */
export async function ensureDatabase(adminUrl, name) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (rowCount) return false
    await client.query(`create database ${client.escapeIdentifier(name)}`)
    return true
  } finally {
    await client.end()
  }
}
