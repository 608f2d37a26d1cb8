'use client'

import { useMutation } from '@tanstack/react-query'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { isLocale } from '@/lib/locales'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { useHydrated } from '@/ui/use-hydrated'
import { PasswordInput } from './password-input'

type Invitation = Outputs['identity']['staff']['invitation']
type Props = { token: string; invitation: Invitation; signedInAs: string | null }

/** Takes an invitation: at once when signed in with that address, by sign-in, or with a new account. */
export function JoinForm({ token, invitation, signedInAs }: Props) {
  const t = useTranslations('auth')
  const isReady = useHydrated()
  const locale = useLocale()
  const trpc = useTRPC()
  const errorText = useErrorText()
  const [given, setGiven] = useState({ name: '', password: '' })
  const accept = useMutation(
    trpc.identity.staff.accept.mutationOptions({ onSuccess: ({ slug }) => window.location.assign(`/${slug}/today`) }),
  )
  const isKnown = signedInAs === invitation.email
  const here = `/join?token=${encodeURIComponent(token)}`

  if (signedInAs && !isKnown)
    return <Callout tone="warn">{t('join.other', { email: invitation.email, current: signedInAs })}</Callout>
  if (invitation.hasAccount && !isKnown) {
    const href = `/sign-in?${new URLSearchParams({ next: here, email: invitation.email })}`
    return (
      <Button variant="primary" size="lg" full render={<Link href={href} />}>
        {t('join.signIn')}
      </Button>
    )
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    accept.mutate({ token, locale: isLocale(locale) ? locale : 'en', ...(isKnown ? {} : given) })
  }
  return (
    <form className="auth-form" method="post" onSubmit={submit}>
      {accept.error ? (
        <Callout tone="bad" live>
          {errorText(accept.error)}
        </Callout>
      ) : null}
      {isKnown ? null : (
        <>
          <Field label={t('email')} name="email">
            <Input name="email" value={invitation.email} readOnly autoComplete="username" />
          </Field>
          <Field label={t('name')} name="name">
            <Input
              name="name"
              required
              autoComplete="name"
              value={given.name}
              onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('password.label')} name="password" hint={t('password.rule')}>
            <PasswordInput
              name="password"
              required
              minLength={10}
              autoComplete="new-password"
              value={given.password}
              onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
            />
          </Field>
        </>
      )}
      <Button type="submit" disabled={!isReady} variant="primary" size="lg" full busy={accept.isPending}>
        {t('join.submit')}
      </Button>
    </form>
  )
}
