/**
 * node scripts/complete-lockfile.mjs – names every platform's optional packages in package-lock.json.
 * A registry mirror that carries only some platforms makes npm leave the others out, and `npm ci` then refuses the
 * lockfile everywhere. Run it after changing dependencies against such a mirror; it changes nothing otherwise.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { giveUp, Stop, say } from './lib/log.mjs'
import { at } from './lib/paths.mjs'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'sunos', 'win32', 'windows', 'aix']
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm']

/** What a platform package says about itself, read from its name: `@scope/thing-linux-x64-musl`. */
function platformOf(name) {
  const parts = name.split('/').at(-1).split(/[-.]/)
  const os = systems.find((system) => parts.includes(system))
  const cpu = processors.find((processor) => parts.includes(processor))
  const libc = ['musl', 'gnu'].find((kind) => os === 'linux' && parts.includes(kind))
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}),
    ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
  }
}

/** Whether npm would find a dependency of the package at `path`: beside it, or in any node_modules above. */
function isPresent(packages, path, name) {
  const above = path.split('/node_modules/')
  const folders = above.map((_, depth) => above.slice(0, depth + 1).join('/node_modules/'))
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (at) => packages[at],
  )
}

/** What the lockfile has to say about a platform package of `entry`. */
function entryFor(name, range, entry) {
  const { cpu, os, libc } = platformOf(name)
  if (!/^\d+\.\d+\.\d+/.test(range) || !cpu) {
    throw new Stop(`${name}@${range} is missing from the lockfile and cannot be completed by its name.`)
  }
  const described = { version: range, cpu, dev: entry.dev, libc, optional: true, os }
  return Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined))
}

function additions(packages) {
  const wanted = Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).map(([name, range]) => ({ path, entry, name, range })),
  )
  const missing = wanted.filter(({ path, name }) => !isPresent(packages, path, name))
  return Object.fromEntries(
    missing.map(({ entry, name, range }) => [`node_modules/${name}`, entryFor(name, range, entry)]),
  )
}

try {
  const file = at('package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = additions(lock.packages)
  const entries = Object.entries({ ...lock.packages, ...added })
  const byPath = ([a], [b]) => a.localeCompare(b, 'en')
  lock.packages = Object.fromEntries(entries.sort(byPath))
  if (Object.keys(added).length) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  say(`${Object.keys(added).length} platform packages were added to package-lock.json.`)
} catch (error) {
  giveUp(error)
}
