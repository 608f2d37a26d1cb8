import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import { orPage, readDesk } from '@/app/(console)/_gate'
import { frontAddress } from '@/app/(console)/_links'
import { ApiProvider } from '@/platform/trpc-client'
import { sessionCaller } from '@/server/caller'
import { DeskShell } from '@/shop/desk/components/desk-shell'

type Props = { params: Promise<{ shop: string }>; children: ReactNode }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shop } = await readDesk((await params).shop)
  return { title: { default: shop.name, template: `%s · ${shop.name}` } }
}

export default async function Layout({ params, children }: Props) {
  const { shop: slug } = await params
  const desk = await readDesk(slug)
  const [shops, locale, frontUrl] = await Promise.all([
    orPage(async () => (await sessionCaller(slug)).tenancy.myShops()),
    getLocale(),
    frontAddress(slug),
  ])
  return (
    <ApiProvider shop={slug} locale={locale}>
      <NuqsAdapter>
        <DeskShell initial={desk} shops={shops} frontUrl={frontUrl} signUpUrl="/shops/new">
          {children}
        </DeskShell>
      </NuqsAdapter>
    </ApiProvider>
  )
}
