import { redirect } from 'next/navigation'
import { readDesk } from '@/app/(console)/_gate'

/** The first page this person may see. */
export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const { staff } = await readDesk(shop)
  redirect(`/${shop}/settings/${staff.permissions.includes('shop.settings') ? 'shop' : 'account'}`)
}
