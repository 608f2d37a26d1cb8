'use client'

import { Building2, ChevronDown, ChevronLeft, ChevronUp, Ellipsis, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { OrderDetail } from '@/shop/orders/types'
import { Button, IconButton } from '@/ui/button'
import { Tag } from '@/ui/chip'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Menu } from '@/ui/menu'
import type { OrderActs } from '../acts/use-order-acts'

export type Neighbours = { previous: (() => void) | null; next: (() => void) | null; close: () => void }

type Props = { order?: OrderDetail; acts?: OrderActs; neighbours: Neighbours }

/** Number, where it came from, the next step, the rest behind "more", and the way to the neighbours. */
export function OrderHeadline({ order, acts, neighbours }: Props) {
  const t = useTranslations('orders')
  const { previous, next, close } = neighbours
  const [first, ...others] = acts?.main ?? []
  return (
    <>
      <div className="dh">
        <IconButton size="sm" className="only-s" label={t('detail.back')} onClick={close}>
          <ChevronLeft className="i" />
        </IconButton>
        {order ? <h2>{order.number}</h2> : null}
        {order ? <Tag icon={<Building2 />}>{t(`channels.${order.channel as 'shop'}`)}</Tag> : null}
        <span className="gr" />
        <IconButton size="sm" label={t('detail.previous')} disabled={!previous} onClick={() => previous?.()}>
          <ChevronUp className="i" />
        </IconButton>
        <IconButton size="sm" label={t('detail.next')} disabled={!next} onClick={() => next?.()}>
          <ChevronDown className="i" />
        </IconButton>
        {others.slice(0, 1).map((act) => (
          <Button key={act.key} size="sm" className="hide-s" busy={act.busy} onClick={act.run}>
            {act.label}
          </Button>
        ))}
        {first ? (
          <Button
            size="sm"
            variant="primary"
            className="hide-s"
            shortcut={first.shortcut}
            busy={first.busy}
            onClick={first.run}
          >
            {first.label}
          </Button>
        ) : null}
        {acts ? <MoreActs acts={acts} /> : null}
        <IconButton size="sm" className="hide-s" label={t('detail.close')} onClick={close}>
          <X className="i" />
        </IconButton>
      </div>
      {order ? <Origin order={order} /> : null}
    </>
  )
}

/** Everything that is not one of the two buttons. */
export function MoreActs({ acts }: { acts: OrderActs }) {
  const t = useTranslations('orders.detail')
  const hidden = acts.main.slice(2)
  const item = (act: OrderActs['more'][number]) => ({ ...act, onSelect: act.run })
  const safe = [...hidden, ...acts.more.filter((act) => !act.danger)]
  const danger = acts.more.filter((act) => act.danger)
  return (
    <Menu
      groups={[{ items: safe.map(item) }, ...(danger.length > 0 ? [{ items: danger.map(item) }] : [])]}
      trigger={
        <IconButton size="sm" variant="plain" label={t('more')}>
          <Ellipsis className="i" />
        </IconButton>
      }
    />
  )
}

function Origin({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders.detail')
  const { dayAndTime, isToday, time } = useDeskFormat()
  const { purchase, placedAt } = order
  const when = isToday(placedAt) ? t('today', { time: time(placedAt) }) : dayAndTime(placedAt)
  const words = purchase.otherOrders > 0 ? 'withOthers' : 'placedAs'
  return (
    <div className="sub">
      <span>{t(words, { when, purchase: purchase.number, count: purchase.otherOrders })}</span>
    </div>
  )
}
