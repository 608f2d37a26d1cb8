'use client'

import { Minus, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'

type Props = {
  quantity: number
  /** what is counted, for screen readers */
  name: string
  min?: number
  /** null: no end */
  max: number | null
  disabled?: boolean
  onChange: (quantity: number) => void
}

/** Minus, number, plus; every button says what it changes. */
export function QuantityStepper({ quantity, name, min = 1, max, disabled = false, onChange }: Props) {
  const t = useTranslations('shop')
  return (
    <span className="qty">
      <button
        type="button"
        aria-label={t('cart.less', { name })}
        disabled={disabled || quantity <= min}
        onClick={() => onChange(quantity - 1)}
      >
        <Minus className="ic" aria-hidden="true" />
      </button>
      <output aria-label={t('cart.quantityOf', { name })}>{quantity}</output>
      <button
        type="button"
        aria-label={t('cart.more', { name })}
        disabled={disabled || (max !== null && quantity >= max)}
        onClick={() => onChange(quantity + 1)}
      >
        <Plus className="ic" aria-hidden="true" />
      </button>
    </span>
  )
}
