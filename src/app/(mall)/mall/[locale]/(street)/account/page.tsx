import { getTranslations } from 'next-intl/server'
import { inLocale } from '@/lib/locales'
import { AccountFrame } from '@/mall/membership/components/account-frame'
import { DetailsForm } from '@/mall/membership/components/details-form'
import { MemberCard } from '@/mall/membership/components/member-card'
import { accountTitle, memberCaller } from '../../../_member'

export const generateMetadata = accountTitle('title')

export default async function AccountPage() {
  const { api, locale } = await memberCaller('/account')
  const t = await getTranslations('member')
  const [member, regions] = await Promise.all([api.membership.details(), api.tenancy.regions()])
  const states = regions
    .filter((region) => region.parentId !== null)
    .map((region) => ({ id: region.id, name: inLocale(region.names, locale) }))
  return (
    <AccountFrame place="overview" title={t('hello', { name: member.name })}>
      <MemberCard member={member} />
      <DetailsForm member={member} regions={states.sort((a, b) => a.name.localeCompare(b.name, locale))} />
    </AccountFrame>
  )
}
