'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Role, roles } from '@/mall/identity/constants'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Section } from '@/ui/section'
import { Select } from '@/ui/select'
import { useToast } from '@/ui/toast'
import { daysOf, type Loan, loans } from './loans'

type Invited = Exclude<Role, 'owner'>
const invitable = roles.filter((role): role is Invited => role !== 'owner')

/** Asks somebody by mail to work here. */
export function InviteForm() {
  const t = useTranslations('settings.staff')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Invited>('clerk')
  const [loan, setLoan] = useState<Loan>('stays')
  const invite = useMutation(
    trpc.identity.staff.invite.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.identity.staff.pathFilter())
        toast.show({ title: t('sent', { email: email.trim() }), tone: 'ok' })
        setEmail('')
      },
    }),
  )
  const failure = invite.error ? readApiError(invite.error) : null
  return (
    <Section title={t('invite')}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          invite.mutate({ email: email.trim(), role, days: daysOf(loan) })
        }}
      >
        <p className="m">{t('inviteText')}</p>
        <Field label={t('email')} error={failure ? (failure.fields.email?.[0] ?? failure.message) : undefined}>
          <Input type="email" required value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
        </Field>
        <Field label={t('role')}>
          <Select
            value={role}
            options={invitable.map((one) => ({ value: one, label: t(`names.${one}`), hint: t(`duties.${one}`) }))}
            onValueChange={(next) => {
              setRole(next as Invited)
              // Whoever builds the shop for somebody else goes again.
              if (next === 'builder' && loan === 'stays') setLoan('30')
            }}
          />
        </Field>
        <Field label={t('loan')} hint={t('loanHint')}>
          <Select
            value={loan}
            options={loans.map((one) => ({ value: one, label: t(`loans.${one}`) }))}
            onValueChange={(next) => setLoan(loans.find((one) => one === next) ?? 'stays')}
          />
        </Field>
        <Button type="submit" variant="primary" busy={invite.isPending} disabled={email.trim() === ''}>
          {t('send')}
        </Button>
      </form>
    </Section>
  )
}
