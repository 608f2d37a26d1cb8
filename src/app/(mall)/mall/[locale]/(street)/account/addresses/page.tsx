import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/mall/membership/components/account-frame'
import { Addresses } from '@/mall/membership/components/addresses'
import { accountTitle, memberCaller } from '../../../../_member'

export const generateMetadata = accountTitle('places.addresses')

export default async function AccountAddressesPage() {
  const { me } = await memberCaller('/account/addresses')
  const t = await getTranslations('member')
  return (
    <AccountFrame place="addresses" title={t('places.addresses')}>
      <Addresses memberName={me.name} />
    </AccountFrame>
  )
}
