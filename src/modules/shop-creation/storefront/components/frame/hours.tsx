import { Fragment } from 'react'
import { hoursRows } from '../hours-text'
import type { Visit } from '../visit'
import { OpenToday } from './open-today'

/** Opening hours as a list of days, neighbouring equal days taken together. */
export function Hours({ visit }: { visit: Visit }) {
  const { shop, locale, t } = visit
  if (!shop.hours) return null
  return (
    <dl>
      {hoursRows(shop.hours, locale).map((row) => (
        <Fragment key={row.first}>
          <dt>{row.last ? t('hours.days', { first: row.first, last: row.last }) : row.first}</dt>
          <dd>{row.open ? t('hours.span', row.open) : t('hours.closed')}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Whether the shop is open just now. */
export function OpenNow({ visit: { shop, locale } }: { visit: Visit }) {
  return shop.hours ? <OpenToday hours={shop.hours} timeZone={shop.timeZone} locale={locale} /> : null
}
