'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { deviceName } from '@/lib/user-agent'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { Tag } from '@/ui/chip'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { SimpleTable } from '@/ui/table'
import { useToast } from '@/ui/toast'

export type Session = Outputs['identity']['sessions'][number]

/** Every place this account is signed in; one can be ended, or all others at once. */
export function SessionList({ initial }: { initial: Session[] }) {
  const t = useTranslations('settings.account')
  const f = useTranslations('settings')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const toast = useToast()
  const { dayAndTime } = useDeskFormat()
  const { data: sessions } = useQuery(trpc.identity.sessions.queryOptions(undefined, { initialData: initial }))
  const again = () => queries.invalidateQueries(trpc.identity.sessions.queryFilter())
  const failed = (error: unknown) => {
    void again()
    toast.show({ title: f('failed'), description: readApiError(error).message, tone: 'bad' })
  }
  const end = useMutation(
    trpc.identity.revokeSession.mutationOptions({
      onSuccess: async () => {
        await again()
        toast.show({ title: t('ended'), tone: 'ok' })
      },
      onError: failed,
    }),
  )
  const endOthers = useMutation(
    trpc.identity.signOutElsewhere.mutationOptions({
      onSuccess: async (count) => {
        await again()
        toast.show({ title: t('endedOthers', { count }), tone: 'ok' })
      },
      onError: failed,
    }),
  )
  return (
    <Section
      title={t('sessions')}
      count={sessions.length}
      end={
        sessions.length > 1 ? (
          <TextButton disabled={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {t('endOthers')}
          </TextButton>
        ) : null
      }
    >
      <SimpleTable
        flush
        density={52}
        label={t('sessions')}
        rows={sessions}
        keyOf={(session) => session.id}
        columns={[
          {
            key: 'device',
            head: t('device'),
            cell: (session) => (
              <>
                <b className="b">{deviceName(session.userAgent) || session.host}</b>{' '}
                {session.isCurrent ? <Tag tone="ok">{t('here')}</Tag> : null}
                <span className="q s12 block el">{session.ip}</span>
              </>
            ),
          },
          {
            key: 'since',
            head: t('since'),
            width: '128px',
            className: 'q hide-s',
            cell: (session) => dayAndTime(session.createdAt),
          },
          {
            key: 'last',
            head: t('last'),
            width: '128px',
            className: 'q',
            cell: (session) => dayAndTime(session.lastSeenAt),
          },
          {
            key: 'act',
            head: <span className="vh">{t('end')}</span>,
            width: '92px',
            numeric: true,
            cell: (session) =>
              session.isCurrent ? null : (
                <TextButton disabled={end.isPending} onClick={() => end.mutate({ sessionId: session.id })}>
                  {t('end')}
                </TextButton>
              ),
          },
        ]}
      />
    </Section>
  )
}
