'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPCClient } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { type Column, ListTable } from '@/ui/list-table'
import { Status } from '@/ui/status'
import { useToast } from '@/ui/toast'
import type { MemberRow } from '../types'
import { Ago } from './ago'
import { useOfficeFormat } from './office-format'
import { ReasonDialog } from './reason-dialog'

const grouped = (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1 ')

/** Members of the mall. */
export function MembersList({ rows }: { rows: readonly MemberRow[] }) {
  const t = useTranslations('admin.members')
  const { number, day } = useOfficeFormat()
  const columns: Column<MemberRow>[] = [
    {
      key: 'number',
      head: t('number'),
      width: '120px',
      cell: (member) => <span className="b">{grouped(member.number)}</span>,
    },
    { key: 'name', head: t('name'), cell: (member) => member.name, title: (member) => member.name },
    { key: 'email', head: t('email'), cell: (member) => member.email, title: (member) => member.email, className: 'q' },
    { key: 'state', head: t('state'), width: '168px', cell: (member) => <MemberState member={member} /> },
    { key: 'since', head: t('since'), width: '112px', cell: (member) => day(member.createdAt), className: 'q' },
    {
      key: 'purchases',
      head: t('purchases'),
      width: '96px',
      numeric: true,
      cell: (member) => number(member.purchases),
    },
    {
      key: 'last',
      head: t('last'),
      width: '120px',
      numeric: true,
      className: 'q',
      cell: (member) => (member.lastPurchaseAt ? <Ago at={member.lastPurchaseAt} /> : '–'),
    },
    {
      key: 'act',
      head: <span className="vh">{t('act')}</span>,
      width: '120px',
      numeric: true,
      cell: (member) => <MemberAct member={member} />,
    },
  ]
  return (
    <ListTable
      label={t('title')}
      columns={columns}
      rows={rows}
      keyOf={(member) => member.accountId}
      nameOf={(member) => member.name}
      phoneRow={(member) => ({
        title: member.name,
        line: member.email,
        end: grouped(member.number),
        endLine: <MemberState member={member} />,
      })}
    />
  )
}

function MemberState({ member }: { member: MemberRow }) {
  const t = useTranslations('admin.members')
  if (member.isDisabled) {
    return (
      <Status kind="cancelled" tone="bad">
        {t('disabled')}
      </Status>
    )
  }
  return member.isConfirmed ? (
    <Status kind="done">{t('confirmed')}</Status>
  ) : (
    <Status kind="waiting">{t('unconfirmed')}</Status>
  )
}

function MemberAct({ member }: { member: MemberRow }) {
  const t = useTranslations('admin.members')
  const client = useTRPCClient()
  const router = useRouter()
  const toast = useToast()
  const name = member.isDisabled ? 'enableMember' : 'disableMember'
  const act = async (reason: string) => {
    await client.admin[name].mutate({ accountId: member.accountId, reason })
    toast.show({ title: t(`${name}.done`, { name: member.name }), tone: 'ok' })
    router.refresh()
  }
  return (
    <ReasonDialog
      trigger={
        <Button size="sm" variant="bare">
          {t(`${name}.act`)}
        </Button>
      }
      title={t(`${name}.title`, { name: member.name })}
      description={t(`${name}.text`)}
      actLabel={t(`${name}.act`)}
      isDangerous={!member.isDisabled}
      act={act}
    />
  )
}
