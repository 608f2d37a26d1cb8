import { notFound } from 'next/navigation'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { AccountPage } from '@/shop/desk/components/settings/account-page'

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  const { shop } = await params
  const [me, sessions] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    return Promise.all([caller.identity.me(), caller.identity.sessions()])
  })
  if (!me) notFound()
  return <AccountPage me={me} sessions={sessions} />
}
