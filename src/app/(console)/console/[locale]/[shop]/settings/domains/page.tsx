import { notFound } from 'next/navigation'
import { orPage, readDesk } from '@/app/(console)/_gate'
import { originOf } from '@/lib/hosts'
import { DomainsPage } from '@/mall/domains/components/domains-page'
import { env } from '@/platform/env'
import { sessionCaller } from '@/server/caller'

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const { staff } = await readDesk(shop)
  if (!staff.permissions.includes('shop.settings')) notFound()
  const list = await orPage(async () => (await sessionCaller(shop)).domains.list())
  return <DomainsPage initial={list} mallAddress={originOf(env.MALL_BASE_URL, { slug: shop })} />
}
