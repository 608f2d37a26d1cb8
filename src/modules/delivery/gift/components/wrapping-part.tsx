'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { wordIn } from '@/lib/words'
import { plainCarton } from '../constants'
import type { Ribbon, Wrapping } from '../schema'

type Props<Item> = {
  items: readonly Item[]
  chosen: string | null
  locale: string
  price: (minor: number) => string
  onChange: (id: string | null) => void
}

/** Wrappings as pictures; the last one is none. */
export function WrappingPart({
  items,
  chosen,
  pictures,
  locale,
  price,
  onChange,
}: Props<Wrapping> & { pictures: Record<string, string> }) {
  const t = useTranslations('delivery.gift')
  const id = useId()
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('wrapping')}</h2>
      <fieldset className="gift-tiles">
        <legend className="vh">{t('wrapping')}</legend>
        {items.map((item) => (
          <label key={item.id}>
            <input
              type="radio"
              name={`${id}-wrapping`}
              className="vh"
              checked={item.id === chosen}
              onChange={() => onChange(item.id)}
            />
            <picture>
              <img src={pictures[item.id]} alt="" width={200} height={150} />
            </picture>
            <b>{wordIn(item.names, locale)}</b>
            <span>{price(item.priceMinor)}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`${id}-wrapping`}
            className="vh"
            checked={chosen === null}
            onChange={() => onChange(null)}
          />
          <picture>
            <img src={pictures[plainCarton]} alt="" width={200} height={150} />
          </picture>
          <b>{t('noWrapping')}</b>
          <span>{t('noWrappingHint')}</span>
        </label>
      </fieldset>
    </section>
  )
}

/** Ribbons as lengths of ribbon. */
export function RibbonPart({ items, chosen, locale, price, onChange }: Props<Ribbon>) {
  const t = useTranslations('delivery.gift')
  const id = useId()
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('ribbon')}</h2>
      <fieldset className="gift-ribbons">
        <legend className="vh">{t('ribbon')}</legend>
        {[...items, null].map((item) => (
          <label key={item?.id ?? 'none'}>
            <input
              type="radio"
              name={`${id}-ribbon`}
              className="vh"
              checked={(item?.id ?? null) === chosen}
              onChange={() => onChange(item?.id ?? null)}
            />
            <i aria-hidden="true" style={item ? { background: item.colour } : undefined} />
            <span>{item ? wordIn(item.names, locale) : t('noRibbon')}</span>
            {item && item.priceMinor > 0 ? <small>{price(item.priceMinor)}</small> : null}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
