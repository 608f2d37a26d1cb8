import type { DeskModule } from '../types'

/** Pages of a module in the rail: address behind the shop's, the part they belong to, and which figure they carry. */
export type ModulePlace = {
  path: string
  label: 'design' | 'pages' | 'notices' | 'legal' | 'import' | 'orders' | 'payingIn' | 'rates' | 'gifts'
  part: string
  count?: 'toPack' | 'deposits'
}

type ModulePages = { path: string; places?: readonly ModulePlace[] }

/** Where each module's pages begin. A module without a line here is only on the switchboard. */
const pages: Record<string, ModulePages> = {
  'shop-creation': {
    path: 'design',
    places: [
      { path: 'design', label: 'design', part: 'shop-creation.design' },
      { path: 'pages', label: 'pages', part: 'shop-creation.pages' },
      { path: 'notices', label: 'notices', part: 'shop-creation.pages' },
      { path: 'legal', label: 'legal', part: 'shop-creation.pages' },
      { path: 'import', label: 'import', part: 'shop-creation.import' },
    ],
  },
  'back-office': {
    path: 'orders',
    places: [
      { path: 'orders', label: 'orders', part: 'back-office.orders', count: 'toPack' },
      { path: 'paying-in', label: 'payingIn', part: 'back-office.paying-in', count: 'deposits' },
    ],
  },
  settlement: { path: 'settlement' },
  delivery: {
    path: 'delivery',
    places: [
      { path: 'delivery', label: 'rates', part: 'delivery.rates' },
      { path: 'gifts', label: 'gifts', part: 'delivery.gift' },
    ],
  },
  promotion: { path: 'promotion' },
  marketing: { path: 'marketing' },
}

/** The first page of a module that is on; null when it has none. */
export function firstPage(module: Pick<DeskModule, 'key' | 'parts'>): string | null {
  const entry = pages[module.key]
  if (!entry) return null
  const [place] = placesOf(module)
  return entry.places ? (place?.path ?? null) : entry.path
}

/** The pages whose parts are on. */
export function placesOf(module: Pick<DeskModule, 'key' | 'parts'>): ModulePlace[] {
  const on = new Set(module.parts.filter((part) => part.isOn).map((part) => part.key))
  return (pages[module.key]?.places ?? []).filter((place) => on.has(place.part))
}

/** Whose page an address behind the shop's is: the module, and the part where it has several. */
export function ownerOfPath(path: string): { module: string; part: string | null } | null {
  const [first] = path.split('/').filter(Boolean)
  for (const [module, { path: begin, places }] of Object.entries(pages)) {
    const place = places?.find((one) => one.path === first)
    if (place) return { module, part: place.part }
    if (begin === first) return { module, part: null }
  }
  return null
}
