import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pick } from '@/i18n/messages'
import { AccountWindow } from '@/modules/shop-creation/storefront/components/pages/account-window'
import { openPage, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'pages.account' })
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** The member's corner of this shop. Nothing here is read from a cookie; everything personal comes after. */
export default async function Page({ params }: Props) {
  const open = await openPage(params)
  if (!open) return null
  const { base, locale, shop, mall, features } = open.visit
  const t = await getTranslations({ locale, namespace: 'pages.account' })
  const messages = await getMessages({ locale })
  const { account } = messages.pages as { account: Record<string, unknown> }
  const said = { ...pick(messages, ['common', 'shop', 'checkout']), pages: { account } }
  return (
    <div className="txt" data-window="account">
      <header>
        <h1>{t('title')}</h1>
      </header>
      <NextIntlClientProvider messages={said as typeof messages}>
        <AccountWindow
          base={base}
          locale={locale}
          shop={{ name: shop.name, timeZone: shop.timeZone }}
          mall={mall}
          letters={features.letters}
        />
      </NextIntlClientProvider>
    </div>
  )
}
