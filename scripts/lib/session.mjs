/** One running mall per checkout: the lock, the signals and the order in which things stop. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { goOn } from './ending.mjs'
import { isAlive, lockHolder, rewriteLock, startMark, takeLock } from './lock.mjs'
import { Stop } from './log.mjs'

const lockFile = (dataDir) => join(dataDir, 'running.json')

function lastHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A server whose starter was killed ends by itself; give it that moment, then make it. */
async function outliveOrphan(orphan) {
  if (!orphan?.pid || startMark(orphan.pid) !== orphan.mark) return
  for (let waited = 0; isAlive(orphan.pid); waited += 100) {
    if (waited > 10_000) process.kill(orphan.pid, 'SIGKILL')
    await sleep(100)
  }
}

/** @returns {{ pid: number, command: string, port: string } | null} the start of this checkout that runs now */
export const runningSession = (dataDir) => lockHolder(lockFile(dataDir))

/**
 * Makes this process the one that runs the mall of a data folder.
 * @param {{ dataDir: string, command: string, port: string }} options
 * @returns {Promise<{ noteServer: (pid: number) => void, noteStopping: () => void, release: () => void }>}
 */
export async function beginSession({ dataDir, command, port }) {
  const file = lockFile(dataDir)
  const about = { command, port }
  const before = lastHolder(file)
  // A moment's patience: the holder may be on its way out.
  for (let waited = 0; lockHolder(file); waited += 100) {
    if (waited >= 3000 && !lockHolder(file)?.stopping) {
      const { pid, command: other, port: where } = lockHolder(file) ?? {}
      throw new Stop(
        `This checkout already runs: "${other}" on port ${where} (process ${pid}). Stop it first, or use a second checkout with its own PORT.`,
      )
    }
    await sleep(100)
    goOn()
  }
  const release = takeLock(file, about)
  if (!release) throw new Stop('Another start of this checkout was a moment faster.')
  await outliveOrphan(before?.server)
  const note = (more) => rewriteLock(file, Object.assign(about, more))
  return {
    noteServer: (pid) => note({ server: { pid, mark: startMark(pid) } }),
    noteStopping: () => note({ stopping: true }),
    release,
  }
}

/** @throws Stop when another program listens there */
export async function requirePort(host, port) {
  if (!(Number(port) > 0 && Number(port) < 65_536)) return // said better by the check of the environment
  const problem = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen({ host, port: Number(port) }, () => probe.close(() => resolve(null)))
  })
  if (!problem) return
  const why = {
    EADDRINUSE: `Port ${port} is in use by another program. Choose another one: PORT=${Number(port) + 1000} npm start`,
    EACCES: `Port ${port} is reserved for the system's administrator. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine. Use 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `HOST ${host} is not known. Use 127.0.0.1 or 0.0.0.0.`,
  }
  throw new Stop(why[problem] ?? `Nothing can listen on ${host}:${port} (${problem}).`)
}
