'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { passwordLength } from '@/mall/identity/constants'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'

/** Changes the password; every other session of the account ends with it. */
export function PasswordForm() {
  const t = useTranslations('settings.account')
  const trpc = useTRPC()
  const toast = useToast()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation(
    trpc.identity.changePassword.mutationOptions({
      onSuccess: () => {
        setCurrent('')
        setNext('')
        toast.show({ title: t('changed'), tone: 'ok' })
      },
    }),
  )
  const failure = change.error ? readApiError(change.error) : null
  const isCurrentWrong = failure?.code === 'PASSWORD_WRONG'
  return (
    <Section title={t('password')}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate({ current, next })
        }}
      >
        <Field label={t('current')} error={isCurrentWrong ? failure?.message : undefined}>
          <Input
            type="password"
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        </Field>
        <Field
          label={t('next')}
          hint={t('nextHint', { min: passwordLength.min })}
          error={failure && !isCurrentWrong ? (failure.fields.next?.[0] ?? failure.message) : undefined}
        >
          <Input
            type="password"
            autoComplete="new-password"
            required
            minLength={passwordLength.min}
            maxLength={passwordLength.max}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
        </Field>
        <Button type="submit" busy={change.isPending} disabled={current === '' || next.length < passwordLength.min}>
          {t('change')}
        </Button>
      </form>
    </Section>
  )
}
