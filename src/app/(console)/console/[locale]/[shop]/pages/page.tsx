import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage, requireSwitch } from '@/app/(console)/_gate'
import { PagesScreen } from '@/modules/shop-creation/pages/components/pages-screen'
import { pagesPart } from '@/modules/shop-creation/pages/constants'
import { sessionCaller } from '@/server/caller'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.desk'))('pagesTitle') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  const desk = await requireSwitch(shop, pagesPart)
  const [pages, policies, legal] = await orPage(async () => {
    const { pages } = await sessionCaller(shop)
    return Promise.all([
      pages.desk.list({ section: 'page' }),
      pages.desk.list({ section: 'policy' }),
      pages.desk.legal(),
    ])
  })
  return <PagesScreen initial={pages} policies={policies} legal={legal.published} shopLocale={desk.shop.locale} />
}
