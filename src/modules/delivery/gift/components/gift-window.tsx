'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { formatMoney } from '@/lib/money'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { quoteGift } from '../rules'
import type { GiftOffer } from '../schema'
import { CardPart } from './card-part'
import { GiftSummary } from './gift-summary'
import { NoshiPart } from './noshi-part'
import { SlipPart } from './slip-part'
import { useGift } from './use-gift'
import { RibbonPart, WrappingPart } from './wrapping-part'

type Props = {
  offer: GiftOffer
  /** pictures of the wrappings by id */
  pictures: Record<string, string>
  base: string
  locale: string
  currency: string
  /** the lines of the bag, drawn by the shop's own window */
  lines: ReactNode
  /** where the gift goes, asked by the shop's own window */
  recipient: ReactNode
}

/** Makes a gift of the bag: wrapping, ribbon or slip, a card, and a box without prices. */
export function GiftWindow({ offer, pictures, base, locale, currency, lines, recipient }: Props) {
  const t = useTranslations('delivery.gift')
  const trpc = useTRPC()
  const router = useRouter()
  const gift = useGift(offer)
  const [leaving, setLeaving] = useState(false)
  const quote = useQuery(trpc.checkout.quote.queryOptions({ codes: [] }, { staleTime: 0 }))
  const { choice, change } = gift
  const price = (minor: number) => (minor === 0 ? t('included') : formatMoney(minor, currency, locale))
  const wrapping = offer.wrappings.find(({ id }) => id === choice.wrappingId)
  const takesRibbon = offer.ribbons.length > 0 && !choice.noshi && (wrapping?.takesRibbon ?? true)
  const chooseWrapping = (wrappingId: string | null) => {
    const next = offer.wrappings.find(({ id }) => id === wrappingId)
    change({ wrappingId, ...(next?.takesRibbon === false ? { ribbonId: null } : {}) })
  }
  const goOn = async () => {
    setLeaving(true)
    try {
      await gift.commit()
      router.push(`${base}/delivery`)
    } catch {
      // Said beside the button by `gift.error`.
      setLeaving(false)
    }
  }
  if (quote.data?.lines.length === 0) {
    return (
      <div className="buying gift">
        <h1>{t('title')}</h1>
        <div className="empty">
          <h2>{t('empty')}</h2>
          <p>{t('emptyHint')}</p>
          <Link className="btn" href={`${base}/products`} prefetch={false}>
            {t('toShop')}
          </Link>
        </div>
      </div>
    )
  }
  return (
    <div className="buying gift">
      <h1>{t('title')}</h1>
      <div className="buying-g">
        <div className="gift-steps" data-block="gift-window" inert={gift.isLoading}>
          {lines}
          {gift.isStale ? (
            <div className="note bad" role="alert">
              <b>{t('stale')}</b>
              {t('staleHint')}
            </div>
          ) : null}
          {offer.noshi.on ? (
            <NoshiPart
              offer={offer.noshi}
              slip={choice.noshi}
              wrapping={wrapping}
              pictures={pictures}
              price={price(offer.noshi.priceMinor)}
              onChange={(noshi) => change({ noshi, ...(noshi ? { ribbonId: null } : {}) })}
            />
          ) : null}
          {offer.wrappings.length > 0 ? (
            <WrappingPart
              items={offer.wrappings}
              chosen={choice.wrappingId}
              pictures={pictures}
              locale={locale}
              price={price}
              onChange={chooseWrapping}
            />
          ) : null}
          {takesRibbon ? (
            <RibbonPart
              items={offer.ribbons}
              chosen={choice.ribbonId}
              locale={locale}
              price={price}
              onChange={(ribbonId) => change({ ribbonId })}
            />
          ) : null}
          {offer.card.on ? (
            <CardPart
              offer={offer.card}
              card={choice.card}
              locale={locale}
              price={price(offer.card.priceMinor)}
              onChange={(card) => change({ card })}
            />
          ) : null}
          <SlipPart offer={offer} choice={choice} price={price} onChange={change}>
            {recipient}
          </SlipPart>
        </div>
        {quote.data ? (
          <GiftSummary quote={quote.data} extras={quoteGift(offer, choice).extras} locale={locale}>
            {gift.error ? (
              <p className="wrong" role="alert">
                {readApiError(gift.error).message}
              </p>
            ) : null}
            {gift.objections.includes('card-length') ? <p className="wrong">{t('tooLong')}</p> : null}
            <button
              type="button"
              className="btn full"
              disabled={leaving || gift.isLoading || gift.objections.length > 0}
              onClick={goOn}
            >
              {t(leaving ? 'saving' : 'goOn')}
            </button>
            <p className="hint">
              <button
                type="button"
                className="lnk"
                disabled={gift.isBusy}
                onClick={() => gift.drop().then(() => router.push(`${base}/cart`))}
              >
                {t('noGift')}
              </button>
            </p>
          </GiftSummary>
        ) : (
          <aside className="sum skeleton" aria-hidden="true" />
        )}
      </div>
    </div>
  )
}
