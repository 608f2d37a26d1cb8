import { getTranslations } from 'next-intl/server'
import { AccountFrame } from '@/mall/membership/components/account-frame'
import { Security } from '@/mall/membership/components/security'
import { accountTitle, memberCaller } from '../../../../_member'

export const generateMetadata = accountTitle('places.security')

export default async function AccountSecurityPage() {
  await memberCaller('/account/security')
  const t = await getTranslations('member')
  return (
    <AccountFrame place="security" title={t('places.security')}>
      <Security />
    </AccountFrame>
  )
}
