import { getLocale, getTranslations } from 'next-intl/server'
import type { TokenPage } from '@/app/_auth/desk-pages'
import { MemberPage } from '@/app/_auth/member-page'
import { titleOf } from '@/app/_auth/titles'
import { localePath } from '@/lib/links'
import { ConfirmView } from '@/mall/identity/components/confirm-view'

export const generateMetadata = titleOf('confirm')

export default async function Page({ searchParams }: TokenPage) {
  const [t, locale, { token }] = await Promise.all([getTranslations('auth.confirm'), getLocale(), searchParams])
  return (
    <MemberPage title={t('title')}>
      <ConfirmView
        token={token ?? ''}
        home={localePath(locale, '/account')}
        signInHref={localePath(locale, '/sign-in')}
        resetHref={localePath(locale, '/reset')}
      />
    </MemberPage>
  )
}
