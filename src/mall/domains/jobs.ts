import { mintShopScope } from '@/platform/db/scope'
import type { JobDefinition } from '@/platform/jobs'
import { checkDomain, listWaiting } from './commands'

const clock = { kind: 'system', name: 'domains' } as const

export const domainJobs: readonly JobDefinition[] = [
  /** Looks at the DNS for names that wait, so that nobody has to sit and press a button. */
  {
    name: 'domains.check',
    cron: '*/5 * * * *',
    run: async () => {
      for (const { host, forShopId } of await listWaiting()) await checkDomain(mintShopScope(forShopId), clock, host)
    },
  },
]
