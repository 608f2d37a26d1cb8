import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { orPage } from '@/app/(admin)/_office'
import { originOf } from '@/lib/hosts'
import { ShopActs } from '@/mall/operator/components/shop-acts'
import { ShopSheetView } from '@/mall/operator/components/shop-sheet-view'
import { Standing } from '@/mall/operator/components/standing'
import { env } from '@/platform/env'
import { sessionCaller } from '@/server/caller'
import { PageHeader } from '@/ui/page-header'

type Props = { params: Promise<{ id: string }> }

const readShop = cache((shopId: string) => orPage(async () => (await sessionCaller()).admin.shop({ shopId })))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readShop((await params).id)).name }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  const [t, shop] = await Promise.all([getTranslations('admin.shop'), readShop(id)])
  const [board, audit] = await orPage(async () => {
    const caller = await sessionCaller()
    return Promise.all([caller.switches.boardFor({ shopId: id }), caller.admin.audit({ shop: id })])
  })
  return (
    <>
      <PageHeader
        className="office-head"
        title={shop.name}
        state={<Standing standing={shop.standing} suspendedAt={shop.suspendedAt} boxed />}
        crumbs={[{ href: '/shops', label: t('back') }]}
        actions={<ShopActs shop={shop} frontUrl={originOf(env.MALL_BASE_URL, { slug: shop.slug })} />}
      />
      <div className="body">
        <ShopSheetView shop={shop} board={board} audit={audit.rows.slice(0, 20)} />
      </div>
    </>
  )
}
