import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export type Press = { perSecond: number; p50: number; p99: number; failed: number }
export type Target = { port: number; host: string; path: string; headers?: Record<string, string> }

const clients = 16

export function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let complaint = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(complaint || output))))
  })
}

const millis: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000 }

function readWrk(output: string): Press {
  const percentile = (name: string) => {
    const [, value = 'NaN', unit = 'ms'] = new RegExp(`${name}%\\s+([\\d.]+)(us|ms|s|m)\\b`).exec(output) ?? []
    return Number(value) * (millis[unit] ?? 1)
  }
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0)
  const sockets = (/Socket errors: (.*)/.exec(output)?.[1] ?? '').match(/\d+/g) ?? []
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1] ?? Number.NaN),
    p50: percentile('50'),
    p99: percentile('99'),
    failed: refused + sockets.reduce((sum, text) => sum + Number(text), 0),
  }
}

type Report = {
  requests: { average: number }
  latency: { p50: number; p99: number }
  non2xx: number
  errors: number
}

function readAutocannon(output: string): Press {
  const { requests, latency, non2xx, errors } = JSON.parse(output) as Report
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: non2xx + errors }
}

/** `wrk` where the machine has it: it leaves more of the machine to the server than a generator in JavaScript. */
export const generator = existsSync('/usr/bin/wrk') ? 'wrk' : 'autocannon'

/** Asks for one page with 16 clients as fast as it comes. */
export async function pressOn({ port, host, path, headers = {} }: Target, seconds: number): Promise<Press> {
  const url = `http://127.0.0.1:${port}${path}`
  const said = Object.entries({ Host: host, ...headers })
  if (generator === 'wrk') {
    const lines = said.flatMap(([name, value]) => ['-H', `${name}: ${value}`])
    return readWrk(await run('wrk', ['-t1', `-c${clients}`, `-d${seconds}s`, '--latency', ...lines, url]))
  }
  const lines = said.flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const program = join(process.cwd(), 'node_modules', 'autocannon', 'autocannon.js')
  return readAutocannon(
    await run(process.execPath, [program, '-c', String(clients), '-d', String(seconds), '-j', ...lines, url]),
  )
}
