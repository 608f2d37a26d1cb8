'use client'

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
export function Pictures({ images, ofVariant, label, sizes }: Props) {
  const { variantId } = useVariant()
  const first = images.find((image) => image.id === ofVariant[variantId])
  const others = new Set(Object.values(ofVariant))
  // Pictures of the other variants are a click away; here they would only repeat the good in other colours.
  const shared = images.filter((image) => image !== first && (!first || !others.has(image.id)))
  const ordered = first ? [first, ...shared] : images
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
