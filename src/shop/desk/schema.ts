import { z } from 'zod'
import { line } from '@/lib/input'

export const searchInput = z.object({ q: line(80).min(1) })

export type SearchInput = z.infer<typeof searchInput>
