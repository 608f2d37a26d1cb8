'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'

/** The way to the other form, which leads to the same place afterwards. */
function withNext(href: string, next: string | null): string {
  return next ? `${href}?${new URLSearchParams({ next })}` : href
}

export function MemberSignInLinks({ signUpHref }: { signUpHref: string }) {
  const t = useTranslations('auth.signIn')
  const next = useSearchParams().get('next')
  return (
    <>
      {t('noAccount')} <Link href={withNext(signUpHref, next)}>{t('signUp')}</Link>
    </>
  )
}

export function MemberSignUpLinks({ signInHref }: { signInHref: string }) {
  const t = useTranslations('auth.signUp')
  const next = useSearchParams().get('next')
  return (
    <>
      {t('haveAccount')} <Link href={withNext(signInHref, next)}>{t('signIn')}</Link>
    </>
  )
}
