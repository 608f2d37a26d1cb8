'use client'

import { useMutation } from '@tanstack/react-query'
import { Ban, ExternalLink, Landmark, Mail, PackageCheck, Printer, Truck, Undo2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import type { ReactNode } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { OrderDetail } from '@/shop/orders/types'
import { useDesk } from '@/ui/desk/desk-context'
import { usePageCommands } from '@/ui/desk/page-commands'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { useToast } from '@/ui/toast'
import { useShortcuts } from '@/ui/use-shortcuts'

const dialogs = ['ship', 'deposit', 'refund', 'cancel'] as const
export type OrderDialog = (typeof dialogs)[number]

export type OrderAct = {
  key: string
  label: string
  icon: ReactNode
  shortcut?: string
  danger?: boolean
  busy?: boolean
  run: () => void
}

/** What can be done with the open order now, by its state and the person's role; the first is the next step. */
export function useOrderActs(order: OrderDetail) {
  const t = useTranslations('orders')
  const router = useRouter()
  const { shop, can, isOn } = useDesk()
  // Part of the address, so that a list elsewhere can lead right to the question.
  const [dialog, setDialog] = useQueryState('act', parseAsStringLiteral(dialogs))
  const deliver = useDeliver(order)
  const { actions, number } = order
  const open = (name: OrderDialog) => () => void setDialog(name)

  const may: Record<OrderDialog | 'deliver', boolean> = {
    ship: actions.ship && can('orders.ship'),
    deliver: actions.deliver && can('orders.ship'),
    deposit: actions.confirmDeposit && can('payments.confirm') && isOn('back-office.paying-in'),
    refund: actions.refund && can('orders.refund'),
    cancel: actions.cancel && can('orders.cancel'),
  }
  const isPart = order.fulfilmentStatus === 'part_shipped'
  const write = `mailto:${order.customer.email}?subject=${encodeURIComponent(t('acts.about', { number, shop: shop.name }))}`

  const steps: (OrderAct | false)[] = [
    may.deposit && {
      key: 'deposit',
      label: t('acts.confirmDeposit'),
      icon: <Landmark className="i" />,
      run: open('deposit'),
    },
    may.ship && {
      key: 'ship',
      label: t(isPart ? 'acts.shipRest' : 'acts.ship'),
      icon: <PackageCheck className="i" />,
      shortcut: 'E',
      run: open('ship'),
    },
    may.deliver && {
      key: 'deliver',
      label: t('acts.deliver'),
      icon: <Truck className="i" />,
      busy: deliver.isPending,
      run: () => deliver.mutate({ orderId: order.id }),
    },
    may.refund && { key: 'refund', label: t('acts.refund'), icon: <Undo2 className="i" />, run: open('refund') },
  ]
  const slip = `/${shop.slug}/orders/slips?ids=${order.id}`
  const rest: (OrderAct | false)[] = [
    {
      key: 'print',
      label: t('acts.print'),
      icon: <Printer className="i" />,
      shortcut: 'P',
      run: () => router.push(slip),
    },
    {
      key: 'page',
      label: t('acts.customerPage'),
      icon: <ExternalLink className="i" />,
      run: () => window.open(new URL(order.statusPath, shop.frontUrl), '_blank', 'noopener'),
    },
    {
      key: 'write',
      label: t('acts.write', { name: order.customer.name }),
      icon: <Mail className="i" />,
      run: () => window.location.assign(write),
    },
    may.cancel && {
      key: 'cancel',
      label: t('acts.cancel'),
      icon: <Ban className="i" />,
      danger: true,
      run: open('cancel'),
    },
  ]
  const main = steps.filter((act) => act !== false)
  const more = rest.filter((act) => act !== false)

  useShortcuts({ e: () => may.ship && open('ship')(), p: () => router.push(slip) }, useSingleKeys() && dialog === null)
  const commandNames: Record<string, string> = {
    ship: t('commands.ship', { number }),
    deposit: t('commands.deposit', { number }),
    deliver: t('commands.deliver', { number }),
    refund: t('commands.refund', { number }),
    cancel: t('commands.cancel', { number }),
    print: t('commands.print', { number }),
  }
  usePageCommands(
    {
      id: `order-${order.id}`,
      caption: t('detail.label', { number }),
      items: [...main, ...more].map((act) => ({
        id: `${order.id}-${act.key}`,
        label: commandNames[act.key] ?? act.label,
        keywords: order.customer.name,
        icon: act.icon,
        note: order.customer.name,
        shortcut: act.shortcut,
        onSelect: act.run,
      })),
    },
    `${order.id} ${order.version} ${main.map((act) => act.key).join()}`,
  )

  return { main, more, dialog: dialog && may[dialog] ? dialog : null, close: () => void setDialog(null), open, may }
}

export type OrderActs = ReturnType<typeof useOrderActs>

function useDeliver(order: OrderDetail) {
  const t = useTranslations('orders')
  const trpc = useTRPC()
  const toast = useToast()
  return useMutation(
    trpc.orders.markDelivered.mutationOptions({
      onSuccess: () => toast.show({ title: t('deliver.done', { number: order.number }), tone: 'ok' }),
      onError: (error) => toast.show({ title: t('failed'), description: readApiError(error).message, tone: 'bad' }),
    }),
  )
}
