import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import type { JobData, JobDefinition } from '@/platform/jobs'
import type { BundleSection } from '@/shop/bundle/ports'
import { checkBundle } from './commands/check-bundle'
import { readBundle } from './commands/read-bundle'
import { sweepBundleFiles } from './commands/runs'
import { bundleJobs } from './constants'

type SectionsOf = (scope: ShopScope) => Promise<readonly BundleSection[]>
type Work = (scope: ShopScope, runId: string, sectionsOf: SectionsOf) => Promise<void>

/** @param sectionsOf what the functions that are on for a shop have to take along */
export function bundleJobDefinitions(sectionsOf: SectionsOf): readonly JobDefinition[] {
  const job = (name: string, work: Work): JobDefinition => ({
    name,
    concurrency: 1,
    retries: 5,
    expireSeconds: 6 * 3_600,
    heartbeatSeconds: 30,
    run: ({ shopId, runId }: JobData) => work(mintShopScope(String(shopId)), String(runId), sectionsOf),
  })
  return [
    job(bundleJobs.check, checkBundle),
    job(bundleJobs.read, readBundle),
    { name: 'bundle.sweep', cron: '41 3 * * *', run: () => sweepBundleFiles() },
  ]
}
