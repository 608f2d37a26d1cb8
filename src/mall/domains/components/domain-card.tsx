'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useErrorText } from '@/i18n/use-error-text'
import { useTRPC } from '@/platform/trpc-client'
import { AlertDialog } from '@/ui/alert-dialog'
import { Button } from '@/ui/button'
import { Tag } from '@/ui/chip'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Status } from '@/ui/status'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'
import type { Domain } from './domains-page'

/** Reads the list anew after an act, and tells how it went. */
function useTold() {
  const t = useTranslations('settings')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const errorText = useErrorText()
  const again = () => queries.invalidateQueries(trpc.domains.pathFilter())
  return {
    done: (title: string) => async () => {
      await again()
      toast.show({ title, tone: 'ok' })
    },
    looked: again,
    failed: (error: unknown) => {
      void again()
      toast.show({ title: t('failed'), description: errorText(error), tone: 'bad' })
    },
  }
}

/** One name: where it stands, and what has to be entered at its keeper while it is not proved. */
export function DomainCard({ domain }: { domain: Domain }) {
  const t = useTranslations('settings.domains')
  const { host, state, isPrimary, problem, pointsHere, checkedAt, origin } = domain
  const { dayAndTime } = useDeskFormat()
  const isOpen = state === 'active'
  return (
    <article className="domain" aria-labelledby={`domain-${host}`}>
      <header className="fx domain__h">
        <h3 id={`domain-${host}`} className="el">
          {isOpen ? (
            <a className="lk" href={origin} target="_blank" rel="noreferrer">
              {host}
            </a>
          ) : (
            host
          )}
        </h3>
        <Status kind={isOpen ? 'done' : 'waiting'}>{t(isOpen ? 'open' : 'waiting')}</Status>
        {isPrimary ? <Tag tone="ok">{t('first')}</Tag> : null}
        <span className="gr" />
        <Acts domain={domain} />
      </header>
      {isOpen && pointsHere ? null : <Records domain={domain} />}
      <p className="q" aria-live="polite">
        {problem ? t(`problems.${problem}`) : isOpen && !pointsHere ? t('notHere') : null}
        {checkedAt ? ` ${t('looked', { time: dayAndTime(checkedAt) })}` : null}
      </p>
    </article>
  )
}

function Records({ domain: { host, records, state } }: { domain: Domain }) {
  const t = useTranslations('settings.domains')
  const rows = [
    ...(state === 'active' ? [] : [{ ...records.proof, why: t('proof') }]),
    { ...records.way, why: t('way') },
  ]
  return (
    <SimpleTable
      flush
      label={t('records', { host })}
      rows={rows}
      keyOf={(row) => row.type}
      columns={[
        { key: 'type', head: t('type'), width: '72px', cell: (row) => <b className="b">{row.type}</b> },
        { key: 'name', head: t('recordName'), cell: (row) => <code className="domain__code">{row.name}</code> },
        { key: 'value', head: t('value'), cell: (row) => <code className="domain__code">{row.value}</code> },
        { key: 'why', head: t('why'), width: '22%', className: 'm', cell: (row) => row.why },
      ]}
    />
  )
}

function Acts({ domain: { host, state, isPrimary } }: { domain: Domain }) {
  const t = useTranslations('settings.domains')
  const c = useTranslations('common')
  const trpc = useTRPC()
  const told = useTold()
  const check = useMutation(trpc.domains.check.mutationOptions({ onSuccess: told.looked, onError: told.failed }))
  const choose = useMutation(
    trpc.domains.choosePrimary.mutationOptions({ onSuccess: told.done(t('chosen')), onError: told.failed }),
  )
  const remove = useMutation(
    trpc.domains.remove.mutationOptions({ onSuccess: told.done(t('removed', { host })), onError: told.failed }),
  )
  return (
    <span className="flex gap-4">
      {state === 'active' ? (
        <TextButton disabled={choose.isPending} onClick={() => choose.mutate({ host: isPrimary ? null : host })}>
          {t(isPrimary ? 'notFirst' : 'makeFirst')}
        </TextButton>
      ) : null}
      <Button size="sm" busy={check.isPending} onClick={() => check.mutate({ host })}>
        {t('look')}
      </Button>
      <AlertDialog
        trigger={<TextButton>{t('remove')}</TextButton>}
        title={t('removeTitle', { host })}
        description={t(state === 'active' ? 'removeText' : 'removeWaiting')}
        cancelLabel={c('cancel')}
        confirmLabel={t('remove')}
        onConfirm={async () => void (await remove.mutateAsync({ host }).catch(() => {}))}
      />
    </span>
  )
}
