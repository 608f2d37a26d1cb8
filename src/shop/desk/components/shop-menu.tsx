'use client'

import { ExternalLink, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { initials } from '@/lib/initials'
import type { MyShop } from '@/mall/tenancy/types'
import { AwningSign } from '@/ui/awning'
import { DeskSign } from '@/ui/desk/desk-sign'
import { Menu, type MenuGroup } from '@/ui/menu'
import type { DeskFrameInfo } from '../types'

type Props = { desk: DeskFrameInfo; shops: readonly MyShop[]; frontUrl: string; signUpUrl: string; phone?: boolean }

// A new document, so that nothing read in one shop is ever shown in another.
const leaveFor = (address: string) => () => window.location.assign(address)

/** The shop's sign over the rail: opens the shop front, changes to another shop, opens a new one. */
export function ShopMenu({ desk, shops, frontUrl, signUpUrl, phone = false }: Props) {
  const t = useTranslations('desk')
  const { shop } = desk
  const groups: MenuGroup[] = [
    {
      items: [
        {
          label: t('shopMenu.open'),
          icon: <ExternalLink className="i" />,
          onSelect: () => window.open(frontUrl, '_blank', 'noopener'),
        },
      ],
    },
    {
      caption: t('shopMenu.yours'),
      items: shops.map((one) => ({
        label: one.name,
        hint: t(`root.role.${one.role}`),
        icon: (
          <AwningSign letters={initials(one.name)} colors={one.front.awning} size="sm" off={one.status !== 'open'} />
        ),
        current: one.slug === shop.slug,
        onSelect: one.slug === shop.slug ? undefined : leaveFor(`/${one.slug}/today`),
      })),
    },
    { items: [{ label: t('shopMenu.openNew'), icon: <Plus className="i" />, onSelect: leaveFor(signUpUrl) }] },
  ]
  const state =
    shop.status === 'suspended' ? t('shopMenu.suspended') : shop.isConfirmed ? t('mall') : t('shopMenu.waiting')
  return (
    <Menu
      align="start"
      groups={groups}
      trigger={
        <DeskSign
          phone={phone}
          aria-label={t('shopMenu.label', { shop: shop.name })}
          shop={{
            name: shop.name,
            subtitle: state,
            letters: initials(shop.name),
            colors: shop.front.awning,
            off: shop.status !== 'open',
          }}
        />
      }
    />
  )
}
