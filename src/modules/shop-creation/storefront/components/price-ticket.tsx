import { formatMoney } from '@/lib/money'
import { Approx } from '@/ui/approx'
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
  /** the words of a lowest price, before or after the figure as the language wants it */
  from?: { before: string; after: string } | undefined
}) {
  const { before, whole, fraction, after } = priceParts(minor, currency, locale)
  return (
    <span className={whole.length >= longPrice ? 'pr long' : 'pr'}>
      <span className="vh">
        {from?.before} {formatMoney(minor, currency, locale)}
        {from?.after}
      </span>
      <span aria-hidden="true">
        {from?.before ? <em>{from.before}</em> : null}
        {before ? <i>{before}</i> : null}
        {whole}
        {fraction ? <sup>{fraction}</sup> : null}
        {after ? <i>{after}</i> : null}
        {from?.after ? <em>{from.after}</em> : null}
      </span>
      <Approx minor={minor} currency={currency} below />
    </span>
  )
}
