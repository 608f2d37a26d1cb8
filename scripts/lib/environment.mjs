import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { loadEnvironmentCheck } from './bundle.mjs'
import { Stop } from './log.mjs'
import { at, root } from './paths.mjs'
import { ownSecrets } from './secrets.mjs'

const withoutEmpty = (vars) => Object.fromEntries(Object.entries(vars).filter(([, value]) => value !== ''))

/**
 * The environment and `.env` together; the environment wins. Relative folders count from the checkout.
 * @param {'production' | 'development' | 'test'} mode
 */
export function readEnvironment(mode) {
  const file = at('.env')
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const vars = { ...withoutEmpty(fromFile), ...withoutEmpty(process.env), NODE_ENV: mode }
  vars.PORT ??= '3000'
  vars.HOST ??= '127.0.0.1'
  vars.DATA_DIR = resolve(root, vars.DATA_DIR ?? '.data')
  if (vars.DATABASE_URL && !vars.APP_SECRET) {
    throw new Stop(
      'APP_SECRET is needed where DATABASE_URL is set: it signs sessions and links and has to outlive this machine. Make one with: openssl rand -base64 32',
    )
  }
  vars.APP_SECRET ??= ownSecrets(vars.DATA_DIR).appSecret
  return vars
}

/** Stands for an address that is only known once the database runs. */
const later = 'postgresql://later@127.0.0.1/later'

/** @returns {Promise<object>} the checked environment @throws Stop naming every variable that is wrong */
export async function checkEnvironment(vars) {
  const { parseEnvironment } = await loadEnvironmentCheck()
  try {
    return parseEnvironment({ DATABASE_APP_URL: later, DATABASE_MALL_URL: later, ...vars })
  } catch (error) {
    throw new Stop(error.message)
  }
}

/**
 * What the serving process gets: the roles that own nothing, without the one that owns the tables. Behind a pooler it
 * keeps that address, since messages between processes need a connection past the pooler.
 */
export function serverEnvironment(vars, env) {
  const { DATABASE_URL: owner, ...others } = vars
  // Threads of glibc keep arenas of memory each; two are enough, and the server rests 30 MB lower.
  return {
    MALLOC_ARENA_MAX: '2',
    ...others,
    DEMO: env.DEMO ? 'on' : 'off',
    ...(env.PGBOUNCER ? { DATABASE_URL: owner } : {}),
  }
}
