'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { slipPlaces } from '@/shop/orders/schema'
import { sheetDrawings } from '../constants'
import { knotsFor } from '../rules'
import type { GiftChoice, GiftOffer, Wrapping } from '../schema'
import { KnotPicture, NoshiDrawing } from './noshi-drawing'

type Slip = NonNullable<GiftChoice['noshi']>
type Props = {
  offer: GiftOffer['noshi']
  slip: GiftChoice['noshi']
  wrapping: Wrapping | undefined
  pictures: Record<string, string>
  price: string
  onChange: (slip: GiftChoice['noshi']) => void
}

const white = { colour: '#f7f4ea', second: '#ffffff', sheet: null }

const paperOf = (wrapping: Wrapping, pictures: Record<string, string>) => {
  const isSheet = wrapping.mediaId === null && sheetDrawings.includes(wrapping.drawing)
  return { ...wrapping, sheet: isSheet ? (pictures[wrapping.id] ?? null) : null }
}

/** The slip on the box: words, cord, name and whether the paper goes under or over it, with the box drawn as it will stand. */
export function NoshiPart({ offer, slip, wrapping, pictures, price, onChange }: Props) {
  const t = useTranslations('delivery.gift')
  const id = useId()
  const heading = offer.headings.find((one) => one.id === slip?.headingId)
  const change = (part: Partial<Slip>) => slip && onChange({ ...slip, ...part })
  const choose = (headingId: string) => {
    const chosen = offer.headings.find((one) => one.id === headingId)
    if (!chosen) return onChange(null)
    const [first] = knotsFor(chosen.occasion)
    const knot = slip && knotsFor(chosen.occasion).includes(slip.knot) ? slip.knot : first
    if (knot) onChange({ headingId, knot, name: slip?.name ?? '', place: slip?.place ?? 'outer' })
  }
  return (
    <section aria-labelledby={`${id}-head`} className="gift-noshi">
      <NoshiDrawing
        heading={slip ? (heading?.text ?? '') : ''}
        name={slip?.name ?? ''}
        knot={slip?.knot ?? 'bow'}
        inner={slip?.place === 'inner'}
        paper={wrapping ? paperOf(wrapping, pictures) : white}
        label={heading ? t('noshiPicture', { heading: heading.text || t('blank') }) : t('noshiNone')}
      />
      <div>
        <h2 id={`${id}-head`}>
          {t('noshi')} <small>{price}</small>
        </h2>
        <fieldset>
          <legend>{t('heading')}</legend>
          <div className="gift-pills">
            {offer.headings.map((one) => (
              <label key={one.id} lang="ja">
                <input
                  type="radio"
                  name={`${id}-heading`}
                  className="vh"
                  checked={one.id === slip?.headingId}
                  onChange={() => choose(one.id)}
                />
                {one.text || t('blank')}
              </label>
            ))}
            <label>
              <input
                type="radio"
                name={`${id}-heading`}
                className="vh"
                checked={!slip}
                onChange={() => onChange(null)}
              />
              {t('noNoshi')}
            </label>
          </div>
        </fieldset>
        {slip && heading ? (
          <>
            <fieldset>
              <legend>{t('cord')}</legend>
              <div className="gift-knots">
                {knotsFor(heading.occasion).map((knot) => (
                  <label key={knot}>
                    <input
                      type="radio"
                      name={`${id}-knot`}
                      className="vh"
                      checked={knot === slip.knot}
                      onChange={() => change({ knot })}
                    />
                    <KnotPicture knot={knot} />
                    <b>{t(`knots.${knot}`)}</b>
                    <span>{t(`knotHints.${knot}`)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <div className="gift-name">
              <div className="field">
                <label htmlFor={`${id}-name`}>{t('name')}</label>
                <input
                  id={`${id}-name`}
                  value={slip.name}
                  maxLength={40}
                  autoComplete="off"
                  onChange={(event) => change({ name: event.target.value })}
                />
              </div>
              <fieldset>
                <legend>{t('place')}</legend>
                <div className="gift-pills">
                  {slipPlaces.map((place) => (
                    <label key={place}>
                      <input
                        type="radio"
                        name={`${id}-place`}
                        className="vh"
                        checked={place === slip.place}
                        onChange={() => change({ place })}
                      />
                      {t(`places.${place}`)}
                    </label>
                  ))}
                </div>
              </fieldset>
            </div>
          </>
        ) : null}
      </div>
    </section>
  )
}
