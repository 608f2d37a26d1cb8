import type { JobDefinition } from '@/platform/jobs'

/** Every job there is. One line per slice. */
export const jobDefinitions: readonly JobDefinition[] = []
