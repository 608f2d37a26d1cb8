import { getLocale, getTranslations } from 'next-intl/server'
import type { TokenPage } from '@/app/_auth/desk-pages'
import { MemberPage } from '@/app/_auth/member-page'
import { ResetForm } from '@/app/_auth/reset-form'
import { titleOf } from '@/app/_auth/titles'
import { localePath } from '@/lib/links'

export const generateMetadata = titleOf('reset')

export default async function Page({ searchParams }: TokenPage) {
  const [t, locale, { token }] = await Promise.all([getTranslations('auth.reset'), getLocale(), searchParams])
  const [signInHref, askHref] = [localePath(locale, '/sign-in'), localePath(locale, '/reset')]
  return (
    <MemberPage title={t('title')} lead={t(token ? 'setLead' : 'lead')}>
      <ResetForm token={token} signInHref={signInHref} askHref={askHref} />
    </MemberPage>
  )
}
