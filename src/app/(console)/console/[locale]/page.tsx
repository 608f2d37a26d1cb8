import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { ShopChoice } from '@/shop/desk/components/shop-choice'

/** Leads to the only shop, or to the one worked in last; otherwise lets choose. */
export default async function Page() {
  const caller = await sessionCaller()
  const [shops, me] = await orPage(() => Promise.all([caller.tenancy.myShops(), caller.identity.me()]))
  const last = (await cookies()).get('mw-last-shop')?.value
  const target = shops.length === 1 ? shops[0] : shops.find((shop) => shop.slug === last)
  if (target) redirect(`/${target.slug}/today`)
  return <ShopChoice shops={shops} name={me?.name ?? ''} email={me?.email ?? ''} signUpUrl="/shops/new" />
}
