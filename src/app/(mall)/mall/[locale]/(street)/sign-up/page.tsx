import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { MemberPage } from '@/app/_auth/member-page'
import { titleOf } from '@/app/_auth/titles'
import { localePath } from '@/lib/links'
import { MemberSignUpLinks } from '@/mall/identity/components/member-links'
import { MemberSignUpForm } from '@/mall/identity/components/sign-up-form'

export const generateMetadata = titleOf('signUp')

export default async function Page() {
  const [t, locale] = await Promise.all([getTranslations('auth.signUp'), getLocale()])
  const signInHref = localePath(locale, '/sign-in')
  const other = (
    <Suspense fallback={<Link href={signInHref}>{t('signIn')}</Link>}>
      <MemberSignUpLinks signInHref={signInHref} />
    </Suspense>
  )
  return (
    <MemberPage title={t('title')} lead={t('lead')} other={other}>
      <Suspense>
        <MemberSignUpForm home={localePath(locale, '/account')} signInHref={signInHref} />
      </Suspense>
    </MemberPage>
  )
}
