/** What waits in the queue for a job. */
export type JobData = Record<string, string | number | boolean | null>

/** One try of a job; `isLast` where it is not tried again. */
export type JobTry = { id: string; isLast?: boolean }

/** A handler that may run twice for the same event without doing its effect twice. */
export type JobDefinition = {
  /** queue name; equals the outbox event's kind where an event causes the job */
  name: string
  run(data: JobData, job: JobTry): Promise<void>
  /** run by the clock (UTC, five fields) besides */
  cron?: string
  /** tries after the first, with exponential back-off */
  retries?: number
  /** handled at the same time by one process */
  concurrency?: number
  /** a run longer than this is taken for dead */
  expireSeconds?: number
  /** for long work: a worker that is not heard of for this long is taken for dead at once, and another goes on */
  heartbeatSeconds?: number
}
