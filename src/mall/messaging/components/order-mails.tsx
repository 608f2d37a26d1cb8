import { Text } from 'react-email'
import { formatMoney } from '@/lib/money'
import type { MailProps, OrderMailProps } from '../types'
import { style } from './look'
import { Bank, Destination, Gift, Lines } from './order-parts'
import type { Say } from './say'
import { Act } from './sheet'

type Frame = { say: Say; locale: string }
type Written = { subject: string; body: React.ReactNode }
type Writer<Kind extends keyof MailProps> = (props: MailProps[Kind], frame: Frame) => Written

type Values = Record<string, string | number>

/** Heading, sentence, one act, then the order itself. */
function letter(
  key: string,
  order: OrderMailProps,
  { say, locale }: Frame,
  more: { values?: Values; between?: React.ReactNode; act?: { href: string; label: string } } = {},
): Written {
  const values = { shop: order.shopName, number: order.number, name: order.customerName, ...more.values }
  const part = { order, locale, say }
  return {
    subject: say(`${key}.subject`, values),
    body: (
      <>
        <Text style={style.h1}>{say(`${key}.title`, values)}</Text>
        <Text style={style.text}>{say(`${key}.text`, values)}</Text>
        {more.between}
        <Act look="inkButton" {...(more.act ?? { href: order.statusUrl, label: say('order.act') })} />
        <Lines {...part} />
        <Gift {...part} />
        <Destination {...part} />
      </>
    ),
  }
}

const note = (text: string) => <Text style={style.text}>{text}</Text>

const placed: Writer<'order-placed'> = ({ bank, ...order }, frame) =>
  letter(
    bank ? 'placedBank' : 'placed',
    order,
    frame,
    bank ? { between: <Bank order={order} bank={bank} {...frame} /> } : {},
  )

/** Who carries a parcel and under which number, as far as the shop said it; both may be unknown. */
function parcelWords(carrier: string, tracking: string, say: Say): string | null {
  if (carrier && tracking) return say('shipped.parcel', { carrier, tracking })
  if (carrier) return say('shipped.parcelBy', { carrier })
  return tracking ? say('shipped.parcelNumber', { tracking }) : null
}

const shipped: Writer<'order-shipped'> = ({ carrier, trackingNumber, trackingUrl, partial, ...order }, frame) => {
  const { say } = frame
  const label = say('shipped.track')
  const parcel = parcelWords(carrier, trackingNumber, say)
  return letter(partial ? 'shippedPart' : 'shipped', order, frame, {
    between: parcel ? note(parcel) : null,
    ...(trackingUrl ? { act: { href: trackingUrl, label } } : {}),
  })
}

const cancelled: Writer<'order-cancelled'> = ({ reason, refundMinor, ...order }, frame) => {
  const { say, locale } = frame
  const lines = [
    ...(reason ? [say('cancelled.reason', { reason })] : []),
    ...(refundMinor > 0 ? [say('cancelled.refund', { amount: formatMoney(refundMinor, order.currency, locale) })] : []),
  ]
  return letter('cancelled', order, frame, {
    between: lines.map((line) => (
      <Text key={line} style={style.text}>
        {line}
      </Text>
    )),
  })
}

const refunded: Writer<'order-refunded'> = ({ refundMinor, byHand, ...order }, frame) =>
  letter(byHand ? 'refundedByHand' : 'refunded', order, frame, {
    values: { amount: formatMoney(refundMinor, order.currency, frame.locale) },
  })

const reminder: Writer<'deposit-reminder'> = ({ bank, ...order }, frame) =>
  letter('reminder', order, frame, { between: <Bank order={order} bank={bank} {...frame} /> })

const newOrder: Writer<'new-order'> = ({ deskUrl, ...order }, frame) =>
  letter('newOrder', order, frame, {
    values: { amount: formatMoney(order.totalMinor, order.currency, frame.locale) },
    act: { href: deskUrl, label: frame.say('newOrder.act') },
  })

export const orderMails = {
  'order-placed': placed,
  'order-paid': (order: MailProps['order-paid'], frame: Frame) => letter('paid', order, frame),
  'order-shipped': shipped,
  'order-delivered': (order: MailProps['order-delivered'], frame: Frame) => letter('delivered', order, frame),
  'order-cancelled': cancelled,
  'order-refunded': refunded,
  'order-expired': (order: MailProps['order-expired'], frame: Frame) => letter('expired', order, frame),
  'order-asked': (order: MailProps['order-asked'], frame: Frame) => letter('asked', order, frame),
  'deposit-reminder': reminder,
  'new-order': newOrder,
}
