'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useTRPCClient } from '@/platform/trpc-client'
import { CurrencyChoice } from '@/ui/currency-choice'

/** Prices in another currency besides the shop's, as information. */
export function Currency() {
  const t = useTranslations('common.money')
  const client = useTRPCClient()
  return (
    <CurrencyChoice
      locale={useLocale()}
      load={() => client.currencies.shown.query()}
      words={{
        label: t('label'),
        chosen: (currency) => t('chosen', { currency }),
        none: t('none'),
        note: (day) => t('note', { day }),
        empty: t('empty'),
      }}
    />
  )
}
