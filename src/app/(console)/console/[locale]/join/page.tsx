import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeskEntrance } from '@/app/_auth/desk-entrance'
import type { TokenPage } from '@/app/_auth/desk-pages'
import { JoinForm } from '@/mall/identity/components/join-form'
import { sessionCaller } from '@/server/caller'
import { Callout } from '@/ui/callout'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.join'))('submit') }
}

export default async function Page({ searchParams }: TokenPage) {
  const [t, { token = '' }, caller] = await Promise.all([getTranslations('auth.join'), searchParams, sessionCaller()])
  const [invitation, me] = await Promise.all([
    caller.identity.staff.invitation({ token }).catch(() => null),
    caller.identity.me(),
  ])
  if (!invitation) {
    return (
      <DeskEntrance door="console" path="/join" title={t('submit')}>
        <Callout tone="bad">{t('spent')}</Callout>
      </DeskEntrance>
    )
  }
  const path = `/join?token=${encodeURIComponent(token)}`
  return (
    <DeskEntrance
      door="console"
      path={path}
      title={t('title', { shop: invitation.shopName })}
      lead={t('lead', { role: t(`roles.${invitation.role}`) })}
    >
      <JoinForm token={token} invitation={invitation} signedInAs={me?.email ?? null} />
    </DeskEntrance>
  )
}
