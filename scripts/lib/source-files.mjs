import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { at, root } from './paths.mjs'

const skipped = new Set(['node_modules', '.next', '.build', '.data', 'generated', 'outlines'])

function* walk(folder) {
  for (const name of readdirSync(folder).sort()) {
    if (skipped.has(name)) continue
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* walk(path)
    else yield path
  }
}

const folderExists = (folder) => {
  try {
    return statSync(at(folder)).isDirectory()
  } catch {
    return false
  }
}

/**
 * Files of the repository as paths from its root, with forward slashes.
 * @param {string[]} folders @param {RegExp} pattern
 */
export function sourceFiles(folders, pattern) {
  const files = folders.filter(folderExists).flatMap((folder) => [...walk(at(folder))])
  return files.map((file) => relative(root, file).replaceAll('\\', '/')).filter((file) => pattern.test(file))
}

export const isTest = (file) => /\.(test|spec)\.[cm]?tsx?$|\.test\.mjs$/.test(file)

export const readSource = (file) => readFileSync(at(file), 'utf8')

/** @returns {{ line: number, text: string }[]} lines that match, counted from one */
export const matchingLines = (file, pattern) =>
  readSource(file)
    .split('\n')
    .flatMap((text, index) => (pattern.test(text) ? [{ line: index + 1, text: text.trim() }] : []))
