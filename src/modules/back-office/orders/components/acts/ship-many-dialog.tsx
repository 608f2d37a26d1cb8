'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'
import type { OrderRow } from '@/shop/orders/types'
import { Callout } from '@/ui/callout'
import { ProgressBar } from '@/ui/progress-bar'
import { useToast } from '@/ui/toast'
import { ActDialog } from './act-dialog'
import { ParcelFields, useParcelFields } from './parcel-fields'
import { useAct } from './use-act'

/** Sends several orders, each with all that is left of it. One that refuses does not hold the others up. */
export function ShipManyDialog({
  orders,
  onClose,
  onDone,
}: {
  orders: readonly OrderRow[]
  onClose: () => void
  onDone: () => void
}) {
  const t = useTranslations('orders.ship')
  const client = useTRPCClient()
  const toast = useToast()
  const { busy, failure, run } = useAct()
  const parcel = useParcelFields()
  const [done, setDone] = useState(0)
  const ready = orders.filter((order) => order.state === 'paid')
  const skipped = orders.length - ready.length

  const ship = () =>
    run(async () => {
      const refused: string[] = []
      for (const [index, order] of ready.entries()) {
        const { carrier, notifyCustomer } = parcel.values
        await client.orders.ship
          .mutate({ orderId: order.id, carrier, notifyCustomer })
          .catch(() => refused.push(order.number))
        setDone(index + 1)
      }
      const sent = ready.length - refused.length
      if (sent > 0) toast.show({ title: t('doneMany', { count: sent }), tone: 'ok' })
      if (refused.length > 0) {
        toast.show({ title: t('skipped', { count: refused.length, numbers: refused.join(', ') }), tone: 'bad' })
      }
      onDone()
    })

  return (
    <ActDialog
      title={t('titleMany', { count: ready.length })}
      description={ready.map((order) => order.number).join(', ')}
      act={t('act')}
      busy={busy}
      blocked={ready.length === 0}
      failure={failure}
      onClose={onClose}
      onAct={ship}
    >
      {ready.length === 0 ? (
        <Callout tone="warn">{t('none')}</Callout>
      ) : (
        <>
          {skipped > 0 ? <Callout tone="flat">{t('skips', { count: skipped })}</Callout> : null}
          <ParcelFields fields={parcel} many />
          {busy ? (
            <ProgressBar
              label={t('act')}
              value={done}
              max={ready.length}
              count={t('progress', { done, all: ready.length })}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}
