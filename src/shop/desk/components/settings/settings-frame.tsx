'use client'

import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useDesk } from '@/ui/desk/desk-context'
import { PageHeader } from '@/ui/page-header'
import { TabLinks } from '@/ui/tab-links'

const pages = [
  { key: 'shop', permission: 'shop.settings' },
  { key: 'domains', permission: 'shop.settings' },
  { key: 'staff', permission: 'shop.staff' },
  { key: 'account', permission: null },
] as const

/** Title and the pages of the settings that this person may see. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const t = useTranslations('settings')
  const path = usePathname()
  const { shop, can } = useDesk()
  const links = pages
    .filter((page) => page.permission === null || can(page.permission))
    .map((page) => {
      const href = `/${shop.slug}/settings/${page.key}`
      return { href, label: t(`tabs.${page.key}`), current: path === href }
    })
  return (
    <>
      <PageHeader title={t('title')} />
      <TabLinks links={links} label={t('tabs.label')} />
      <div className="body settings">{children}</div>
    </>
  )
}
