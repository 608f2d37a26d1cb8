import { formatMoney } from '@/lib/money'
import { priceParts } from './price-text'

/** From so many figures on, a price is set smaller. */
const longPrice = 4

/** A price as on a market ticket: small sign, large figure, raised cents. Read aloud as one amount. */
export function PriceTicket({
  minor,
  currency,
  locale,
  from,
}: {
  minor: number
  currency: string
  locale: string
  from?: string
}) {
  const { before, whole, fraction, after } = priceParts(minor, currency, locale)
  return (
    <span className={whole.length >= longPrice ? 'pr long' : 'pr'}>
      <span className="vh">
        {from ? `${from} ` : ''}
        {formatMoney(minor, currency, locale)}
      </span>
      <span aria-hidden="true">
        {from ? <em>{from}</em> : null}
        {before ? <i>{before}</i> : null}
        {whole}
        {fraction ? <sup>{fraction}</sup> : null}
        {after ? <i>{after}</i> : null}
      </span>
    </span>
  )
}
