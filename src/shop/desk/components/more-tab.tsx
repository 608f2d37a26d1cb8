'use client'

import { Menu as MenuIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { DeskItem } from '@/ui/desk/nav-types'
import { Menu } from '@/ui/menu'
import { useAccountMenu } from './account-menu'

/** The fifth place of the phone's tab bar: what the rail shows and the bar has no room for. */
export function MoreTab({ items, onShowKeys }: { items: readonly DeskItem[]; onShowKeys: () => void }) {
  const t = useTranslations('common')
  const account = useAccountMenu(onShowKeys)
  const places = items.flatMap((item) => [
    { label: item.label, icon: item.icon, href: item.href },
    ...(item.places ?? [])
      .filter((place) => place.href !== item.href)
      .map((place) => ({ label: place.label, icon: item.icon, href: place.href })),
  ])
  return (
    <Menu
      groups={[{ items: places }, ...account]}
      trigger={
        <button type="button">
          <MenuIcon className="i" />
          <span>{t('more')}</span>
        </button>
      }
    />
  )
}
