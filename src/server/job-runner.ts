import { PgBoss } from 'pg-boss'
import { relayOutbox } from '@/mall/messaging/commands'
import { bus } from '@/platform/bus'
import { env } from '@/platform/env'
import type { JobData, JobDefinition } from '@/platform/jobs'
import { log, withLogIds } from '@/platform/log'
import { jobDefinitions } from './jobs'

/** Runs the relay of the outbox and every job; one per process, any number of processes. */
export async function startJobs(): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({
    connectionString: env.DATABASE_MALL_URL,
    max: 4,
    migrate: false,
    createSchema: false,
    useListenNotify: false,
    // Long work of a worker that died is handed on within a minute.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
  })
  boss.on('error', (error) => log.error({ err: error }, 'job queue'))
  await boss.start()
  for (const definition of jobDefinitions) await openQueue(boss, definition)
  const relay = startRelay(boss)
  return {
    stop: async () => {
      await relay.stop()
      await boss.stop({ graceful: true, timeout: 8_000 })
    },
  }
}

async function openQueue(
  boss: PgBoss,
  { name, run, cron, retries = 8, concurrency = 1, expireSeconds = 300, heartbeatSeconds }: JobDefinition,
): Promise<void> {
  await boss.createQueue(name, {
    retryLimit: retries,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 3_600,
    expireInSeconds: expireSeconds,
    retentionSeconds: 14 * 86_400,
    ...(cron ? { policy: 'short' as const } : {}),
  })
  // A queue that stood before keeps what it was made with, unless it is told.
  if (heartbeatSeconds) await boss.updateQueue(name, { heartbeatSeconds })
  const work = async ([job]: { id: string; data: JobData; retryCount: number }[]) => {
    if (!job) return
    const { id, data, retryCount } = job
    await withLogIds({ job: name, requestId: id }, () => run(data ?? {}, { id, isLast: retryCount >= retries }))
  }
  for (let i = 0; i < concurrency; i++)
    await boss.work<JobData>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, work)
  if (cron) await boss.schedule(name, cron)
}

/** Hands committed outbox rows to the queue: at once on the bus's word, and every second besides. */
function startRelay(boss: PgBoss): { stop: () => Promise<void> } {
  let running: Promise<void> | undefined
  let again = false
  const drain = async () => {
    do {
      again = false
      while ((await relayOutbox((name, jobs) => boss.insert(name, jobs))) > 0);
    } while (again)
  }
  const kick = () => {
    again = true
    running ??= drain()
      .catch((error: unknown) => log.error({ err: error }, 'outbox relay'))
      .finally(() => {
        running = undefined
      })
  }
  const unsubscribe = bus.subscribe(({ topic }) => (topic === 'outbox.added' || topic === 'orders.changed') && kick())
  const timer = setInterval(kick, 1_000)
  return {
    stop: async () => {
      clearInterval(timer)
      unsubscribe()
      await running
    },
  }
}
