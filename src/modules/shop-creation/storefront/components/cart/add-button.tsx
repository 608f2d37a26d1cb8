'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { readApiError } from '@/platform/trpc-client'
import { QuantityStepper } from './quantity-stepper'
import { useCart } from './use-cart'

type Props = { variantId: string; name: string; available: boolean; stockLeft: number | null }

/** Puts one piece into the cart; once it is there, the same place counts it up and down. */
export function AddButton({ variantId, name, available, stockLeft }: Props) {
  const t = useTranslations('shop')
  const { add, setQuantity, quantityOf } = useCart()
  const quantity = quantityOf(variantId)
  const failure = add.error ?? setQuantity.error
  if (quantity > 0) {
    return (
      <QuantityStepper
        quantity={quantity}
        name={name}
        min={0}
        max={stockLeft}
        onChange={(next) => setQuantity.mutate({ variantId, quantity: next })}
      />
    )
  }
  return (
    <button
      type="button"
      className="add"
      disabled={!available || add.isPending}
      aria-label={available ? t('cart.addNamed', { name }) : t('stock.soldOutNamed', { name })}
      title={failure ? readApiError(failure).message : undefined}
      onClick={() => add.mutate({ variantId, quantity: 1 })}
    >
      {available ? <Plus className="ic" aria-hidden="true" /> : null}
      <span>{available ? t('cart.addShort') : t('stock.soldOut')}</span>
    </button>
  )
}
