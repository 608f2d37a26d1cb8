import type { StatusKind } from '@/ui/status-kinds'
import type { ProductStatus } from '../types'

export const statusKinds: Record<ProductStatus, StatusKind> = { active: 'done', draft: 'todo', archived: 'cancelled' }
