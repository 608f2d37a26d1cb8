import type { ModuleManifest } from '@/mall/switches/types'

export const shopCreation = {
  key: 'shop-creation',
  icon: 'store',
  requires: [],
  rentMinor: 0,
  parts: [{ key: 'shop-creation.design' }, { key: 'shop-creation.pages' }, { key: 'shop-creation.import' }],
} as const satisfies ModuleManifest
