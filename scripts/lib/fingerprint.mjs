/**
 * Tells cheaply whether files changed: by name, size and time first, by content only when those differ
 * (a fresh checkout or a touched file with the same text costs one reading, not one build).
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './paths.mjs'

function* walk(path, skip) {
  if (!existsSync(path) || skip(path)) return
  if (!statSync(path).isDirectory()) yield path
  else for (const name of readdirSync(path).sort()) yield* walk(join(path, name), skip)
}

/**
 * @param {string[]} sources files and folders @param {(path: string) => boolean} [skip]
 * @returns {{ mark: string, content: () => string }} both are hashes; `content` reads the files
 */
export function fingerprint(sources, skip = () => false) {
  const files = sources.flatMap((source) => [...walk(source, skip)])
  const mark = createHash('sha256')
  for (const file of files) {
    const { mtimeMs, size } = statSync(file)
    mark.update(`${file}\0${mtimeMs}\0${size}\0`)
  }
  const content = () => {
    const hash = createHash('sha256')
    for (const file of files)
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
    return hash.digest('hex')
  }
  return { mark: mark.digest('hex'), content }
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(stamp))
}

/**
 * Runs `work` unless the stamp says that it was done for these very sources.
 * The stamp is removed before and written after, so that an interrupted run is repeated.
 * @param {{ stampFile: string, sources: string[], skip?: (path: string) => boolean, present: () => boolean }} options
 *   `present` tells whether the result is still there
 * @returns {Promise<boolean>} whether it ran
 */
export async function whenChanged({ stampFile, sources, skip, present }, work) {
  const now = fingerprint(sources, skip)
  const stamp = readStamp(stampFile)
  if (present() && stamp.mark === now.mark) return false
  const content = now.content()
  if (present() && stamp.content === content) {
    writeStamp(stampFile, { mark: now.mark, content })
    return false
  }
  rmSync(stampFile, { force: true })
  await work()
  writeStamp(stampFile, { mark: now.mark, content })
  return true
}
