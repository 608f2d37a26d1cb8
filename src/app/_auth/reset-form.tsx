import { getTranslations } from 'next-intl/server'
import { AskResetForm, SetPasswordForm } from '@/mall/identity/components/reset-forms'
import { sessionCaller } from '@/server/caller'
import { Callout } from '@/ui/callout'

type Props = { token: string | undefined; signInHref: string; askHref: string }

/** Asks for a link, or takes the new password by one. A link that was used or is too old says so and asks again. */
export async function ResetForm({ token, signInHref, askHref }: Props) {
  if (!token) return <AskResetForm signInHref={signInHref} />
  if (await (await sessionCaller()).identity.isResetOpen({ token: token.slice(0, 1_000) })) {
    return <SetPasswordForm token={token} signInHref={signInHref} askHref={askHref} />
  }
  const t = await getTranslations('auth.reset')
  return (
    <>
      <Callout tone="warn" title={t('spent')}>
        {t('spentHint')}
      </Callout>
      <AskResetForm signInHref={signInHref} />
    </>
  )
}
