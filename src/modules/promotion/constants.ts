import type { ModuleManifest } from '@/mall/switches/types'

export const promotion = {
  key: 'promotion',
  icon: 'badge-percent',
  requires: ['settlement'],
  rentMinor: 2000,
  parts: [{ key: 'promotion.coupons' }],
} as const satisfies ModuleManifest
