'use client'

import { Gift } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'

type Props = {
  href: string
  putIn: (then: () => void) => void
  sellable: boolean
  /** pieces that lie in the bag already; without any the good is put in first */
  inCart: number
  isBusy: boolean
}

/** From a good straight to the window where it becomes a gift. */
export function GiftButton({ href, putIn, sellable, inCart, isBusy }: Props) {
  const t = useTranslations('checkout')
  const router = useRouter()
  const open = () => router.push(href)
  return (
    <button
      type="button"
      className="btn ghost full"
      disabled={isBusy || (!sellable && inCart === 0)}
      onClick={() => (inCart === 0 ? putIn(open) : open())}
    >
      <Gift className="ic" aria-hidden="true" />
      {t('sendAsGift')}
    </button>
  )
}
