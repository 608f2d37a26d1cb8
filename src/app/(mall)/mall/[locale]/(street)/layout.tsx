import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { originOf } from '@/lib/hosts'
import type { Locale } from '@/lib/locales'
import { PortalShell } from '@/mall/directory/components/portal-shell'
import { env } from '@/platform/env'
import { publicCaller } from '@/server/caller'

export default async function StreetLayout({ children }: { children: ReactNode }) {
  const api = await publicCaller((await getLocale()) as Locale)
  const [trades, figures, operator] = await Promise.all([
    api.directory.trades(),
    api.directory.figures(),
    api.mallProfile.card(),
  ])
  return (
    <PortalShell
      consoleUrl={originOf(env.MALL_BASE_URL, 'console')}
      trades={trades}
      figures={figures}
      operator={operator}
    >
      {children}
    </PortalShell>
  )
}
