import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a program to its end.
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, cwd?: string }} [options] `show` passes its output through
 * @returns {Promise<{ code: number, output: string }>} the output is collected only when it is not shown
 */
export function run(command, args, { env = process.env, show = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output }))
  })
}

/** Runs a JavaScript program of an installed package with this very Node.js. */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options)
