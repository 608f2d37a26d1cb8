import type { ModuleManifest } from '@/mall/switches/types'

export const marketing = {
  key: 'marketing',
  icon: 'chart-column',
  requires: ['shop-creation'],
  rentMinor: 1200,
  parts: [{ key: 'marketing.access' }],
} as const satisfies ModuleManifest
