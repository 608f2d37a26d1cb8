import { mintShopScope } from '@/platform/db/scope'
import type { JobDefinition } from '@/platform/jobs'
import { keepTime } from './commands/planned-prices'
import { fetchImage, sweepIncoming } from './commands/store-image'
import { fetchImageJob } from './constants'

export const catalogJobs: readonly JobDefinition[] = [
  { name: 'catalog.clock', cron: '* * * * *', retries: 0, run: () => keepTime() },
  { name: 'catalog.incoming', cron: '23 3 * * *', run: () => sweepIncoming() },
  {
    name: fetchImageJob,
    concurrency: 4,
    retries: 3,
    expireSeconds: 180,
    run: async ({ shopId, mediaId }) => fetchImage(mintShopScope(String(shopId)), String(mediaId)),
  },
]
