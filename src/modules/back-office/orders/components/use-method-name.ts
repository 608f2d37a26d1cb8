'use client'

import { useTranslations } from 'next-intl'

/** The name of a payment method by its key. */
export function useMethodName(): (key: string) => string {
  const t = useTranslations('orders.methods')
  return (key) => (t.has(key as 'other') ? t(key as 'other') : t('other'))
}
