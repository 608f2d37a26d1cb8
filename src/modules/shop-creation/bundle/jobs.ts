import { mintShopScope, type ShopScope } from '@/platform/db/scope'
import type { JobData, JobDefinition } from '@/platform/jobs'
import type { BundleSection } from '@/shop/bundle/ports'
import { checkBundle } from './commands/check-bundle'
import { orGiveUp, sweepBundleFiles } from './commands/end-bundle'
import { readBundle } from './commands/read-bundle'
import { bundleJobs, workHours } from './constants'

type SectionsOf = (scope: ShopScope) => Promise<readonly BundleSection[]>
type Work = (scope: ShopScope, runId: string, sectionsOf: SectionsOf) => Promise<void>

/** @param sectionsOf what the functions that are on for a shop have to take along */
export function bundleJobDefinitions(sectionsOf: SectionsOf): readonly JobDefinition[] {
  const job = (name: string, work: Work): JobDefinition => ({
    name,
    concurrency: 1,
    retries: 5,
    expireSeconds: workHours * 3_600,
    heartbeatSeconds: 30,
    run({ shopId, runId }: JobData, { isLast }) {
      const [scope, id] = [mintShopScope(String(shopId)), String(runId)]
      const once = () => work(scope, id, sectionsOf)
      return isLast ? orGiveUp(scope, id, once) : once()
    },
  })
  return [
    job(bundleJobs.check, checkBundle),
    job(bundleJobs.read, readBundle),
    { name: 'bundle.sweep', cron: '41 3 * * *', run: () => sweepBundleFiles() },
  ]
}
