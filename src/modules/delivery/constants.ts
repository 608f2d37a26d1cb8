import type { ModuleManifest } from '@/mall/switches/types'

export const delivery = {
  key: 'delivery',
  icon: 'truck',
  requires: ['back-office'],
  rentMinor: 800,
  parts: [{ key: 'delivery.rates' }, { key: 'delivery.gift' }, { key: 'delivery.tracking' }],
} as const satisfies ModuleManifest
