import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { orPage, readDesk } from '@/app/(console)/_gate'
import { isUuid } from '@/lib/ids'
import { sessionCaller } from '@/server/caller'
import { ProductEditor } from '@/shop/catalog/components/editor/product-editor'

type Props = { params: Promise<{ shop: string; product: string }> }

async function readProduct({ params }: Props) {
  const { shop, product } = await params
  if (!isUuid(product)) notFound()
  return orPage(async () => (await sessionCaller(shop)).catalog.desk.product({ id: product }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readProduct(props)).state.title }
}

export default async function Page(props: Props) {
  const { currency, canEdit, ...product } = await readProduct(props)
  const { shop } = await readDesk((await props.params).shop)
  const t = await getTranslations('desk')
  return (
    <ProductEditor
      key={product.state.id}
      initial={product}
      currency={currency}
      canEdit={canEdit}
      mallName={t('mall')}
      shopLocale={shop.locale}
    />
  )
}
