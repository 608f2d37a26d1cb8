import '@/mall/sandbox-gateway/components/gateway.css'
import { TRPCError } from '@trpc/server'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { pick } from '@/i18n/messages'
import type { Locale } from '@/lib/locales'
import { PayPage } from '@/mall/sandbox-gateway/components/pay-page'
import type { ChargeLink } from '@/mall/sandbox-gateway/schema'
import { publicCaller } from '@/server/caller'

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ o?: string | string[]; s?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settlement.gateway')
  // The address is the key to the payment: it is told to nobody, and no crawler keeps it.
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

async function readCharge(link: ChargeLink, locale: Locale) {
  try {
    return await (await publicCaller(locale)).sandboxGateway.charge(link)
  } catch (error) {
    // A changed or cut-off address is answered like one that never was.
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) notFound()
    throw error
  }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ reference }, query, locale, messages] = await Promise.all([params, searchParams, getLocale(), getMessages()])
  const link: ChargeLink = { reference, order: one(query.o), signature: one(query.s) }
  const charge = await readCharge(link, locale as Locale)
  return (
    <NextIntlClientProvider messages={pick(messages, ['settlement'])}>
      <PayPage link={link} initial={charge} />
    </NextIntlClientProvider>
  )
}
