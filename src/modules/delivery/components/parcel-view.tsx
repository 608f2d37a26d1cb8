import { getFormatter, getTranslations } from 'next-intl/server'
import { mediaUrl } from '@/lib/media'
import type { TrackedParcel } from '../tracking/types'

const steps = ['packed', 'shipped', 'delivered'] as const

/** How many of the steps a parcel has behind it. */
const reached: Record<TrackedParcel['state'], number> = { shipped: 2, delivered: 3, returned: 2, lost: 2 }

/** Where a parcel is: the page behind the link in the customer's mail. */
export async function ParcelView({ parcel }: { parcel: TrackedParcel }) {
  const t = await getTranslations('delivery.track')
  const format = await getFormatter()
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'long' })
  const calendarDay = (iso: string) =>
    format.dateTime(new Date(`${iso}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  const { carrier, trackingUrl, expectedFrom, expectedTo, deliveredAt } = parcel
  const facts = [
    carrier ? t('sent', { carrier }) : t('sentPlain'),
    ...(deliveredAt ? [t('arrived', { date: day(deliveredAt) })] : []),
    ...(!deliveredAt && expectedFrom && expectedTo
      ? [t('expected', { from: calendarDay(expectedFrom), to: calendarDay(expectedTo) })]
      : []),
    ...(parcel.destination ? [t('to', { place: parcel.destination })] : []),
  ]
  return (
    <div className="parcel">
      <h1>{t('title', { number: parcel.orderNumber })}</h1>
      <p className="parcel__state" data-state={parcel.state}>
        {t(parcel.state)}
      </p>
      <ol className="parcel__steps">
        {steps.map((step, index) => (
          <li
            key={step}
            data-done={index < reached[parcel.state]}
            aria-current={index === reached[parcel.state] - 1 ? 'step' : undefined}
          >
            <b>{t(`steps.${step}`)}</b>
            {step === 'shipped' && <small>{day(parcel.shippedAt)}</small>}
            {step === 'delivered' && deliveredAt && <small>{day(deliveredAt)}</small>}
          </li>
        ))}
      </ol>
      <ul className="parcel__facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {parcel.trackingNumber && (
          <li>
            {t('number')} <b>{parcel.trackingNumber}</b>
          </li>
        )}
      </ul>
      {trackingUrl && (
        <p>
          <a href={trackingUrl} rel="noreferrer">
            {t('carrierPage', { carrier: carrier || new URL(trackingUrl).hostname })}
          </a>
        </p>
      )}
      <h2>{t('inside')}</h2>
      <ul className="parcel__goods">
        {parcel.items.map((item) => (
          <li key={`${item.title}/${item.variantTitle}`}>
            {item.mediaId ? (
              <picture>
                <img src={mediaUrl(item.mediaId, 320)} alt="" width={56} height={56} loading="lazy" />
              </picture>
            ) : (
              <span />
            )}
            <span>
              {item.title}
              {item.variantTitle && <small>{item.variantTitle}</small>}
            </span>
            <span>× {item.quantity}</span>
          </li>
        ))}
      </ul>
      <p className="parcel__note">{t('private')}</p>
    </div>
  )
}
