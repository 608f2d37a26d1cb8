'use client'

import {
  ActivityIcon,
  Banknote,
  Building2,
  Languages,
  LogOut,
  Mail,
  Menu as MenuIcon,
  Monitor,
  Moon,
  ScrollText,
  Search,
  Store,
  Sun,
  Users,
} from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { initials } from '@/lib/initials'
import { localeNames, locales } from '@/lib/locales'
import { useTRPCClient } from '@/platform/trpc-client'
import { IconButton } from '@/ui/button'
import { DeskFrame } from '@/ui/desk/desk-frame'
import { DeskFind, DeskSign } from '@/ui/desk/desk-sign'
import type { DeskItem, DeskNavGroup } from '@/ui/desk/nav-types'
import { PageCommandsProvider } from '@/ui/desk/page-commands'
import { Menu, type MenuGroup } from '@/ui/menu'
import { LiveDot } from '@/ui/status'
import { applyTheme, THEMES } from '@/ui/theme'
import { ToastProvider } from '@/ui/toast'
import type { MallFigures } from '../types'
import { useOfficeFormat } from './office-format'
import { OfficePalette } from './office-palette'

type Props = {
  name: string
  figures: Pick<MallFigures, 'shops' | 'members' | 'waiting'>
  isRunning: boolean
  children: ReactNode
}

const themeIcons = { light: <Sun className="i" />, dark: <Moon className="i" />, system: <Monitor className="i" /> }

function useAccountMenu(): MenuGroup[] {
  const t = useTranslations()
  const current = useLocale()
  const client = useTRPCClient()
  const signOut = () => void client.identity.signOut.mutate().finally(() => window.location.assign('/sign-in'))
  const speak = (locale: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
    document.cookie = `mw-locale=${locale}; path=/; max-age=31536000; samesite=lax`
    window.location.reload()
  }
  return [
    {
      caption: t('common.language'),
      items: locales.map((locale) => ({
        label: <span lang={locale}>{localeNames[locale]}</span>,
        icon: <Languages className="i" />,
        current: locale === current,
        onSelect: () => speak(locale),
      })),
    },
    {
      caption: t('common.theme.label'),
      items: THEMES.map((theme) => ({
        label: t(`common.theme.${theme}`),
        icon: themeIcons[theme],
        onSelect: () => applyTheme(theme),
      })),
    },
    { items: [{ label: t('admin.signOut'), icon: <LogOut className="i" />, onSelect: signOut }] },
  ]
}

function useOfficeNav({ figures }: Pick<Props, 'figures'>): DeskNavGroup[] {
  const t = useTranslations('admin.rail')
  const { number } = useOfficeFormat()
  const { shops, members, waiting } = figures
  const hot = (count: number) => (count > 0 ? { text: number(count), hot: true } : undefined)
  return [
    {
      items: [
        { href: '/', exact: true, label: t('today'), icon: <Sun className="i" /> },
        {
          href: '/shops',
          label: t('shops'),
          icon: <Store className="i" />,
          count: hot(waiting.applied) ?? { text: number(shops.open + shops.suspended) },
        },
        { href: '/members', label: t('members'), icon: <Users className="i" />, count: { text: number(members) } },
        { href: '/mall', label: t('mall'), icon: <Building2 className="i" /> },
        { href: '/currencies', label: t('currencies'), icon: <Banknote className="i" /> },
      ],
    },
    {
      caption: t('order'),
      items: [
        { href: '/audit', label: t('audit'), icon: <ScrollText className="i" /> },
        { href: '/mail', label: t('mail'), icon: <Mail className="i" />, count: hot(waiting.failedMails) },
        { href: '/jobs', label: t('jobs'), icon: <ActivityIcon className="i" />, count: hot(waiting.failedJobs) },
      ],
    },
  ]
}

/** Rail, palette and account menu around every page of the mall's office. */
export function OfficeShell({ children, ...props }: Props) {
  const t = useTranslations()
  const [isFinding, setFinding] = useState(false)
  const groups = useOfficeNav(props)
  const account = useAccountMenu()
  const items = groups.flatMap((group) => group.items)
  const mall = t('common.mall')
  const shop = { name: mall, subtitle: t('admin.office'), letters: initials(mall) }
  const find = () => setFinding(true)
  return (
    <ToastProvider closeLabel={t('common.close')} regionLabel={t('common.notices')}>
      <PageCommandsProvider>
        <DeskFrame
          labels={{ skip: t('common.skip'), rail: t('admin.office'), tabs: t('admin.office') }}
          sign={
            <Menu
              align="start"
              groups={account}
              trigger={<DeskSign shop={shop} aria-label={t('admin.account', { name: props.name })} />}
            />
          }
          phoneSign={
            <Menu
              align="start"
              groups={account}
              trigger={<DeskSign phone shop={shop} aria-label={t('admin.account', { name: props.name })} />}
            />
          }
          find={
            <DeskFind shortcut="⌘K" onClick={find}>
              {t('admin.palette.open')}
            </DeskFind>
          }
          phoneFind={
            <IconButton label={t('admin.palette.open')} onClick={find}>
              <Search className="i" />
            </IconButton>
          }
          groups={groups}
          tabs={items.slice(0, 4)}
          moreTab={<MoreTab items={items.slice(4)} account={account} />}
          foot={
            <>
              <LiveDot state={props.isRunning ? 'ok' : 'down'} />
              <span>{t(props.isRunning ? 'admin.running' : 'admin.stopped')}</span>
              <span className="gr" />
              <span className="el">{props.name}</span>
            </>
          }
        >
          {children}
        </DeskFrame>
        <OfficePalette open={isFinding} onOpenChange={setFinding} places={items} />
      </PageCommandsProvider>
    </ToastProvider>
  )
}

function MoreTab({ items, account }: { items: readonly DeskItem[]; account: MenuGroup[] }) {
  const t = useTranslations('common')
  const places = items.map(({ label, icon, href }) => ({ label, icon, href }))
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
