'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { lengthOf } from '@/lib/length'
import type { GiftChoice, GiftOffer } from '../schema'

type Card = { to: string; message: string }
type Props = {
  offer: GiftOffer['card']
  card: GiftChoice['card']
  /** language of the page; a message in Japanese is set upright */
  locale: string
  price: string
  onChange: (card: Card) => void
}

const kana = /[\u3040-\u30ff]/

/** What is written by hand, with the card as it will lie in the box. */
export function CardPart({ offer, card, locale, price, onChange }: Props) {
  const t = useTranslations('delivery.gift')
  const id = useId()
  const written: Card = card ?? { to: '', message: '' }
  const length = lengthOf(written.message)
  const isLong = length > offer.maxLength
  const isUpright = kana.test(written.to + written.message) || (locale === 'ja' && written.message === '')
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>
        {t('card')} <small>{price}</small>
      </h2>
      <div className="gift-two">
        <div className="fields">
          <div className="field">
            <label htmlFor={`${id}-to`}>{t('cardTo')}</label>
            <input
              id={`${id}-to`}
              value={written.to}
              maxLength={80}
              autoComplete="off"
              onChange={(event) => onChange({ ...written, to: event.target.value })}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-message`} className="gift-counted">
              {t('message')}
              <small id={`${id}-count`} className={isLong ? 'wrong' : undefined}>
                {t('counted', { count: length, most: offer.maxLength })}
              </small>
            </label>
            <textarea
              id={`${id}-message`}
              rows={5}
              value={written.message}
              aria-describedby={`${id}-count`}
              aria-invalid={isLong || undefined}
              onChange={(event) => onChange({ ...written, message: event.target.value })}
            />
          </div>
        </div>
        <figure className="gift-card" data-upright={isUpright || undefined} lang={isUpright ? 'ja' : undefined}>
          <figcaption className="vh">{t('cardPreview')}</figcaption>
          {written.to === '' && written.message.trim() === '' ? (
            <p className="gift-empty">{t('cardEmpty')}</p>
          ) : (
            <>
              {written.to ? (
                <p>
                  {isUpright ? t('cardGreetingUpright', { name: written.to }) : t('cardGreeting', { name: written.to })}
                </p>
              ) : null}
              {written.message.split(/\n{2,}/).map((paragraph, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text
                <p key={index}>{paragraph}</p>
              ))}
            </>
          )}
        </figure>
      </div>
    </section>
  )
}
