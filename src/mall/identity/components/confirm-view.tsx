'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { PasswordInput } from './password-input'

type Places = { home: string; signInHref: string; resetHref: string }

/** Refusals after which the password is asked for, or asked for again. */
const passwordRefusals = new Set<string | null>(['SIGN_UP_PASSWORD_NEEDED', 'CREDENTIALS_WRONG', 'TOO_MANY_ATTEMPTS'])

/** Follows the link of a mail. A script does it, so that mail scanners which merely fetch the page do not use it up. */
export function ConfirmView({ token, home, signInHref, resetHref }: { token: string } & Places) {
  const t = useTranslations('auth.confirm')
  const trpc = useTRPC()
  const errorText = useErrorText()
  const started = useRef(false)
  const [asksPassword, setAsksPassword] = useState(false)
  const confirm = useMutation(
    trpc.identity.confirm.mutationOptions({
      onError: (error) => setAsksPassword(passwordRefusals.has(readApiError(error).code)),
    }),
  )
  const { mutate } = confirm

  useEffect(() => {
    if (started.current) return
    started.current = true
    mutate({ token })
  }, [mutate, token])

  if (asksPassword && !confirm.isSuccess) {
    const isWrong = confirm.isError && readApiError(confirm.error).code !== 'SIGN_UP_PASSWORD_NEEDED'
    return (
      <SignUpPassword
        refusal={isWrong ? errorText(confirm.error) : null}
        isBusy={confirm.isPending}
        resetHref={resetHref}
        onPassword={(password) => mutate({ token, password })}
      />
    )
  }
  if (confirm.isError) {
    return (
      <div className="auth-form">
        <Callout tone="bad" live>
          {errorText(confirm.error)}
        </Callout>
        <Button render={<Link href={signInHref} />}>{t('toSignIn')}</Button>
      </div>
    )
  }
  if (!confirm.isSuccess)
    return (
      <Callout tone="flat" live>
        {t('working')}
      </Callout>
    )
  const { audience, back, shops, isSignedIn } = confirm.data
  return (
    <div className="auth-form">
      <Callout tone="ok" live title={t('done')}>
        {audience === 'member'
          ? t('memberHint')
          : shops.length > 0
            ? t('shopHint', { shop: shops.map((shop) => shop.name).join(', ') })
            : t('staffHint')}
      </Callout>
      <Button variant="primary" size="lg" full render={<a href={isSignedIn ? (back ?? home) : home} />}>
        {t(audience === 'member' ? 'goOn' : 'toDesk')}
      </Button>
    </div>
  )
}

type Asking = { refusal: string | null; isBusy: boolean; resetHref: string; onPassword: (password: string) => void }

/** Nothing in this browser shows who signed up: the password does. */
function SignUpPassword({ refusal, isBusy, resetHref, onPassword }: Asking) {
  const t = useTranslations('auth')
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    onPassword(String(new FormData(event.currentTarget).get('password')))
  }
  return (
    <form className="auth-form" method="post" onSubmit={submit}>
      <Callout tone="flat" live title={t('confirm.passwordTitle')}>
        {t('confirm.passwordHint')}
      </Callout>
      {refusal ? (
        <Callout tone="bad" live>
          {refusal}
        </Callout>
      ) : null}
      <Field label={t('password.label')} name="password">
        <PasswordInput name="password" autoComplete="current-password" required />
      </Field>
      <Button type="submit" variant="primary" size="lg" full busy={isBusy}>
        {t('confirm.submit')}
      </Button>
      <Link href={resetHref}>{t('confirm.forgotten')}</Link>
    </form>
  )
}
