'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type Role, roles } from '@/mall/identity/constants'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { AlertDialog } from '@/ui/alert-dialog'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Select } from '@/ui/select'
import { useToast } from '@/ui/toast'
import { daysOf, loans } from './loans'
import type { StaffList } from './staff-page'

type Person = StaffList['people'][number]

/** Reads the list anew after an act, and tells how it went. */
function useTold() {
  const t = useTranslations('settings')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  return {
    done: async (title: string) => {
      await queries.invalidateQueries(trpc.identity.staff.pathFilter())
      toast.show({ title, tone: 'ok' })
    },
    failed: (error: unknown) => {
      void queries.invalidateQueries(trpc.identity.staff.pathFilter())
      toast.show({ title: t('failed'), description: readApiError(error).message, tone: 'bad' })
    },
  }
}

export function RoleSelect({ person }: { person: Person }) {
  const t = useTranslations('settings.staff')
  const trpc = useTRPC()
  const told = useTold()
  const change = useMutation(
    trpc.identity.staff.changeRole.mutationOptions({
      onSuccess: (_, { role }) => told.done(t('changed', { name: person.name, role: t(`names.${role}`) })),
      onError: told.failed,
    }),
  )
  return (
    <Select
      aria-label={t('roleOf', { name: person.name })}
      value={change.variables && change.isPending ? change.variables.role : person.role}
      disabled={change.isPending}
      options={roles.map((role) => ({ value: role, label: t(`names.${role}`), hint: t(`duties.${role}`) }))}
      onValueChange={(role) =>
        role !== person.role && change.mutate({ accountId: person.accountId, role: role as Role })
      }
    />
  )
}

/** When a person's role ends by itself, and a way to change that. */
export function LoanSelect({ person }: { person: Person }) {
  const t = useTranslations('settings.staff')
  const trpc = useTRPC()
  const told = useTold()
  const { day } = useDeskFormat()
  const lend = useMutation(
    trpc.identity.staff.lend.mutationOptions({ onSuccess: () => told.done(t('lent')), onError: told.failed }),
  )
  if (person.role === 'owner') return <span className="q">{t('loans.stays')}</span>
  const current = person.endsAt ? [{ value: 'now', label: t('endsOn', { day: day(person.endsAt) }) }] : []
  return (
    <Select
      aria-label={t('loanOf', { name: person.name })}
      value={person.endsAt ? 'now' : 'stays'}
      disabled={lend.isPending}
      options={[...current, ...loans.map((one) => ({ value: one as string, label: t(`loans.${one}`) }))]}
      onValueChange={(next) => {
        const loan = loans.find((one) => one === next)
        if (loan) lend.mutate({ accountId: person.accountId, days: daysOf(loan) })
      }}
    />
  )
}

export function RemovePerson({ person }: { person: Person }) {
  const t = useTranslations('settings.staff')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const told = useTold()
  const { shop } = useDesk()
  const remove = useMutation(
    trpc.identity.staff.remove.mutationOptions({
      onSuccess: () => told.done(t('removed', { name: person.name })),
      onError: told.failed,
    }),
  )
  return (
    <AlertDialog
      trigger={<TextButton>{t('remove')}</TextButton>}
      title={t('removeTitle', { name: person.name, shop: shop.name })}
      description={t('removeText')}
      cancelLabel={c('cancel')}
      confirmLabel={t('remove')}
      onConfirm={() => remove.mutateAsync({ accountId: person.accountId }).catch(() => {})}
    />
  )
}

export function RevokeInvitation({ invitation }: { invitation: StaffList['invitations'][number] }) {
  const t = useTranslations('settings.staff')
  const trpc = useTRPC()
  const told = useTold()
  const revoke = useMutation(
    trpc.identity.staff.revokeInvitation.mutationOptions({
      onSuccess: () => told.done(t('revoked', { email: invitation.email })),
      onError: told.failed,
    }),
  )
  return (
    <TextButton disabled={revoke.isPending} onClick={() => revoke.mutate({ invitationId: invitation.id })}>
      {t('revoke')}
    </TextButton>
  )
}
