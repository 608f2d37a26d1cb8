import { mallDb } from '@/platform/db/mall'
import { beatSilence } from '../constants'
import type { FailedJob, JobsSheet, QueueRow } from '../types'

const failedShown = 50

/** What waits, runs and failed in the background, and whether anyone works it off. */
export async function readJobs(): Promise<JobsSheet> {
  const [queues, failed, [outbox], beatAt] = await Promise.all([listQueues(), listFailed(), readOutbox(), findBeat()])
  return { queues, failed, outbox: { waiting: outbox?.waiting ?? 0, oldestAt: outbox?.oldestAt ?? null }, beatAt }
}

function listQueues(): Promise<QueueRow[]> {
  return mallDb().$queryRaw<QueueRow[]>`
    SELECT q.name,
      count(j.id) FILTER (WHERE j.state IN ('created', 'retry'))::int AS waiting,
      count(j.id) FILTER (WHERE j.state = 'active')::int AS active,
      count(j.id) FILTER (WHERE j.state = 'failed')::int AS failed,
      count(j.id) FILTER (WHERE j.state = 'completed' AND j.completed_on > now() - interval '24 hours')::int AS "doneToday",
      min(j.created_on) FILTER (WHERE j.state IN ('created', 'retry')) AS "oldestWaitingAt"
    FROM pgboss.queue q LEFT JOIN pgboss.job j ON j.name = q.name
    WHERE q.name NOT LIKE '\\_\\_pgboss%' GROUP BY q.name ORDER BY 4 DESC, 2 DESC, 1`
}

function listFailed(): Promise<FailedJob[]> {
  return mallDb().$queryRaw<FailedJob[]>`
    SELECT id, name AS queue, completed_on AS "failedAt", created_on AS "createdAt", retry_count + 1 AS tries,
      coalesce(output->>'message', output->'value'->>'message', left(output::text, 300), '') AS reason
    FROM pgboss.job WHERE state = 'failed' ORDER BY completed_on DESC NULLS LAST LIMIT ${failedShown}`
}

function readOutbox(): Promise<{ waiting: number; oldestAt: Date | null }[]> {
  return mallDb()
    .$queryRaw`SELECT count(*)::int AS waiting, min(created_at) AS "oldestAt" FROM outbox_event WHERE relayed_at IS NULL`
}

/** When a job runner last claimed the clock; null when none ever has. */
export async function findBeat(): Promise<Date | null> {
  const [row] = await mallDb().$queryRaw<{ beatAt: Date | null }[]>`SELECT cron_on AS "beatAt" FROM pgboss.version`
  return row?.beatAt ?? null
}

export async function isBeating(): Promise<boolean> {
  const beatAt = await findBeat()
  return beatAt !== null && Date.now() - beatAt.getTime() < beatSilence
}
