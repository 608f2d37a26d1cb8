import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/locales'
import { PortalShell } from '@/mall/directory/components/portal-shell'
import { publicCaller } from '@/server/caller'

export default async function StreetLayout({ children }: { children: ReactNode }) {
  const api = await publicCaller((await getLocale()) as Locale)
  const [trades, figures] = await Promise.all([api.directory.trades(), api.directory.figures()])
  return (
    <PortalShell trades={trades} figures={figures}>
      {children}
    </PortalShell>
  )
}
