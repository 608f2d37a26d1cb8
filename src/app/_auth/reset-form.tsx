import { getTranslations } from 'next-intl/server'
import { peekToken } from '@/mall/identity/commands/tokens'
import { AskResetForm, SetPasswordForm } from '@/mall/identity/components/reset-forms'
import { Callout } from '@/ui/callout'

type Props = { token: string | undefined; signInHref: string; askHref: string }

/** Asks for a link, or takes the new password by one. A link that was used or is too old says so and asks again. */
export async function ResetForm({ token, signInHref, askHref }: Props) {
  if (!token) return <AskResetForm signInHref={signInHref} />
  if (await peekToken('reset-password', token)) {
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
