import { mintShopScope } from '@/platform/db/scope'
import type { JobDefinition } from '@/platform/jobs'
import { paintFront } from './commands/paint-front'
import { applyPlan } from './commands/plans'
import { planJob } from './constants'
import { awningJob } from './rules/awning'

/** Planned designs go live and end when their moment has come; a front follows the colours of what is published. */
export const designJobs: readonly JobDefinition[] = [
  {
    name: planJob,
    retries: 8,
    expireSeconds: 60,
    run: ({ shopId, planId }) => applyPlan(mintShopScope(String(shopId)), String(planId)),
  },
  { name: awningJob, retries: 8, expireSeconds: 60, run: ({ shopId }) => paintFront(mintShopScope(String(shopId))) },
]
