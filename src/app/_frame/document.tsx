import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pick } from '@/i18n/messages'
import type { Namespace } from '@/i18n/namespaces'
import { currencyScript } from '@/lib/currency-script'
import { themeScript } from '@/lib/theme-script'
import { ApiProvider } from '@/platform/trpc-client'
import { LocaleFonts } from '@/ui/locale-fonts'

type Props = {
  /** what the browser's components of this surface say */
  namespaces: readonly Namespace[]
  /** follows the visitor's light or dark choice; shops bring their own palette */
  themed?: boolean
  /** tells prices in the visitor's currency besides */
  sells?: boolean
  className?: string
  head?: ReactNode
  children: ReactNode
}

/** The html frame that every surface's root layout starts from. */
export async function Document({ namespaces, themed = true, sells = false, className, head, children }: Props) {
  const [locale, messages] = await Promise.all([getLocale(), getMessages()])
  return (
    <html lang={locale} data-theme={themed ? 'system' : 'light'} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        {themed && <script dangerouslySetInnerHTML={{ __html: themeScript }} />}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        {sells && <script dangerouslySetInnerHTML={{ __html: currencyScript }} />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {head}
      </head>
      <body className={className}>
        <LocaleFonts locale={locale} />
        <NextIntlClientProvider messages={pick(messages, ['common', ...namespaces])}>
          <ApiProvider locale={locale}>{children}</ApiProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
