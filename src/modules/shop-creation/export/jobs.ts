import { mintShopScope } from '@/platform/db/scope'
import type { JobDefinition } from '@/platform/jobs'
import { writeExport } from './commands/write-export'
import { exportJob } from './constants'
import type { WholeWriter } from './types'

/** @param writeWhole writes a whole shop, of which goods are but a part */
export const exportJobDefinitions = (writeWhole: WholeWriter): readonly JobDefinition[] => [
  {
    name: exportJob,
    concurrency: 1,
    retries: 5,
    expireSeconds: 6 * 3_600,
    heartbeatSeconds: 30,
    run: ({ shopId, runId }) => writeExport(mintShopScope(String(shopId)), String(runId), writeWhole),
  },
]
