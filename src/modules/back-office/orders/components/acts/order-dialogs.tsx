'use client'

import type { OrderDetail } from '@/shop/orders/types'
import { CancelDialog } from './cancel-dialog'
import { DepositDialog, depositOf } from './deposit-dialog'
import { RefundDialog } from './refund-dialog'
import { ShipDialog } from './ship-dialog'
import type { OrderActs } from './use-order-acts'

/** The question that is open about an order. Each mounts anew, so nothing typed for one order reaches another. */
export function OrderDialogs({ order, acts }: { order: OrderDetail; acts: OrderActs }) {
  const props = { order, onClose: acts.close }
  switch (acts.dialog) {
    case 'ship':
      return <ShipDialog {...props} />
    case 'deposit':
      return <DepositDialog deposit={depositOf(order)} onClose={acts.close} />
    case 'refund':
      return <RefundDialog {...props} />
    case 'cancel':
      return <CancelDialog {...props} />
    default:
      return null
  }
}
