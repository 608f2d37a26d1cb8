import { mintShopScope } from '@/platform/db/scope'
import type { JobData, JobDefinition } from '@/platform/jobs'
import { checkImport } from './commands/check-run'
import { sweepImportFiles } from './commands/runs'
import { undoImport } from './commands/undo-run'
import { writeImport } from './commands/write-run'
import { importJobs } from './constants'

const hours = 3_600

const job = (
  name: string,
  work: (scope: ReturnType<typeof mintShopScope>, runId: string) => Promise<void>,
): JobDefinition => ({
  name,
  concurrency: 2,
  retries: 5,
  expireSeconds: 6 * hours,
  heartbeatSeconds: 30,
  run: ({ shopId, runId }: JobData) => work(mintShopScope(String(shopId)), String(runId)),
})

export const importJobDefinitions: readonly JobDefinition[] = [
  job(importJobs.check, checkImport),
  job(importJobs.write, writeImport),
  job(importJobs.undo, undoImport),
  { name: 'import.sweep', cron: '29 3 * * *', run: () => sweepImportFiles() },
]
