'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { useHydrated } from '@/ui/use-hydrated'
import { PasswordInput } from './password-input'

/** Asks for a link to set a new password. The answer is the same for every address. */
export function AskResetForm({ signInHref }: { signInHref: string }) {
  const t = useTranslations('auth')
  const isReady = useHydrated()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const [email, setEmail] = useState('')
  const ask = useMutation(trpc.identity.requestReset.mutationOptions())

  if (ask.isSuccess) {
    return (
      <div className="auth-form">
        <Callout tone="ok" live title={t('reset.asked')}>
          {t('reset.askedHint', { email })}
        </Callout>
        <Button render={<Link href={signInHref} />}>{t('backToSignIn')}</Button>
      </div>
    )
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    ask.mutate({ email })
  }
  return (
    <form className="auth-form" method="post" onSubmit={submit}>
      {ask.error ? (
        <Callout tone="bad" live>
          {errorText(ask.error)}
        </Callout>
      ) : null}
      <Field label={t('email')} name="email">
        <Input
          name="email"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" disabled={!isReady} variant="primary" size="lg" full busy={ask.isPending}>
        {t('reset.ask')}
      </Button>
    </form>
  )
}

/** Sets the new password by the link in the mail. */
export function SetPasswordForm({
  token,
  signInHref,
  askHref,
}: {
  token: string
  signInHref: string
  askHref: string
}) {
  const t = useTranslations('auth')
  const isReady = useHydrated()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const [password, setPassword] = useState('')
  const reset = useMutation(trpc.identity.reset.mutationOptions())

  if (reset.isSuccess) {
    return (
      <div className="auth-form">
        <Callout tone="ok" live title={t('reset.done')}>
          {t('reset.doneHint')}
        </Callout>
        <Button variant="primary" size="lg" full render={<Link href={signInHref} />}>
          {t('signIn.submit')}
        </Button>
      </div>
    )
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    reset.mutate({ token, password })
  }
  return (
    <form className="auth-form" method="post" onSubmit={submit}>
      <Field
        label={t('password.new')}
        name="password"
        hint={t('password.rule')}
        error={reset.error ? errorText(reset.error) : undefined}
      >
        <PasswordInput
          name="password"
          autoComplete="new-password"
          required
          minLength={10}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" disabled={!isReady} variant="primary" size="lg" full busy={reset.isPending}>
        {t('reset.set')}
      </Button>
      {reset.error ? <Link href={askHref}>{t('reset.askAgain')}</Link> : null}
    </form>
  )
}
