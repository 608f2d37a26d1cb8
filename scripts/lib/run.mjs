import { spawn } from 'node:child_process'
import { ending, goOn, Interrupted } from './ending.mjs'
import { root } from './paths.mjs'

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, cwd?: string }} [options] `show` passes its output through
 * @returns {Promise<{ code: number, output: string }>} the output is collected only when it is not shown
 * @throws Interrupted when somebody asked this process to stop meanwhile
 */
export function run(command, args, { env = process.env, show = false, cwd = root } = {}) {
  goOn()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    const end = () => child.kill('SIGTERM')
    ending.addEventListener('abort', end)
    child.once('error', reject)
    child.once('close', (code) => {
      ending.removeEventListener('abort', end)
      if (ending.aborted) reject(new Interrupted(ending.reason))
      else resolve({ code: code ?? 1, output })
    })
  })
}

/** Runs a JavaScript program of an installed package with this very Node.js. */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options)
