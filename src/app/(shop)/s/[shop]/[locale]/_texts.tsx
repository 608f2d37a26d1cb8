import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pick } from '@/i18n/messages'
import { isKnown } from '@/lib/known'

const part = (messages: unknown, key: string): Record<string, unknown> =>
  typeof messages === 'object' && messages !== null && isKnown(messages, key)
    ? { [key]: (messages as Record<string, unknown>)[key] }
    : {}

/** Names of payment methods, of bank details, of refused coupons and of what makes a gift: modules say them, the shop's windows show them. */
export async function BuyingTexts({ children }: { children: ReactNode }) {
  const messages = await getMessages()
  const own = pick(messages, ['common', 'shop', 'checkout'])
  const settlement = { ...part(messages.settlement, 'methods'), ...part(messages.settlement, 'bank') }
  const promotion = part(messages.promotion, 'problems')
  const delivery = part(messages.delivery, 'gift')
  return (
    <NextIntlClientProvider messages={{ ...own, settlement, promotion, delivery } as typeof own}>
      {children}
    </NextIntlClientProvider>
  )
}
