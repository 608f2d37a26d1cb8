import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/mall/membership/components/account-frame'
import { MemberOrders } from '@/mall/membership/components/order-list'
import { env } from '@/platform/env'
import { accountTitle, memberCaller } from '../../../../_member'

export const generateMetadata = accountTitle('places.orders')

export default async function AccountOrdersPage() {
  await memberCaller('/account/orders')
  const t = await getTranslations('member')
  return (
    <AccountFrame place="orders" title={t('places.orders')}>
      <MemberOrders base={env.MALL_BASE_URL} />
    </AccountFrame>
  )
}
