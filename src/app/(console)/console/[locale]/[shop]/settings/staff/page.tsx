import { notFound } from 'next/navigation'
import { orPage, readDesk } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { StaffPage } from '@/shop/desk/components/settings/staff-page'

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const { staff } = await readDesk(shop)
  if (!staff.permissions.includes('shop.staff')) notFound()
  const list = await orPage(async () => (await sessionCaller(shop)).identity.staff.list())
  return <StaffPage initial={list} me={staff.accountId} />
}
