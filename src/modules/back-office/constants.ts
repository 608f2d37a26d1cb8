import type { ModuleManifest } from '@/mall/switches/types'

export const backOffice = {
  key: 'back-office',
  icon: 'clipboard-list',
  requires: ['shop-creation'],
  rentMinor: 2400,
  parts: [{ key: 'back-office.orders' }, { key: 'back-office.paying-in' }, { key: 'back-office.export' }],
} as const satisfies ModuleManifest
