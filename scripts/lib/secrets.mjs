import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Stop } from './log.mjs'

const fresh = () => ({
  appSecret: randomBytes(32).toString('base64url'),
  databasePassword: randomBytes(24).toString('base64url'),
})

/**
 * The secrets of this checkout, made on first use and readable by their owner alone.
 * @param {string} dataDir the folder that also holds the embedded database
 * @returns {{ appSecret: string, databasePassword: string }}
 */
export function ownSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json')
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${JSON.stringify(fresh(), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  try {
    const { appSecret, databasePassword } = JSON.parse(readFileSync(file, 'utf8'))
    if (!appSecret || !databasePassword) throw new Error('incomplete')
    return { appSecret, databasePassword }
  } catch {
    throw new Stop(
      `${file} cannot be read. Restore it from a backup; without it the embedded database stays locked. To begin anew, remove ${dataDir}.`,
    )
  }
}

/** A password for one purpose: the same secret always gives the same one, so nothing has to be stored. */
export const derivedPassword = (secret, purpose) =>
  createHmac('sha256', secret).update(`mallwright:${purpose}`).digest('base64url')
