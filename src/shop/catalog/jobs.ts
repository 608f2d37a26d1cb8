import { isLocale, type Locale } from '@/lib/locales'
import { languageJob } from '@/mall/tenancy/constants'
import { mintShopScope } from '@/platform/db/scope'
import type { JobDefinition } from '@/platform/jobs'
import { keepTime } from './commands/planned-prices'
import { fetchImage, sweepIncoming } from './commands/store-image'
import { turnLanguage } from './commands/turn-language'
import { fetchImageJob } from './constants'

export const catalogJobs: readonly JobDefinition[] = [
  { name: 'catalog.clock', cron: '* * * * *', retries: 0, run: () => keepTime() },
  { name: 'catalog.incoming', cron: '23 3 * * *', run: () => sweepIncoming() },
  {
    name: languageJob,
    retries: 5,
    expireSeconds: 1_800,
    run: async ({ shopId, from, to }) => {
      if (isLocale(String(from)) && isLocale(String(to)))
        await turnLanguage(mintShopScope(String(shopId)), { from: String(from) as Locale, to: String(to) as Locale })
    },
  },
  {
    name: fetchImageJob,
    concurrency: 4,
    retries: 3,
    expireSeconds: 180,
    run: async ({ shopId, mediaId }) => fetchImage(mintShopScope(String(shopId)), String(mediaId)),
  },
]
