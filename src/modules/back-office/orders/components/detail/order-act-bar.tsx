'use client'

import { Button } from '@/ui/button'
import type { OrderActs } from '../acts/use-order-acts'
import { MoreActs } from './order-headline'

/** The acts of an order on the phone, fixed above the tab bar. */
export function OrderActBar({ acts }: { acts: OrderActs }) {
  const [first, second] = acts.main
  return (
    <div className="actbar">
      {first ? (
        <Button variant="primary" busy={first.busy} onClick={first.run}>
          {first.label}
        </Button>
      ) : null}
      {second ? (
        <Button busy={second.busy} onClick={second.run}>
          {second.label}
        </Button>
      ) : null}
      {!first ? <span className="gr" /> : null}
      <MoreActs acts={acts} />
    </div>
  )
}
