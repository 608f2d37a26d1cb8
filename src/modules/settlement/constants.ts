import type { ModuleManifest } from '@/mall/switches/types'

export const settlement = {
  key: 'settlement',
  icon: 'landmark',
  requires: ['back-office'],
  rentMinor: 1200,
  parts: [{ key: 'settlement.card' }, { key: 'settlement.bank-transfer' }],
} as const satisfies ModuleManifest
