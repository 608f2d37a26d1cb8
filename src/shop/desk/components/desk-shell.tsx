'use client'

import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { MyShop } from '@/mall/tenancy/types'
import { useTRPC } from '@/platform/trpc-client'
import { IconButton } from '@/ui/button'
import { type Desk, DeskProvider } from '@/ui/desk/desk-context'
import { DeskFrame } from '@/ui/desk/desk-frame'
import { DeskFind } from '@/ui/desk/desk-sign'
import { PageCommandsProvider } from '@/ui/desk/page-commands'
import { ToastProvider } from '@/ui/toast'
import type { DeskFrameInfo } from '../types'
import { DeskBanners } from './banners'
import { DeskPalette } from './desk-palette'
import { KeysDialog } from './keys-dialog'
import { MoreTab } from './more-tab'
import { useRail } from './rail'
import { RailFoot } from './rail-foot'
import { ShopMenu } from './shop-menu'
import { useDeskNews } from './use-desk-news'

type Props = {
  initial: DeskFrameInfo
  shops: readonly MyShop[]
  frontUrl: string
  signUpUrl: string
  children: ReactNode
}

/** Everything around a page of the desk. Lives as long as the shop is open in the browser. */
export function DeskShell({ initial, children, ...links }: Props) {
  const t = useTranslations('common')
  const locale = useLocale()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.desk.frame.queryOptions(undefined, { initialData: initial }))
  const desk = useMemo<Desk>(() => {
    const { shop, staff, modules } = data
    const granted = new Set<string>(staff.permissions)
    const on = new Set(
      modules.flatMap((module) => [module, ...module.parts]).flatMap((one) => (one.isOn ? [one.key] : [])),
    )
    return {
      shop: { ...shop, frontUrl: links.frontUrl },
      staffName: staff.name,
      locale,
      can: (permission) => granted.has(permission),
      isOn: (key) => on.has(key),
    }
  }, [data, locale, links.frontUrl])

  return (
    <DeskProvider desk={desk}>
      <ToastProvider closeLabel={t('close')} regionLabel={t('notices')}>
        <PageCommandsProvider>
          <Frame frame={data} {...links}>
            {children}
          </Frame>
        </PageCommandsProvider>
      </ToastProvider>
    </DeskProvider>
  )
}

function Frame({ frame, shops, frontUrl, signUpUrl, children }: Omit<Props, 'initial'> & { frame: DeskFrameInfo }) {
  const t = useTranslations()
  const news = useDeskNews()
  const rail = useRail(frame)
  const [finding, setFinding] = useState(false)
  const [keysShown, setKeysShown] = useState(false)
  const showKeys = () => setKeysShown(true)
  const { slug } = frame.shop
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
    document.cookie = `mw-last-shop=${slug}; path=/; max-age=31536000; samesite=lax`
  }, [slug])
  const menu = { desk: frame, shops, frontUrl, signUpUrl }
  return (
    <>
      <DeskFrame
        labels={{ skip: t('common.skip'), rail: t('desk.rail.label'), tabs: t('desk.rail.tabs') }}
        sign={<ShopMenu {...menu} />}
        phoneSign={<ShopMenu {...menu} phone />}
        find={
          <DeskFind shortcut="⌘K" onClick={() => setFinding(true)}>
            {t('desk.palette.open')}
          </DeskFind>
        }
        phoneFind={
          <IconButton label={t('desk.palette.open')} onClick={() => setFinding(true)}>
            <Search className="i" />
          </IconButton>
        }
        groups={rail.groups}
        tabs={rail.tabs}
        moreTab={<MoreTab items={rail.rest} onShowKeys={showKeys} />}
        foot={<RailFoot name={frame.staff.name} news={news} onShowKeys={showKeys} />}
      >
        <DeskBanners desk={frame} />
        {children}
      </DeskFrame>
      <DeskPalette frame={frame} open={finding} onOpenChange={setFinding} onShowKeys={showKeys} />
      <KeysDialog open={keysShown} onOpenChange={setKeysShown} />
    </>
  )
}
