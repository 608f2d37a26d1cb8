import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { MemberPage } from '@/app/_auth/member-page'
import { titleOf } from '@/app/_auth/titles'
import { originOf } from '@/lib/hosts'
import { localePath } from '@/lib/links'
import { MemberSignInLinks } from '@/mall/identity/components/member-links'
import { SignInForm } from '@/mall/identity/components/sign-in-form'
import { env } from '@/platform/env'

export const generateMetadata = titleOf('signIn')

export default async function Page() {
  const [t, locale] = await Promise.all([getTranslations('auth.signIn'), getLocale()])
  const other = (
    <>
      <Suspense fallback={<Link href={localePath(locale, '/sign-up')}>{t('signUp')}</Link>}>
        <MemberSignInLinks signUpHref={localePath(locale, '/sign-up')} />
      </Suspense>
      <br />
      {t('retailer')} <a href={`${originOf(env.MALL_BASE_URL, 'console')}/sign-in`}>{t('toConsole')}</a>
    </>
  )
  return (
    <MemberPage title={t('title')} lead={t('memberLead')} other={other}>
      <Suspense>
        <SignInForm home={localePath(locale, '/account')} resetHref={localePath(locale, '/reset')} />
      </Suspense>
    </MemberPage>
  )
}
