'use client'

import { Package, Settings2, Sun, ToggleRight } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { lastDay } from '@/lib/when'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { DeskCount, DeskItem, DeskNavGroup } from '@/ui/desk/nav-types'
import type { DeskFrameInfo, DeskModule } from '../types'
import { ModuleIcon } from './module-icons'
import { OffSwitch } from './off-switch'
import { firstPage, placesOf } from './places'

const hot = (count: number, text: string): DeskCount | undefined => (count > 0 ? { text, hot: true } : undefined)

/** The pages of a module besides its first. */
const besides = (item: DeskItem): DeskItem[] =>
  (item.places ?? []).filter((place) => place.href !== item.href).map((place) => ({ ...place, icon: item.icon }))

/** The rail's list: what is always there, the six modules, and where they are switched. */
export function useRail(desk: DeskFrameInfo): { groups: DeskNavGroup[]; tabs: DeskItem[]; rest: DeskItem[] } {
  const t = useTranslations('desk.rail')
  const m = useTranslations('modules')
  const path = usePathname()
  const { number, day } = useDeskFormat()
  const { counts, modules } = desk
  const base = `/${desk.shop.slug}`
  const offPath = (key: string) => `${base}/modules/${key}`

  const noteOf = (module: DeskModule): DeskCount | undefined => {
    if (module.state === 'own') return { text: t('ownSystem') }
    return module.state === 'until' && module.until
      ? { text: t('until', { day: day(lastDay(module.until)) }) }
      : undefined
  }

  const itemOf = (module: DeskModule): DeskItem => {
    const page = module.isOn ? firstPage(module) : null
    const places = module.isOn ? placesOf(module) : []
    const waits =
      module.key === 'back-office'
        ? hot(counts.toPack + counts.deposits, number(counts.toPack + counts.deposits))
        : undefined
    return {
      href: page ? `${base}/${page}` : offPath(module.key),
      label: m(`${module.key}.title`),
      icon: <ModuleIcon name={module.icon} />,
      count: module.isOn || module.state === 'own' ? (noteOf(module) ?? waits) : { text: t('off') },
      places: places.map((place) => ({
        href: `${base}/${place.path}`,
        label: t(`places.${place.label}`),
        count: place.count && hot(counts[place.count], number(counts[place.count])),
      })),
    }
  }

  // The module whose switched-off page is open stands in the list like any other.
  const isListed = (module: DeskModule) => module.isOn || module.state === 'own' || path === offPath(module.key)
  const listed = modules.filter(isListed).map(itemOf)
  const on = modules.filter((module) => module.isOn || module.state === 'own').length

  const today: DeskItem = { href: `${base}/today`, label: t('today'), icon: <Sun className="i" /> }
  const goods: DeskItem = { href: `${base}/catalogue`, label: t('goods'), icon: <Package className="i" /> }
  const board: DeskItem = { href: `${base}/modules`, label: t('modules'), icon: <ToggleRight className="i" /> }
  const settings: DeskItem = { href: `${base}/settings`, label: t('settings'), icon: <Settings2 className="i" /> }
  const office = modules.find((module) => module.key === 'back-office' && module.isOn)
  const orders = office ? itemOf(office) : null

  return {
    groups: [
      { items: [today, { ...goods, label: t('catalogue'), count: { text: number(counts.products) } }] },
      {
        caption: t('modules'),
        captionEnd: t('modulesOn', { on, all: modules.length }),
        items: listed,
        off: modules
          .filter((module) => !isListed(module))
          .map((module) => ({
            key: module.key,
            href: offPath(module.key),
            label: m(`${module.key}.title`),
            icon: <ModuleIcon name={module.icon} />,
            pitch: m(`${module.key}.pitch`),
            action: <OffSwitch module={module} name={m(`${module.key}.title`)} />,
          })),
      },
      { items: [board, settings] },
    ],
    tabs: [today, ...(orders ? [{ ...orders, label: t('places.orders') }] : []), goods, board],
    // The orders have a place in the bar already; what else belongs to them has not.
    rest: [...listed.flatMap((item) => (item.href === orders?.href ? besides(orders) : [item])), settings],
  }
}
