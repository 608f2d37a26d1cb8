'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import type { GiftChoice, GiftOffer } from '../schema'

type Props = {
  offer: GiftOffer
  choice: GiftChoice
  price: (minor: number) => string
  onChange: (part: Partial<GiftChoice>) => void
  children: ReactNode
}

/** What lies beside the gift in the box, and where the box goes. */
export function SlipPart({ offer, choice, price, onChange, children }: Props) {
  const t = useTranslations('delivery.gift')
  const id = useId()
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('slip')}</h2>
      {offer.hidesPrices ? (
        <label className="gift-switch">
          <input
            type="checkbox"
            role="switch"
            checked={choice.hidePrices}
            aria-checked={choice.hidePrices}
            onChange={(event) => onChange({ hidePrices: event.target.checked })}
          />
          <span>
            <b>{t('hidePrices')}</b>
            {t('hidePricesHint')}
          </span>
        </label>
      ) : null}
      {offer.bag.on ? (
        <label className="gift-switch">
          <input
            type="checkbox"
            role="switch"
            checked={choice.bag}
            aria-checked={choice.bag}
            onChange={(event) => onChange({ bag: event.target.checked })}
          />
          <span>
            <b>
              {t('bag')} <small>{price(offer.bag.priceMinor)}</small>
            </b>
            {t('bagHint')}
          </span>
        </label>
      ) : null}
      {children}
    </section>
  )
}
