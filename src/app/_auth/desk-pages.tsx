import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { originOf } from '@/lib/hosts'
import { ConfirmView } from '@/mall/identity/components/confirm-view'
import { SignInForm } from '@/mall/identity/components/sign-in-form'
import { env } from '@/platform/env'
import { sessionCaller } from '@/server/caller'
import { DeskEntrance } from './desk-entrance'
import { ResetForm } from './reset-form'

type Door = 'console' | 'admin'
export type TokenPage = { searchParams: Promise<{ token?: string }> }

/** Whoever is signed in already has nothing to do at the door. */
export async function DeskSignIn({ door }: { door: Door }) {
  const me = await (await sessionCaller()).identity.me()
  if (me && (door === 'console' || me.isOperator)) redirect('/')
  const t = await getTranslations('auth.signIn')
  const links =
    door === 'console' ? (
      <span>
        {t('noShop')} <a href={`${originOf(env.MALL_BASE_URL, 'mall')}/open-a-shop`}>{t('openShop')}</a>
      </span>
    ) : null
  return (
    <DeskEntrance door={door} path="/sign-in" title={t('title')} lead={t(`${door}Lead`)} links={links}>
      <Suspense>
        <SignInForm home="/" resetHref="/reset" />
      </Suspense>
    </DeskEntrance>
  )
}

export async function DeskReset({ door, searchParams }: TokenPage & { door: Door }) {
  const [t, { token }] = await Promise.all([getTranslations('auth.reset'), searchParams])
  return (
    <DeskEntrance door={door} path="/reset" title={t('title')} lead={t(token ? 'setLead' : 'lead')}>
      <ResetForm token={token} signInHref="/sign-in" askHref="/reset" />
    </DeskEntrance>
  )
}

export async function DeskConfirm({ door, searchParams }: TokenPage & { door: Door }) {
  const [t, { token }] = await Promise.all([getTranslations('auth.confirm'), searchParams])
  return (
    <DeskEntrance door={door} path="/confirm" title={t('title')}>
      <ConfirmView token={token ?? ''} home="/" signInHref="/sign-in" resetHref="/reset" />
    </DeskEntrance>
  )
}
