import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readDesk } from '@/app/(console)/_gate'
import { ProductEditor } from '@/shop/catalog/components/editor/product-editor'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('catalog'))('newTitle') }
}

export default async function Page({ params }: Props) {
  const { shop, staff } = await readDesk((await params).shop)
  if (!staff.permissions.includes('catalog.edit')) notFound()
  const t = await getTranslations('desk')
  return <ProductEditor initial={null} currency={shop.currency} canEdit mallName={t('mall')} shopLocale={shop.locale} />
}
