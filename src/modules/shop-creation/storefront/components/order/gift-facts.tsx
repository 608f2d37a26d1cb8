'use client'

import { useTranslations } from 'next-intl'
import { wordIn } from '@/lib/words'
import type { OrderGift } from '@/shop/orders/schema'

/** How an order is packed as a gift, as it was chosen. */
export function GiftFacts({ gift, locale }: { gift: OrderGift; locale: string }) {
  const t = useTranslations('checkout.order')
  const { wrapping, ribbon, card, noshi, hidePrices } = gift
  const noshiWord = noshi?.place === 'inner' ? 'giftNoshiInner' : 'giftNoshiOuter'
  const facts = [
    [wrapping, ribbon].flatMap((part) => (part ? wordIn(part.names, locale) : [])).join(', '),
    noshi ? [t(noshiWord, { heading: noshi.heading }), noshi.name].filter(Boolean).join(', ') : '',
    hidePrices ? t('giftNoPrices') : '',
  ].filter(Boolean)
  return (
    <>
      <h3>{t('gift')}</h3>
      <ul className="gift-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {card ? (
          <li>
            {card.to ? t('giftTo', { name: card.to }) : t('giftCard')}
            <q className="gift-said">{card.message}</q>
          </li>
        ) : null}
      </ul>
    </>
  )
}
