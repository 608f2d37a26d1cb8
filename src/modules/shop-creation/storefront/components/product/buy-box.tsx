'use client'

import { useQuery } from '@tanstack/react-query'
import { Check, CircleSlash } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MediaRef } from '@/lib/media'
import { formatMoney } from '@/lib/money'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { ProductOption, VariantView } from '@/shop/catalog/types'
import { fewLeft } from '../../constants'
import type { PriceForm } from '../../types'
import { QuantityStepper } from '../cart/quantity-stepper'
import { useCart } from '../cart/use-cart'
import { GiftButton } from './gift-button'
import { priceForms } from './price-forms'
import { VariantPicker } from './variant-picker'
import { useVariant } from './variant-state'

type Props = {
  /** how the price is set */
  price: PriceForm
  productId: string
  /** guests may look, and sign in to buy */
  membersOnly: boolean
  name: string
  options: readonly ProductOption[]
  /** language of the options, where that is not the page's */
  optionsLang?: string | undefined
  variants: readonly VariantView[]
  images: readonly MediaRef[]
  currency: string
  taxRateBp: number
  cartHref: string
  /** the window where it becomes a gift; null where there is none */
  giftHref: string | null
  /** what one piece is, where that stands on the price ticket */
  unit: string
  /** pieces sold in the last 30 days, where the price tells them */
  sold: number
  /** the shop takes no orders now */
  closed: boolean
}

function StockLine({ variant }: { variant: VariantView }) {
  const t = useTranslations('shop')
  const { available, stockLeft } = variant
  if (!available) return t('stock.soldOut')
  return stockLeft !== null && stockLeft <= fewLeft ? t('stock.left', { count: stockLeft }) : t('stock.inStock')
}

type MemberProps = Pick<Props, 'productId' | 'currency' | 'membersOnly' | 'variants'> & { variant: VariantView }

/** A line for members, where the product has anything for them. The page is the same for everyone and keeps its place. */
function MemberLine(props: MemberProps) {
  const isAny = props.membersOnly || props.variants.some(({ hasMemberPrice }) => hasMemberPrice)
  return isAny ? <MemberPrice {...props} /> : null
}

/** Says that members pay less or alone may buy, and how much once the visitor is known as one. */
function MemberPrice({ productId, currency, membersOnly, variant }: MemberProps) {
  const t = useTranslations('shop')
  const locale = useLocale()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.catalog.memberPrices.queryOptions({ productId }, { staleTime: 60_000 }))
  const minor = data?.[variant.id]
  const words = () => {
    if (minor !== undefined) return t('price.members', { price: formatMoney(minor, currency, locale) })
    if (data !== null) return ''
    if (membersOnly) return t('price.membersOnly')
    return variant.hasMemberPrice ? t('price.membersLess') : ''
  }
  return (
    <p className="members" style={{ minHeight: '1.6em' }}>
      {words()}
    </p>
  )
}

/** Variant, price, stock and the way into the cart. */
export function BuyBox(props: Props) {
  const { price, name, options, optionsLang, variants, images, closed, cartHref, giftHref } = props
  const t = useTranslations('shop')
  const { variantId, choose } = useVariant()
  const { add, quantityOf } = useCart()
  const [quantity, setQuantity] = useState(1)
  const variant = variants.find((known) => known.id === variantId) ?? variants[0]
  if (!variant) return null
  const Price = priceForms[price]
  const inCart = quantityOf(variant.id)
  const most = variant.stockLeft === null ? null : Math.max(0, variant.stockLeft - inCart)
  const wanted = most === null ? quantity : Math.max(1, Math.min(quantity, most))
  const sellable = variant.available && !closed && most !== 0
  const putIn = (then?: () => void) =>
    add.mutate(
      { variantId: variant.id, quantity: wanted },
      {
        onSuccess: () => {
          setQuantity(1)
          then?.()
        },
      },
    )
  return (
    <>
      <Price {...props} variant={variant} />
      <MemberLine {...props} variant={variant} />
      {options.length > 0 && variants.length > 1 ? (
        <VariantPicker
          options={options}
          lang={optionsLang}
          variants={variants}
          current={variant}
          images={images}
          onChoose={choose}
        />
      ) : null}
      <div className="act">
        <QuantityStepper quantity={wanted} name={name} max={most} disabled={!sellable} onChange={setQuantity} />
        <button type="button" className="btn" disabled={!sellable || add.isPending} onClick={() => putIn()}>
          {closed ? t('cart.closed') : variant.available ? t('cart.add') : t('stock.soldOut')}
        </button>
      </div>
      {giftHref ? <GiftButton href={giftHref} putIn={putIn} {...{ sellable, inCart }} isBusy={add.isPending} /> : null}
      <div className="stock" role="status">
        {add.error ? (
          <p className="wrong">{readApiError(add.error).message}</p>
        ) : (
          <p>
            {variant.available ? (
              <Check className="ic" aria-hidden="true" />
            ) : (
              <CircleSlash className="ic" aria-hidden="true" />
            )}{' '}
            <StockLine variant={variant} />
          </p>
        )}
        {inCart > 0 ? (
          <p>
            {t('cart.inYours', { count: inCart })}{' '}
            <Link className="lnk" href={cartHref} prefetch={false}>
              {t('cart.see')}
            </Link>
          </p>
        ) : null}
      </div>
    </>
  )
}
