'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPCClient } from '@/platform/trpc-client'
import type { OrderDetail, OrderEventKind, OrderEventView } from '@/shop/orders/types'
import { Button } from '@/ui/button'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Textarea } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import type { StatusKind } from '@/ui/status-kinds'
import { TimeLine } from '@/ui/time-line'
import { useToast } from '@/ui/toast'
import { useAct } from '../acts/use-act'
import { useMethodName } from '../use-method-name'

const kinds: Partial<Record<OrderEventKind, StatusKind>> = {
  paid: 'done',
  delivered: 'done',
  'refund-done': 'done',
  'deposit-short': 'attention',
  'payment-failed': 'attention',
  'refund-failed': 'failed',
}

/** What happened to the order, newest first, and room for a note of the team. */
export function OrderTimeLine({ order }: { order: OrderDetail }) {
  const t = useTranslations('orders')
  const { can } = useDesk()
  const { dayAndTime } = useDeskFormat()
  const wordsOf = useEventWords(order)
  const [writing, setWriting] = useState(false)
  const when = (event: OrderEventView) =>
    event.actorName ? t('events.by', { name: event.actorName, when: dayAndTime(event.at) }) : dayAndTime(event.at)
  return (
    <Section
      className="mt-7"
      title={t('events.title')}
      end={
        can('orders.ship') && !writing ? (
          <TextButton onClick={() => setWriting(true)}>{t('acts.note')}</TextButton>
        ) : null
      }
    >
      {writing ? <NoteForm orderId={order.id} onDone={() => setWriting(false)} /> : null}
      <TimeLine
        label={t('events.title')}
        entries={order.events.map((event) => ({
          id: event.id,
          text: wordsOf(event),
          when: when(event),
          kind: kinds[event.kind],
        }))}
      />
    </Section>
  )
}

/** An event in words; its data is what the command wrote down. */
function useEventWords(order: OrderDetail) {
  const t = useTranslations('orders.events')
  const { money } = useDeskFormat()
  const methodName = useMethodName()
  return ({ kind, data }: OrderEventView): string => {
    const text = (name: string) => (typeof data[name] === 'string' && data[name] !== '' ? data[name] : 'none')
    const amount = (name: string) => money(typeof data[name] === 'number' ? data[name] : 0, order.currency)
    return t(kind, {
      pieces: typeof data.pieces === 'number' ? data.pieces : 0,
      carrier: text('carrier'),
      tracking: text('trackingNumber'),
      reason: text('reason'),
      text: text('text'),
      method: methodName(text('method')),
      restocked: data.restocked === true ? 'yes' : 'no',
      amount: amount('amountMinor'),
      received: amount('receivedMinor'),
      missing: amount('missingMinor'),
    })
  }
}

function NoteForm({ orderId, onDone }: { orderId: string; onDone: () => void }) {
  const t = useTranslations('orders.note')
  const c = useTranslations('common')
  const client = useTRPCClient()
  const toast = useToast()
  const { busy, failure, run } = useAct()
  const [text, setText] = useState('')
  const add = () =>
    run(async () => {
      await client.orders.note.mutate({ orderId, text: text.trim() })
      toast.show({ title: t('added'), tone: 'ok' })
      onDone()
    })
  return (
    <form
      className="noteform"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) void add()
      }}
    >
      <Field label={t('label')} hint={t('hint')} error={failure ?? undefined}>
        <Textarea autoFocus maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </Field>
      <div className="fx justify-end">
        <Button size="sm" onClick={onDone}>
          {c('cancel')}
        </Button>
        <Button size="sm" type="submit" variant="ink" busy={busy} disabled={text.trim() === ''}>
          {t('add')}
        </Button>
      </div>
    </form>
  )
}
