'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { roles } from '@/mall/identity/constants'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { DefinitionList } from '@/ui/definition-list'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'
import { SimpleTable } from '@/ui/table'
import { InviteForm } from './invite-form'
import { LoanSelect, RemovePerson, RevokeInvitation, RoleSelect } from './staff-acts'

export type StaffList = Outputs['identity']['staff']['list']
type Person = StaffList['people'][number]

/** Who works in the shop, who has been asked to, and what each role may do. */
export function StaffPage({ initial, me }: { initial: StaffList; me: string }) {
  const t = useTranslations('settings.staff')
  const trpc = useTRPC()
  const { data } = useQuery(trpc.identity.staff.list.queryOptions(undefined, { initialData: initial }))
  return (
    <div className="settings__two">
      <div>
        <People people={data.people} me={me} />
        {data.invitations.length > 0 ? <Invitations invitations={data.invitations} /> : null}
      </div>
      <aside>
        <InviteForm />
        <Section title={t('roles')}>
          <DefinitionList
            align="start"
            facts={roles.map((role) => ({ key: role, term: t(`names.${role}`), value: t(`duties.${role}`) }))}
          />
        </Section>
      </aside>
    </div>
  )
}

function People({ people, me }: { people: StaffList['people']; me: string }) {
  const t = useTranslations('settings.staff')
  const { dayAndTime } = useDeskFormat()
  const nameOf = (person: Person) => (
    <>
      <b className="b">{person.name}</b> {person.accountId === me ? <span className="q">({t('you')})</span> : null}
      <span className="q s12 block el">{person.email}</span>
    </>
  )
  const seenAt = (person: Person) => (person.lastSeenAt ? dayAndTime(person.lastSeenAt) : t('never'))
  return (
    <Section title={t('people')} count={people.length}>
      <SimpleTable
        flush
        density={52}
        label={t('people')}
        rows={people}
        keyOf={(person) => person.accountId}
        phoneRow={(person) => ({
          title: nameOf(person),
          line: `${t('seen')}: ${seenAt(person)}`,
          end: <RoleSelect person={person} />,
          endLine: person.accountId === me ? undefined : <RemovePerson person={person} />,
        })}
        columns={[
          { key: 'name', head: t('name'), cell: nameOf },
          { key: 'seen', head: t('seen'), width: '128px', className: 'q', cell: seenAt },
          { key: 'role', head: t('role'), width: '140px', cell: (person) => <RoleSelect person={person} /> },
          { key: 'loan', head: t('loan'), width: '148px', cell: (person) => <LoanSelect person={person} /> },
          {
            key: 'act',
            head: <span className="vh">{t('remove')}</span>,
            width: '92px',
            numeric: true,
            cell: (person) => (person.accountId === me ? null : <RemovePerson person={person} />),
          },
        ]}
      />
    </Section>
  )
}

function Invitations({ invitations }: { invitations: StaffList['invitations'] }) {
  const t = useTranslations('settings.staff')
  const { day } = useDeskFormat()
  return (
    <Section title={t('invited')} count={invitations.length}>
      <SimpleTable
        flush
        label={t('invited')}
        rows={invitations}
        keyOf={(invitation) => invitation.id}
        phoneRow={(invitation) => ({
          title: <b className="b">{invitation.email}</b>,
          line: [
            t(`names.${invitation.role}`),
            t('until', { day: day(invitation.expiresAt) }),
            ...(invitation.roleEndsAt ? [t('endsOn', { day: day(invitation.roleEndsAt) })] : []),
          ].join(', '),
          end: <RevokeInvitation invitation={invitation} />,
        })}
        columns={[
          { key: 'email', head: t('email'), cell: (invitation) => <b className="b">{invitation.email}</b> },
          {
            key: 'role',
            head: t('role'),
            width: '110px',
            cell: (invitation) => (
              <>
                {t(`names.${invitation.role}`)}
                {invitation.roleEndsAt ? (
                  <span className="q s12 block">{t('endsOn', { day: day(invitation.roleEndsAt) })}</span>
                ) : null}
              </>
            ),
          },
          {
            key: 'until',
            head: <span className="vh">{t('invited')}</span>,
            width: '150px',
            className: 'q',
            cell: (invitation) => t('until', { day: day(invitation.expiresAt) }),
          },
          {
            key: 'act',
            head: <span className="vh">{t('revoke')}</span>,
            width: '100px',
            numeric: true,
            cell: (invitation) => <RevokeInvitation invitation={invitation} />,
          },
        ]}
      />
    </Section>
  )
}
