import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bold, cyan, dim, say, seconds } from './log.mjs'

/**
 * What the demo leaves beside the database: who may sign in, and which shops there are.
 * @returns {{ shops: { slug: string, name: string }[], signIns: { where: string, email: string, password: string, note: string }[] } | null}
 */
export function readDemo(dataDir) {
  try {
    return JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'))
  } catch {
    return null
  }
}

const row = (label, value, note = '') => say(`  ${label.padEnd(10)} ${value}${note ? `  ${dim(note)}` : ''}`)

const onHost = (base, name) => base.replace('://', `://${name}.`)

/** Prints where everything is. @param {{ base: string, dataDir: string, tookMs: number, isDev: boolean }} facts */
export function printBanner({ base, dataDir, tookMs, isDev }) {
  const demo = readDemo(dataDir)
  say(`\n${bold('Mallwright')} is open ${dim(`after ${seconds(tookMs)}${isDev ? ', in development mode' : ''}`)}\n`)
  row('Portal', cyan(base))
  row('Console', cyan(onHost(base, 'console')), 'retailers')
  row('Admin', cyan(onHost(base, 'admin')), 'the operator')
  for (const { slug, name } of demo?.shops.slice(0, 2) ?? []) row('Shop', cyan(onHost(base, slug)), name)
  printSignIns(dataDir)
  say(`\n  ${dim('Ctrl-C stops everything.')}\n`)
}

/** Prints who may sign in to the demo mall, when there is one. */
export function printSignIns(dataDir) {
  const demo = readDemo(dataDir)
  if (!demo) return
  say(`\n  ${bold('Demo sign-ins')}`)
  for (const { where, email, password, note } of demo.signIns) row(where, `${email}  ${password}`, note)
}
