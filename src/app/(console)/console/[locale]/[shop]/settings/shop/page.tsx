import { notFound } from 'next/navigation'
import { orPage, readDesk } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { ShopForm } from '@/shop/desk/components/settings/shop-form'

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const { staff } = await readDesk(shop)
  if (!staff.permissions.includes('shop.settings')) notFound()
  const settings = await orPage(async () => (await sessionCaller(shop)).tenancy.settings())
  return <ShopForm initial={settings} />
}
