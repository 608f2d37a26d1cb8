'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { MediaRef } from '@/lib/media'
import type { ProductOption, VariantView } from '@/shop/catalog/types'
import { GoodPicture } from '../good-picture'
import { isToBeHad, picturedOption, variantFor } from './choices'

type Props = {
  options: readonly ProductOption[]
  /** of the options, where that is not the page's */
  lang?: string | undefined
  variants: readonly VariantView[]
  current: VariantView
  images: readonly MediaRef[]
  onChoose: (variantId: string) => void
}

/** One row of choices per option; what cannot be had with the rest is struck out, and still leads to the nearest that can. */
export function VariantPicker({ options, lang, variants, current, images, onChoose }: Props) {
  const t = useTranslations('shop')
  const locale = useLocale()
  const pictured = picturedOption(variants, options.length)
  const pictureOf = (option: number, value: string) => {
    if (option !== pictured) return undefined
    const id = variants.find((variant) => variant.options[option] === value && variant.mediaId)?.mediaId
    return images.find((image) => image.id === id)
  }
  return options.map((option, index) => (
    <fieldset key={option.name}>
      <legend lang={lang}>
        {option.name} <span>{current.options[index]}</span>
      </legend>
      <div className="choices">
        {option.values
          .filter((value) => variants.some((variant) => variant.options[index] === value))
          .map((value) => {
            const picture = pictureOf(index, value)
            const out = !isToBeHad(variants, current, index, value)
            return (
              <label key={value} className="choice" data-out={out ? '' : undefined}>
                <input
                  type="radio"
                  name={`option-${index}`}
                  checked={current.options[index] === value}
                  onChange={() => {
                    const next = variantFor(variants, current, index, value)
                    if (next) onChoose(next.id)
                  }}
                />
                <span lang={lang}>
                  {picture ? (
                    <figure>
                      <GoodPicture media={picture} sizes="76px" silent />
                    </figure>
                  ) : null}
                  {value}
                  {out ? (
                    <span className="vh" lang={lang && locale}>
                      {' '}
                      {t('stock.soldOut')}
                    </span>
                  ) : null}
                </span>
              </label>
            )
          })}
      </div>
    </fieldset>
  ))
}
