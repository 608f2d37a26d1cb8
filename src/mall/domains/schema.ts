import { z } from 'zod'
import { line } from '@/lib/input'

export const domainInput = z.object({ host: line(260).min(1) })
