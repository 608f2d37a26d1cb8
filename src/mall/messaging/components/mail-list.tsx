'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { Outputs } from '@/server/root'
import { type Column, ListTable } from '@/ui/list-table'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'

type Row = Outputs['mail']['list']['rows'][number]

const kinds: Record<Row['state'], StatusKind> = { queued: 'waiting', sent: 'done', failed: 'failed' }

/** State of a mail in words. @param isKept mail is not handed to a server here, only kept */
export function MailState({ state, error, isKept }: Pick<Row, 'state' | 'error'> & { isKept: boolean }) {
  const t = useTranslations('admin.mail.states')
  return (
    <Status kind={kinds[state]} title={error || undefined}>
      {t(state === 'sent' && isKept ? 'kept' : state)}
    </Status>
  )
}

type Props = {
  rows: readonly Row[]
  openId: string | null
  hrefOf: Record<string, string>
  closeHref: string
  isKept: boolean
  when: Record<string, string>
}

/** Mails, newest first; the open one stands beside the list. */
export function MailList({ rows, openId, hrefOf, closeHref, isKept, when }: Props) {
  const t = useTranslations('admin.mail')
  const router = useRouter()
  const columns: Column<Row>[] = [
    {
      key: 'subject',
      head: t('subject'),
      cell: (mail) => <b className="b">{mail.subject}</b>,
      title: (mail) => mail.subject,
    },
    { key: 'to', head: t('to'), width: '210px', cell: (mail) => mail.toAddress, title: (mail) => mail.toAddress },
    { key: 'state', head: t('state'), width: '110px', cell: (mail) => <MailState {...mail} isKept={isKept} /> },
    {
      key: 'at',
      head: t('at'),
      width: '140px',
      numeric: true,
      className: 'q',
      cell: (mail) => <span suppressHydrationWarning>{when[mail.id]}</span>,
    },
  ]
  return (
    <ListTable
      label={t('title')}
      columns={openId ? columns.filter((column) => column.key !== 'to') : columns}
      rows={rows}
      keyOf={(mail) => mail.id}
      nameOf={(mail) => mail.subject}
      openKey={openId}
      onOpen={(mail) => router.push(hrefOf[mail.id] ?? closeHref, { scroll: false })}
      onClose={() => router.push(closeHref, { scroll: false })}
      phoneRow={(mail) => ({
        title: mail.subject,
        line: mail.toAddress,
        end: when[mail.id],
        endLine: <MailState {...mail} isKept={isKept} />,
      })}
    />
  )
}
