import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './paths.mjs'

const patienceMs = 30_000

/**
 * Starts the server in a process group of its own, so that Ctrl-C reaches this script alone and things stop in
 * order. Without source maps: they would take 130 MB at rest; `NODE_OPTIONS=--enable-source-maps` turns them on to look
 * into a failure. The IPC channel tells the server when this script is gone.
 * @param {string} entry @param {Record<string, string>} vars @param {{ logFile?: string }} [options] else the terminal
 * @returns {{ pid: number, ended: Promise<number>, stop: () => Promise<void> }}
 */
export function startServer(entry, vars, { logFile } = {}) {
  const output = logFile ? openSync(logFile, 'a') : 'inherit'
  const child = spawn(process.execPath, [entry], {
    cwd: root,
    env: vars,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  })
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGTERM' ? 0 : 1)))
    child.once('error', () => resolve(1))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    await ended
    clearTimeout(late)
  }
  return { pid: child.pid, ended, stop }
}

const asks = ({ port, host }) =>
  new Promise((resolve) => {
    const to = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
    const request = get({ host: to, port, path: '/api/health', timeout: 20_000 }, (response) => {
      response.resume()
      resolve((response.statusCode ?? 500) < 500)
    })
    request.once('error', () => resolve(false))
    request.once('timeout', () => request.destroy())
  })

/** Resolves to true with the first good answer, to false when the server ended before. */
export async function answers(address, server) {
  let over = false
  server.ended.then(() => (over = true))
  while (!over) {
    if (await asks(address)) return true
    await sleep(50)
  }
  return false
}
