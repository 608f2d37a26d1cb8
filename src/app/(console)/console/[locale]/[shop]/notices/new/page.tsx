import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { requireSwitch } from '@/app/(console)/_gate'
import { PageEditor } from '@/modules/shop-creation/pages/components/page-editor'
import { pagesPart } from '@/modules/shop-creation/pages/constants'
import { noTexts } from '@/modules/shop-creation/pages/rules'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pages.desk'))('newNotice') }
}

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop, staff } = await requireSwitch((await params).shop, pagesPart)
  if (!staff.permissions.includes('shop.design')) notFound()
  return (
    <PageEditor
      initial={null}
      beginning={{ section: 'notice', policy: null, titles: noTexts, bodies: noTexts }}
      shopLocale={shop.locale}
    />
  )
}
