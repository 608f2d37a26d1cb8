'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { deviceName } from '@/lib/user-agent'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Skeleton } from '@/ui/skeleton'

/** Password and the devices a member is signed in on. */
export function Security() {
  return (
    <>
      <PasswordForm />
      <Devices />
    </>
  )
}

function PasswordForm() {
  const t = useTranslations('member.security')
  const errorText = useErrorText()
  const trpc = useTRPC()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation(
    trpc.identity.changePassword.mutationOptions({
      onSuccess: () => {
        setCurrent('')
        setNext('')
      },
    }),
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate({ current, next })
  }
  return (
    <form className="account__form" onSubmit={submit}>
      <h2>{t('password')}</h2>
      {change.isError && (
        <Callout tone="bad" live>
          {errorText(change.error)}
        </Callout>
      )}
      <Field label={t('current')}>
        <Input
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
      </Field>
      <Field label={t('next')} hint={t('nextHint')}>
        <Input
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          value={next}
          onChange={(event) => setNext(event.target.value)}
        />
      </Field>
      <p className="account__acts">
        <Button variant="primary" type="submit" busy={change.isPending}>
          {t('change')}
        </Button>
        <span role="status">{change.isSuccess && t('changed')}</span>
      </p>
    </form>
  )
}

function Devices() {
  const t = useTranslations('member.security')
  const format = useFormatter()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const sessions = useQuery(trpc.identity.sessions.queryOptions())
  const changed = { onSuccess: () => queries.invalidateQueries(trpc.identity.sessions.queryFilter()) }
  const revoke = useMutation(trpc.identity.revokeSession.mutationOptions(changed))
  const elsewhere = useMutation(trpc.identity.signOutElsewhere.mutationOptions(changed))
  if (!sessions.data) return <Skeleton shape="block" height={160} className="mt-8" />
  return (
    <section className="account__form" aria-labelledby="devices">
      <h2 id="devices">{t('devices')}</h2>
      <ul className="devices">
        {sessions.data.map((session) => (
          <li key={session.id}>
            <span>
              <b>{deviceName(session.userAgent) || session.host}</b>
              <small>
                {session.isCurrent
                  ? t('here')
                  : t('lastSeen', { when: format.relativeTime(session.lastSeenAt, new Date()) })}
              </small>
            </span>
            {!session.isCurrent && (
              <Button
                size="sm"
                busy={revoke.isPending && revoke.variables.sessionId === session.id}
                onClick={() => revoke.mutate({ sessionId: session.id })}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.data.length > 1 && (
        <Button busy={elsewhere.isPending} onClick={() => elsewhere.mutate()}>
          {t('endOthers')}
        </Button>
      )}
    </section>
  )
}
