'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { readApiError } from '@/platform/trpc-client'
import { useCart } from '../../../storefront/components/cart/use-cart'

type Props = { variantId: string; label: string; available: boolean; cartHref: string }

/** Puts one piece into the cart from the front page; afterwards it leads there. */
export function TakeButton({ variantId, label, available, cartHref }: Props) {
  const t = useTranslations('shop')
  const { add, quantityOf } = useCart()
  const inCart = quantityOf(variantId)
  return (
    <div className="take">
      <button
        type="button"
        className="btn full"
        disabled={!available || add.isPending}
        onClick={() => add.mutate({ variantId, quantity: 1 })}
      >
        {available ? label : t('stock.soldOut')}
      </button>
      <p role="status">
        {add.error ? readApiError(add.error).message : null}
        {inCart > 0 && !add.error ? (
          <>
            {t('cart.inYours', { count: inCart })}{' '}
            <Link href={cartHref} prefetch={false}>
              {t('cart.see')}
            </Link>
          </>
        ) : null}
      </p>
    </div>
  )
}
