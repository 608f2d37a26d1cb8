'use client'

import { useQueryClient } from '@tanstack/react-query'
import { ClipboardList, Keyboard, LogOut, Moon, Package, Sun, User } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { CommandPalette, type PaletteGroup, type PaletteItem } from '@/ui/command-palette'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { DeskItem } from '@/ui/desk/nav-types'
import { useOfferedCommands } from '@/ui/desk/page-commands'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { DeskFound, DeskFrameInfo } from '../types'
import { chooseTheme } from './account-menu'
import { useRail } from './rail'
import { useSignOut } from './use-sign-out'

type Props = { frame: DeskFrameInfo; open: boolean; onOpenChange: (open: boolean) => void; onShowKeys: () => void }

const goKeys: Record<string, string> = { today: 'G T', orders: 'G O', catalogue: 'G C', modules: 'G M' }

/** Find or do: acts on what is open, places, and what the server finds. Owns the keys that work everywhere. */
export function DeskPalette({ frame, open, onOpenChange, onShowKeys }: Props) {
  const t = useTranslations('desk.palette')
  const router = useRouter()
  const offered = useOfferedCommands()
  const places = usePlaceItems(frame)
  const acts = useActItems(onShowKeys)
  const search = useSearch(frame)
  const base = `/${frame.shop.slug}`

  useShortcuts({ 'mod+k': () => onOpenChange(!open) })
  useShortcuts(
    {
      '?': onShowKeys,
      'g t': () => router.push(`${base}/today`),
      'g o': () => router.push(`${base}/orders`),
      'g c': () => router.push(`${base}/catalogue`),
      'g m': () => router.push(`${base}/modules`),
    },
    useSingleKeys(),
  )

  const groups: PaletteGroup[] = [
    ...offered,
    { id: 'places', caption: t('goTo'), items: places },
    { id: 'acts', caption: t('do'), items: acts },
  ]
  return (
    <CommandPalette
      open={open}
      onOpenChange={onOpenChange}
      groups={groups}
      search={search}
      labels={{
        title: t('title'),
        placeholder: t('placeholder'),
        searching: t('searching'),
        empty: t('empty'),
        close: t('title'),
        hints: <Hints />,
      }}
    />
  )
}

function Hints() {
  const t = useTranslations('desk.palette')
  return (
    <>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('choose')}
      </span>
      <span>
        <kbd>↵</kbd> {t('doIt')}
      </span>
    </>
  )
}

function usePlaceItems(frame: DeskFrameInfo): PaletteItem[] {
  const t = useTranslations('desk.palette')
  const router = useRouter()
  const { groups } = useRail(frame)
  const base = `/${frame.shop.slug}`
  const items = groups.flatMap((group) => group.items)
  const seen = new Set<string>()
  const all = items.flatMap((item: DeskItem) => [
    item,
    ...(item.places ?? []).map((place) => ({ ...place, icon: item.icon })),
  ])
  const places = all.flatMap((place) => {
    if (seen.has(`${place.href} ${place.label}`)) return []
    seen.add(`${place.href} ${place.label}`)
    return [
      {
        id: `go-${place.href}-${place.label}`,
        label: place.label,
        icon: place.icon,
        shortcut: goKeys[place.href.slice(base.length + 1)],
        onSelect: () => router.push(place.href),
      },
    ]
  })
  const settings = (['shop', 'staff', 'account'] as const).map((page) => ({
    id: `settings-${page}`,
    label: t(`settings.${page}`),
    icon: items.at(-1)?.icon,
    onSelect: () => router.push(`${base}/settings/${page}`),
  }))
  return [...places, ...settings]
}

function useActItems(onShowKeys: () => void): PaletteItem[] {
  const t = useTranslations('desk.palette')
  const signOut = useSignOut()
  return [
    { id: 'keys', label: t('allKeys'), icon: <Keyboard className="i" />, shortcut: '?', onSelect: onShowKeys },
    { id: 'light', label: t('lightTheme'), icon: <Sun className="i" />, onSelect: () => chooseTheme('light') },
    { id: 'dark', label: t('darkTheme'), icon: <Moon className="i" />, onSelect: () => chooseTheme('dark') },
    { id: 'sign-out', label: t('signOut'), icon: <LogOut className="i" />, onSelect: signOut },
  ]
}

/** Asks the server; every hit leads to the page where it is worked on. */
function useSearch(frame: DeskFrameInfo) {
  const t = useTranslations('desk.palette')
  const router = useRouter()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const { money } = useDeskFormat()
  const base = `/${frame.shop.slug}`
  const go = (path: string) => () => router.push(`${base}${path}`)

  const groupsOf = (found: DeskFound): PaletteGroup[] => [
    {
      id: 'orders',
      caption: t('orders'),
      items: found.orders.map((order) => ({
        id: order.id,
        label: `${order.number} ${order.customerName}`,
        icon: <ClipboardList className="i" />,
        note: <b className="b">{money(order.totalMinor, order.currency)}</b>,
        onSelect: go(`/orders?order=${order.id}`),
      })),
    },
    {
      id: 'customers',
      caption: t('customers'),
      items: found.customers.map((customer) => ({
        id: customer.id,
        label: customer.name,
        icon: <User className="i" />,
        note: t('customerOrders', { count: customer.orders }),
        onSelect: go(`/orders?q=${encodeURIComponent(customer.email)}`),
      })),
    },
    {
      id: 'products',
      caption: t('products'),
      items: found.products.map((product) => ({
        id: product.id,
        label: product.title,
        icon: <Package className="i" />,
        note: [product.sku, money(product.priceMinor)].filter(Boolean).join(' · '),
        onSelect: go(`/catalogue/${product.id}`),
      })),
    },
  ]

  return async (query: string, signal: AbortSignal) =>
    groupsOf(
      await queries.fetchQuery({
        ...trpc.desk.search.queryOptions({ q: query }, { trpc: { signal } as object }),
        staleTime: 2_000,
      }),
    )
}
