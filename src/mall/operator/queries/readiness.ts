import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mallDb } from '@/platform/db/mall'
import { isBeating } from './jobs'

export type Check = { name: 'database' | 'migrations' | 'jobs'; ok: boolean; reason?: string }

const because = (error: unknown) => (error instanceof Error ? (error.message.split('\n').at(-1) ?? 'failed') : 'failed')

async function check(name: Check['name'], work: () => Promise<string | null>): Promise<Check> {
  try {
    const reason = await work()
    return reason === null ? { name, ok: true } : { name, ok: false, reason }
  } catch (error) {
    return { name, ok: false, reason: because(error) }
  }
}

/** Whether the database answers, has every migration of this version, and somebody works off the queues. */
export async function readReadiness(): Promise<Check[]> {
  return Promise.all([
    check('database', databaseAnswers),
    check('migrations', migrationsAreApplied),
    check('jobs', jobsAreRunning),
  ])
}

async function databaseAnswers(): Promise<null> {
  await mallDb().$queryRaw`SELECT 1`
  return null
}

/** Compared by name with the folder that came with this version. */
async function migrationsAreApplied(): Promise<string | null> {
  const [folders, applied] = await Promise.all([
    readdir(join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true }),
    mallDb().$queryRaw<
      { name: string }[]
    >`SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  ])
  const done = new Set(applied.map((row) => row.name))
  const missing = folders.filter((entry) => entry.isDirectory() && !done.has(entry.name)).map((entry) => entry.name)
  return missing.length === 0 ? null : `${missing.length} migrations are not applied`
}

async function jobsAreRunning(): Promise<string | null> {
  return (await isBeating()) ? null : 'no process runs jobs'
}
