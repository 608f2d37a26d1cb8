'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { useHydrated } from '@/ui/use-hydrated'
import { PasswordInput } from './password-input'
import { nextPath, signIn } from './sign-in-client'

type Refusal = { code: string; minutes: number }

/** E-mail and password. What was typed stays, whatever the answer. */
export function SignInForm({ home, resetHref }: { home: string; resetHref: string }) {
  const t = useTranslations('auth')
  const isReady = useHydrated()
  const query = useSearchParams()
  const problem = query.get('problem') ?? query.get('error')
  const [refusal, setRefusal] = useState<Refusal | null>(problem ? { code: problem, minutes: 0 } : null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setRefusal(null)
    const answer = await signIn(String(form.get('email')), String(form.get('password')))
    if (answer.ok) {
      // The whole page anew: nothing that a stranger was shown stays.
      window.location.assign(nextPath(query.get('next'), home))
      return
    }
    setBusy(false)
    setRefusal(answer)
  }

  return (
    <form className="auth-form" method="post" onSubmit={submit}>
      {refusal ? (
        <Callout tone="bad" live>
          {t.has(`refusals.${refusal.code}`)
            ? t(`refusals.${refusal.code}`, { minutes: refusal.minutes })
            : t('refusals.UNAVAILABLE')}
        </Callout>
      ) : null}
      <Field label={t('email')} name="email">
        <Input
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          required
          defaultValue={query.get('email') ?? ''}
        />
      </Field>
      <Field label={t('password.label')} name="password" aside={<Link href={resetHref}>{t('signIn.forgot')}</Link>}>
        <PasswordInput name="password" autoComplete="current-password" required />
      </Field>
      <Button type="submit" disabled={!isReady} variant="primary" size="lg" full busy={isBusy}>
        {t('signIn.submit')}
      </Button>
    </form>
  )
}
