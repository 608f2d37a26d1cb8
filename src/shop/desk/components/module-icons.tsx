import {
  BadgePercent,
  ChartNoAxesColumn,
  ClipboardList,
  Landmark,
  type LucideIcon,
  Puzzle,
  Store,
  Truck,
} from 'lucide-react'

const icons: Record<string, LucideIcon> = {
  'badge-percent': BadgePercent,
  'chart-column': ChartNoAxesColumn,
  'clipboard-list': ClipboardList,
  landmark: Landmark,
  store: Store,
  truck: Truck,
}

/** The icon a module's manifest names. */
export function ModuleIcon({ name }: { name: string }) {
  const Icon = icons[name] ?? Puzzle
  return <Icon className="i" />
}
