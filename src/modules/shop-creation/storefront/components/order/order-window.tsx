'use client'

import { useQuery } from '@tanstack/react-query'
import { Truck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { formatAddress } from '@/lib/address'
import { mediaUrl } from '@/lib/media'
import { formatMoney } from '@/lib/money'
import { extraName } from '@/lib/words'
import { useTRPC } from '@/platform/trpc-client'
import type { OrderLineView, OrderStatusView, ParcelView } from '@/shop/orders/types'
import { dayText, type Reading } from '../day-text'
import { GiftFacts } from './gift-facts'
import { PaymentPart } from './payment-part'
import { Progress } from './progress'

/** How often an order that waits for its card payment is looked at again. */
const lookAgainMillis = 4_000

type Props = { initial: OrderStatusView; link: { orderId: string; signature: string }; reading: Reading; base: string }

function Parcel({ parcel, reading }: { parcel: ParcelView; reading: Reading }) {
  const t = useTranslations('checkout.order')
  const { expectedFrom, expectedTo } = parcel
  const expected =
    expectedFrom && expectedTo && expectedTo > expectedFrom
      ? t('between', { from: dayText(expectedFrom, reading), to: dayText(expectedTo, reading) })
      : expectedTo
        ? dayText(expectedTo, reading)
        : ''
  return (
    <li>
      <Truck className="ic" aria-hidden="true" />
      <span>
        <b>{t('parcel', { number: parcel.position, carrier: parcel.carrier || t('carrierUnknown') })}</b>
        <small>
          {parcel.deliveredAt
            ? t('deliveredOn', { day: dayText(parcel.deliveredAt, reading) })
            : expected
              ? t('expected', { when: expected })
              : t('shippedOn', { day: dayText(parcel.shippedAt, reading) })}
        </small>
        {parcel.trackingNumber ? (
          <small>
            {t('trackingNumber')}{' '}
            {parcel.trackingUrl ? (
              <a className="lnk" href={parcel.trackingUrl} rel="noreferrer">
                {parcel.trackingNumber}
              </a>
            ) : (
              parcel.trackingNumber
            )}
          </small>
        ) : null}
      </span>
    </li>
  )
}

function Line({ line, money }: { line: OrderLineView; money: (minor: number) => string }) {
  const t = useTranslations('checkout.order')
  return (
    <li>
      {line.image ? (
        <picture>
          <img src={mediaUrl(line.image, 320)} alt="" width={56} height={56} loading="lazy" />
        </picture>
      ) : (
        <i />
      )}
      <span>
        {line.title}
        {line.variantTitle ? <small>{line.variantTitle}</small> : null}
        {line.cancelledQuantity > 0 ? <small>{t('cancelled', { count: line.cancelledQuantity })}</small> : null}
      </span>
      <span className="p">
        {line.quantity} × {money(line.unitMinor)}
      </span>
    </li>
  )
}

function Money({ order, money, locale }: { order: OrderStatusView; money: (minor: number) => string; locale: string }) {
  const t = useTranslations('checkout')
  return (
    <dl>
      <dt>{t('goods')}</dt>
      <dd>{money(order.itemsMinor)}</dd>
      {order.discounts.map((discount) => [
        <dt key={`${discount.code}-name`}>{discount.label || discount.code}</dt>,
        <dd key={discount.code}>−{money(discount.amountMinor)}</dd>,
      ])}
      {order.extras.map((extra) => [
        <dt key={`${extra.key}-name`}>{extraName(extra, locale, t(`extras.${extra.key}`))}</dt>,
        <dd key={extra.key}>{money(extra.amountMinor)}</dd>,
      ])}
      <dt>{order.delivery.key === 'pick-up' ? t('pickUp') : order.delivery.label || t('delivery')}</dt>
      <dd>{order.shippingMinor === 0 ? t('free') : money(order.shippingMinor)}</dd>
      <dt className="t">{t('total')}</dt>
      <dd className="t">{money(order.totalMinor)}</dd>
      {order.taxMinor > 0 ? (
        <>
          <dt className="q">{t('ofWhichTax')}</dt>
          <dd className="q">{money(order.taxMinor)}</dd>
        </>
      ) : null}
    </dl>
  )
}

/** An order as its customer sees it: what became of it, what is still to do, and what was bought. */
export function OrderWindow({ initial, link, reading, base }: Props) {
  const t = useTranslations('checkout.order')
  const trpc = useTRPC()
  const status = useQuery(
    trpc.orders.status.queryOptions(link, {
      initialData: initial,
      staleTime: lookAgainMillis,
      refetchInterval: ({ state }) =>
        state.data?.state === 'placed' &&
        state.data.payment.step?.kind !== 'instructions' &&
        state.data.payment.state !== 'failed'
          ? lookAgainMillis
          : false,
    }),
  )
  const order = status.data
  const money = (minor: number) => formatMoney(minor, order.currency, reading.locale)
  const waiting = order.state === 'placed'
  const heading =
    order.state === 'cancelled' || order.state === 'expired'
      ? t('titleEnded')
      : waiting
        ? order.payment.step?.kind === 'instructions'
          ? t('titleTransfer')
          : t('titleWaiting')
        : t('titlePaid', { name: order.customerName })
  return (
    <div className="buying">
      <p className="hint">{t('number', { number: order.number })}</p>
      <h1>{heading}</h1>
      <p className="lead">{t(waiting ? 'leadWaiting' : 'lead', { email: order.email })}</p>
      <Progress order={order} reading={reading} />
      <div className="buying-g">
        <div className="steps">
          <section aria-live="polite" aria-label={t('payment')}>
            <PaymentPart order={order} link={link} reading={reading} onChanged={() => status.refetch()} />
          </section>
          {order.parcels.length > 0 ? (
            <section>
              <h2>{t('parcels')}</h2>
              <ul className="parcels">
                {order.parcels.map((parcel) => (
                  <Parcel key={parcel.id} parcel={parcel} reading={reading} />
                ))}
              </ul>
            </section>
          ) : null}
          <section className="facts">
            <div>
              <h2>{order.delivery.key === 'pick-up' ? t('pickUpAt') : t('goesTo')}</h2>
              <p>
                {order.shipTo && order.delivery.key !== 'pick-up'
                  ? formatAddress(order.shipTo).map((row) => (
                      <span key={row} style={{ display: 'block' }}>
                        {row}
                      </span>
                    ))
                  : order.shop.name}
              </p>
            </div>
            <div>
              <h2>{t('questions')}</h2>
              <p>
                <a
                  className="lnk"
                  href={`mailto:${order.shop.contactEmail}?subject=${encodeURIComponent(order.number)}`}
                >
                  {order.shop.contactEmail}
                </a>
                {order.shop.contactPhone ? <span style={{ display: 'block' }}>{order.shop.contactPhone}</span> : null}
              </p>
            </div>
          </section>
          <p>
            <a className="lnk" href={`${base}/`}>
              {t('backToShop', { shop: order.shop.name })}
            </a>
          </p>
        </div>
        <aside className="sum" aria-labelledby="order-lines">
          <h2 id="order-lines">{t('yourOrder')}</h2>
          <ul className="sum-lines">
            {order.lines.map((line) => (
              <Line key={line.id} line={line} money={money} />
            ))}
          </ul>
          <Money order={order} money={money} locale={reading.locale} />
          {order.gift ? <GiftFacts gift={order.gift} locale={reading.locale} /> : null}
          {order.note ? <p className="hint">{t('noteSaid', { note: order.note })}</p> : null}
        </aside>
      </div>
    </div>
  )
}
