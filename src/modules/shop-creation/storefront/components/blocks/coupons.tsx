import { formatMoney } from '@/lib/money'
import { shortDay } from '@/lib/when'
import type { AnnouncedOffer } from '@/shop/offers/ports'
import type { BlockOf } from '../../../design/types'
import { say, type Visit } from '../visit'
import { CopyCode } from './copy-code'
import { EmptyBlock } from './empty'

function wordsOf({ t, shop, locale }: Visit, offer: AnnouncedOffer): { worth: string; terms: string } {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const worth =
    offer.kind === 'percent'
      ? t('blocks.off', { worth: percent.format(offer.percentBp / 10_000) })
      : t('blocks.off', { worth: formatMoney(offer.amountMinor, shop.currency, locale) })
  const terms = [
    offer.minimumMinor > 0
      ? t('blocks.minimum', { amount: formatMoney(offer.minimumMinor, shop.currency, locale) })
      : '',
    offer.endsAt
      ? t('blocks.until', { moment: shortDay(offer.endsAt, locale, shop.timeZone, new Date(offer.endsAt)) })
      : '',
  ]
  return { worth, terms: terms.filter(Boolean).join(' · ') }
}

/** Coupons as strips to take along; those that do not run at the moment are left out, and all while promotion is off. */
export function CouponsBlock({ visit, block }: { visit: Visit; block: BlockOf<'coupons'> }) {
  const running = block.codes.flatMap((code) => visit.offers.find((offer) => offer.code === code) ?? [])
  if (running.length === 0) return <EmptyBlock visit={visit} kind={block.kind} id={block.id} />
  const title = say(visit, block.title)
  return (
    <section className="sb sb-coupons" data-block="coupons" id={block.id} data-id={block.id}>
      {title ? <h2>{title}</h2> : null}
      <ul>
        {running.map((offer) => {
          const { worth, terms } = wordsOf(visit, offer)
          return (
            <li key={offer.code}>
              <b>{worth}</b>
              <div>
                <span>{offer.label && offer.label !== offer.code ? offer.label : visit.t('blocks.withCode')}</span>
                {terms ? <small>{terms}</small> : null}
              </div>
              <CopyCode code={offer.code} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
