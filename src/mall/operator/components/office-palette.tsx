'use client'

import { useQueryClient } from '@tanstack/react-query'
import { Store, User } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { CommandPalette, type PaletteGroup } from '@/ui/command-palette'
import type { DeskItem } from '@/ui/desk/nav-types'
import { useOfferedCommands } from '@/ui/desk/page-commands'
import { useShortcuts } from '@/ui/use-shortcuts'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; places: readonly DeskItem[] }

/** Find or do: places of the office, and shops and members by name. */
export function OfficePalette({ open, onOpenChange, places }: Props) {
  const t = useTranslations('admin.palette')
  const router = useRouter()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const offered = useOfferedCommands()
  useShortcuts({ 'mod+k': () => onOpenChange(!open) })

  const search = async (q: string): Promise<PaletteGroup[]> => {
    const [shops, members] = await Promise.all([
      queries.fetchQuery({ ...trpc.admin.shops.queryOptions({ q }), staleTime: 2_000 }),
      queries.fetchQuery({ ...trpc.admin.members.queryOptions({ q }), staleTime: 2_000 }),
    ])
    return [
      {
        id: 'shops',
        caption: t('shops'),
        items: shops.rows.slice(0, 6).map((shop) => ({
          id: shop.id,
          label: shop.name,
          icon: <Store className="i" />,
          note: shop.slug,
          onSelect: () => router.push(`/shops/${shop.id}`),
        })),
      },
      {
        id: 'members',
        caption: t('members'),
        items: members.rows.slice(0, 4).map((member) => ({
          id: member.accountId,
          label: member.name,
          icon: <User className="i" />,
          note: member.number,
          onSelect: () => router.push(`/members?q=${encodeURIComponent(member.number)}`),
        })),
      },
    ]
  }

  const goTo = {
    id: 'places',
    caption: t('goTo'),
    items: places.map(({ href, label, icon }) => ({ id: href, label, icon, onSelect: () => router.push(href) })),
  }
  const hints = (
    <span>
      <kbd>↵</kbd> {t('choose')}
    </span>
  )
  return (
    <CommandPalette
      open={open}
      onOpenChange={onOpenChange}
      groups={[...offered, goTo]}
      search={search}
      labels={{
        title: t('open'),
        placeholder: t('placeholder'),
        searching: t('searching'),
        empty: t('empty'),
        close: t('close'),
        hints,
      }}
    />
  )
}
