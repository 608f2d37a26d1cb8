'use client'

import { useQuery } from '@tanstack/react-query'
import { CircleUser, ShoppingBasket } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/lib/links'
import { useTRPC } from '@/platform/trpc-client'
import { PortalTool } from '@/ui/portal/portal-frame'

/** Who is signed in; until that is known the tool reads as for a guest, in the same room. */
export function MemberTool({ bare = false }: { bare?: boolean }) {
  const t = useTranslations('portal')
  const locale = useLocale()
  const trpc = useTRPC()
  const me = useQuery(trpc.identity.me.queryOptions())
  const name = me.data?.name
  const href = localePath(locale, name ? '/account' : '/sign-in')
  const icon = <CircleUser className="ic" aria-hidden="true" />
  if (bare)
    return <PortalTool href={href} icon={icon} label={name ? t('tools.memberNamed', { name }) : t('tools.signIn')} />
  return (
    <PortalTool href={href} icon={icon} over={t('tools.member')}>
      {name ?? t('tools.signIn')}
    </PortalTool>
  )
}

export function CartTool({ bare = false }: { bare?: boolean }) {
  const t = useTranslations('portal')
  const locale = useLocale()
  const trpc = useTRPC()
  const cart = useQuery(trpc.cart.everywhere.queryOptions())
  const shops = cart.data?.length ?? 0
  const count = cart.data?.reduce((sum, shop) => sum + shop.count, 0) ?? 0
  const icon = <ShoppingBasket className="ic" aria-hidden="true" />
  const href = localePath(locale, '/cart')
  if (bare) return <PortalTool href={href} icon={icon} label={t('tools.cartCount', { count })} badge={count || ''} />
  return (
    <PortalTool href={href} icon={icon} over={t('tools.shops', { count: shops })} badge={count || ''}>
      {t('tools.cart')}
    </PortalTool>
  )
}
