import { getTranslations } from 'next-intl/server'
import { formatAddress } from '@/lib/address'
import { initials } from '@/lib/initials'
import { fullDay } from '@/lib/when'
import type { DeskFrameInfo } from '@/shop/desk/types'
import type { OrderDetail } from '@/shop/orders/types'
import { AwningSign } from '@/ui/awning'

/** The sheet that goes into the parcel, in the customer's language. It carries no prices, so it also suits a gift. */
export async function PackingSlip({ order, shop }: { order: OrderDetail; shop: DeskFrameInfo['shop'] }) {
  const t = await getTranslations({ locale: order.locale, namespace: 'orders.slips' })
  const open = order.lines
    .map((line) => ({ ...line, left: line.quantity - line.cancelledQuantity - line.shippedQuantity }))
    // What is left to send; a slip printed afterwards shows the whole order again.
    .map((line, _index, all) => ({
      ...line,
      left: all.some((one) => one.left > 0) ? line.left : line.quantity - line.cancelledQuantity,
    }))
    .filter((line) => line.left > 0)
  const sender = shop.address ? formatAddress(shop.address) : []
  return (
    <article className="slip" lang={order.locale}>
      <header>
        <AwningSign letters={initials(shop.name)} colors={shop.front.awning} size="lg" />
        <div className="gr">
          <b className="slip__shop">{shop.name}</b>
          <span className="q">{[...sender.filter((line) => line !== shop.name), shop.contactEmail].join(' · ')}</span>
        </div>
        <div className="slip__no">
          <b>{t('order', { number: order.number })}</b>
          <span className="q">{t('placed', { day: fullDay(order.placedAt, order.locale, shop.timeZone) })}</span>
        </div>
      </header>
      <h2>{t('slip')}</h2>
      <div className="slip__two">
        <section>
          <h3>{t('shipTo')}</h3>
          <address>
            {(order.shipTo ? formatAddress(order.shipTo) : [order.customer.name]).map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of one address
              <span key={index}>{line}</span>
            ))}
          </address>
        </section>
        <section>
          <h3>{t('delivery')}</h3>
          <p>{order.delivery.label}</p>
          {order.note ? (
            <>
              <h3>{t('note')}</h3>
              <p>{order.note}</p>
            </>
          ) : null}
        </section>
      </div>
      <table>
        <thead>
          <tr>
            <th className="slip__tick" aria-hidden="true" />
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('sku')}</th>
            <th scope="col" className="num">
              {t('quantity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {open.map((line) => (
            <tr key={line.id}>
              <td className="slip__tick">
                <i />
              </td>
              <td>
                <b>{line.title}</b>
                {line.variantTitle ? <span className="q block">{line.variantTitle}</span> : null}
              </td>
              <td>{line.sku}</td>
              <td className="num">
                <b>{line.left}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4} className="num">
              {t('pieces', { count: open.reduce((sum, line) => sum + line.left, 0) })}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className="slip__thanks">{t('thanks', { shop: shop.name })}</p>
    </article>
  )
}
