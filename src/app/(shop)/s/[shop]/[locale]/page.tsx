import { notFound } from 'next/navigation'
import { findShopBySlug } from '@/mall/tenancy/queries'

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const shop = await findShopBySlug((await params).shop)
  if (!shop) notFound()
  return <main>{shop.name}</main>
}
