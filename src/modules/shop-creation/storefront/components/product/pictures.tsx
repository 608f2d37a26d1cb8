'use client'

import { useState } from 'react'
import type { MediaRef } from '@/lib/media'
import { GoodPicture } from '../good-picture'
import { useVariant } from './variant-state'

type Props = {
  images: readonly MediaRef[]
  /** picture of each variant that has its own */
  ofVariant: Record<string, string>
  label: string
  sizes: string
}

/** The good's pictures; the chosen variant's own stands first. */
function useOrdered({ images, ofVariant }: Pick<Props, 'images' | 'ofVariant'>): readonly MediaRef[] {
  const { variantId } = useVariant()
  const first = images.find((image) => image.id === ofVariant[variantId])
  const others = new Set(Object.values(ofVariant))
  // Pictures of the other variants are a click away; here they would only repeat the good in other colours.
  const shared = images.filter((image) => image !== first && (!first || !others.has(image.id)))
  return first ? [first, ...shared] : images
}

/** Every picture in its place, the first one large. */
export function Pictures({ images, ofVariant, label, sizes }: Props) {
  const ordered = useOrdered({ images, ofVariant })
  return (
    <section
      className="pics"
      data-block="product-gallery"
      aria-label={label}
      tabIndex={ordered.length > 1 ? 0 : undefined}
    >
      {ordered.map((image, index) => (
        <figure key={image.id}>
          <GoodPicture
            media={image}
            sizes={index === 0 ? sizes : '(max-width: 720px) 100vw, 30vw'}
            eager={index === 0}
          />
        </figure>
      ))}
    </section>
  )
}

/** One picture large, the others small below it; pressing one shows it large. */
export function PicturesWithThumbs({ images, ofVariant, label, sizes }: Props) {
  const ordered = useOrdered({ images, ofVariant })
  const [chosen, choose] = useState<string>()
  const shown = ordered.find(({ id }) => id === chosen) ?? ordered[0]
  if (!shown) return null
  return (
    <section className="stage" data-block="product-gallery" aria-label={label}>
      <figure>
        <GoodPicture key={shown.id} media={shown} sizes={sizes} eager />
      </figure>
      {ordered.length > 1 ? (
        <ul>
          {ordered.map((image) => (
            <li key={image.id}>
              <button type="button" aria-pressed={image === shown} onClick={() => choose(image.id)}>
                <GoodPicture media={image} sizes="140px" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
