'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'
import type { OrderDetail, OrderLineView } from '@/shop/orders/types'
import { GoodThumb } from '@/ui/desk/good-thumb'
import { QuantityStepper } from '@/ui/number-input'
import { useToast } from '@/ui/toast'
import { ActDialog } from './act-dialog'
import { isWebAddress, ParcelFields, useParcelFields } from './parcel-fields'
import { useAct } from './use-act'

const leftOf = (line: OrderLineView) => line.quantity - line.shippedQuantity - line.cancelledQuantity

/** Sends what is left of an order, or a part of it, as one parcel. */
export function ShipDialog({ order, onClose }: { order: OrderDetail; onClose: () => void }) {
  const t = useTranslations('orders.ship')
  const client = useTRPCClient()
  const toast = useToast()
  const { busy, failure, run } = useAct()
  const parcel = useParcelFields()
  const open = order.lines.filter((line) => leftOf(line) > 0)
  const [pieces, setPieces] = useState(() => new Map(open.map((line) => [line.id, leftOf(line)])))
  const chosen = [...pieces].filter(([, quantity]) => quantity > 0)

  const ship = () =>
    run(async () => {
      await client.orders.ship.mutate({
        orderId: order.id,
        lines: chosen.map(([orderLineId, quantity]) => ({ orderLineId, quantity })),
        ...parcel.values,
      })
      toast.show({ title: t('done', { number: order.number }), tone: 'ok' })
      onClose()
    })

  return (
    <ActDialog
      title={t('title', { number: order.number })}
      act={t('act')}
      busy={busy}
      blocked={chosen.length === 0 || !isWebAddress(parcel.values.trackingUrl)}
      failure={failure}
      onClose={onClose}
      onAct={ship}
      wide
    >
      <fieldset className="shiplines">
        <legend className="fld__label">{t('what')}</legend>
        {open.map((line) => (
          <ShipLine
            key={line.id}
            line={line}
            value={pieces.get(line.id) ?? 0}
            onChange={(quantity) => setPieces(new Map(pieces).set(line.id, quantity))}
          />
        ))}
        {chosen.length === 0 ? <p className="c-bad">{t('nothing')}</p> : null}
      </fieldset>
      <ParcelFields fields={parcel} />
    </ActDialog>
  )
}

function ShipLine({
  line,
  value,
  onChange,
}: {
  line: OrderLineView
  value: number
  onChange: (quantity: number) => void
}) {
  const t = useTranslations('orders')
  const q = useTranslations('orders.quantity')
  return (
    <div className="shipline">
      <GoodThumb mediaId={line.image} />
      <span className="gr">
        <b className="b block">{line.title}</b>
        <span className="q s12">
          {[line.variantTitle, line.sku, t('ship.left', { count: leftOf(line) })].filter(Boolean).join(' · ')}
        </span>
      </span>
      <QuantityStepper
        value={value}
        min={0}
        max={leftOf(line)}
        onValueChange={onChange}
        labels={{
          quantity: q('of', { title: line.title }),
          less: q('less', { title: line.title }),
          more: q('more', { title: line.title }),
        }}
      />
    </div>
  )
}
