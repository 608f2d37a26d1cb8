import type { JobDefinition } from '@/platform/jobs'
import { sweepIdentity } from './commands/confirm-email'

export const identityJobs: readonly JobDefinition[] = [
  /** Takes old secrets, ended sessions and spent limits away. */
  { name: 'identity.sweep', cron: '17 3 * * *', run: () => sweepIdentity() },
]
