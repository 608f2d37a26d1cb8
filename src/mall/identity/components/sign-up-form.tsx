'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { isLocale } from '@/lib/locales'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { formProblems } from '@/ui/form-problems'
import { Input } from '@/ui/input'
import { useHydrated } from '@/ui/use-hydrated'
import { PasswordInput } from './password-input'
import { nextPath } from './sign-in-client'

/** A member of the mall signs up. The rest comes by mail, whoever the address belongs to. */
export function MemberSignUpForm({ home, signInHref }: { home: string; signInHref: string }) {
  const t = useTranslations('auth')
  const isReady = useHydrated()
  const locale = useLocale()
  const query = useSearchParams()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const [given, setGiven] = useState({ name: '', email: '', password: '' })
  const signUp = useMutation(trpc.identity.signUp.mutationOptions())
  const failure = signUp.error ? readApiError(signUp.error) : null
  const [problems, setProblems] = useState<ReturnType<typeof formProblems>>({})
  const problemAt = (key: keyof typeof given) => problems[key] && t(`problems.${problems[key]}`)
  const isWeak = failure?.code === 'PASSWORD_WEAK'

  if (signUp.isSuccess) {
    return (
      <div className="auth-form">
        <Callout tone="ok" live title={t('signUp.mailSent')}>
          {t('signUp.mailHint', { email: given.email })}
        </Callout>
        <Button render={<Link href={signInHref} />}>{t('backToSignIn')}</Button>
      </div>
    )
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = formProblems(event.currentTarget)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    signUp.mutate({ ...given, locale: isLocale(locale) ? locale : 'en', back: nextPath(query.get('next'), home) })
  }
  const bind = (key: keyof typeof given) => ({
    name: key,
    value: given[key],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) => {
      setGiven({ ...given, [key]: event.currentTarget.value })
      setProblems({ ...problems, [key]: undefined })
    },
  })
  return (
    <form className="auth-form" method="post" onSubmit={submit} noValidate>
      {failure && !isWeak ? (
        <Callout tone="bad" live>
          {errorText(signUp.error)}
        </Callout>
      ) : null}
      <Field label={t('name')} name="name" error={problemAt('name')}>
        <Input {...bind('name')} autoComplete="name" maxLength={120} />
      </Field>
      <Field label={t('email')} name="email" hint={t('signUp.emailHint')} error={problemAt('email')}>
        <Input {...bind('email')} type="email" autoComplete="email" inputMode="email" autoCapitalize="none" />
      </Field>
      <Field
        label={t('password.label')}
        name="password"
        hint={t('password.rule')}
        error={problemAt('password') ?? (isWeak ? errorText(signUp.error) : undefined)}
      >
        <PasswordInput {...bind('password')} autoComplete="new-password" minLength={10} />
      </Field>
      <Button type="submit" disabled={!isReady} variant="primary" size="lg" full busy={signUp.isPending}>
        {t('signUp.submit')}
      </Button>
    </form>
  )
}
