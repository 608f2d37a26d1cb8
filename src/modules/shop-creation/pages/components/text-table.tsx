'use client'

import { Pin } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { localeNames } from '@/lib/locales'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { TextLink } from '@/ui/link-button'
import { ListTable } from '@/ui/list-table'
import { pathOf, textIn } from '../rules'
import type { DeskPageRow } from '../types'
import { StandingMark } from './standing'

type Props = {
  label: string
  rows: readonly DeskPageRow[]
  shopLocale: string
  /** part of the desk's address, `pages` or `notices` */
  place: 'pages' | 'notices'
}

/** Texts of one kind: title and address, languages, whether they are seen, who wrote them last. */
export function TextTable({ label, rows, shopLocale, place }: Props) {
  const t = useTranslations('pages.desk')
  const { shop } = useDesk()
  const { dayAndTime } = useDeskFormat()
  const router = useRouter()
  const titleOf = ({ titles }: DeskPageRow) => textIn(titles, shopLocale, shopLocale).text
  const hrefOf = ({ id }: DeskPageRow) => `/${shop.slug}/${place}/${id}`
  const name = (row: DeskPageRow): ReactNode => (
    <>
      {row.pinned ? <Pin className="i me-1 inline-block" aria-label={t('pinned')} /> : null}
      {titleOf(row)}
    </>
  )
  return (
    <ListTable
      label={label}
      rows={rows}
      density={52}
      keyOf={(row) => row.id}
      nameOf={titleOf}
      onOpen={(row) => router.push(hrefOf(row))}
      columns={[
        {
          key: 'title',
          head: t('columns.title'),
          title: titleOf,
          cell: (row) => (
            <>
              <TextLink href={hrefOf(row)} className="b el block text-ink!">
                {name(row)}
              </TextLink>
              <span className="q s12 el block">{pathOf(row.section, row.handle)}</span>
            </>
          ),
        },
        { key: 'state', head: t('columns.state'), width: '190px', cell: (row) => <StandingMark {...row} /> },
        {
          key: 'languages',
          head: t('columns.languages'),
          width: '180px',
          className: 'q',
          cell: (row) => row.languages.map((language) => localeNames[language]).join(', '),
        },
        {
          key: 'saved',
          head: t('columns.saved'),
          width: '170px',
          numeric: true,
          className: 'q',
          title: (row) => row.updatedBy,
          cell: (row) => dayAndTime(row.updatedAt),
        },
      ]}
      phoneRow={(row) => ({
        title: name(row),
        line: pathOf(row.section, row.handle),
        end: <StandingMark {...row} />,
        endLine: dayAndTime(row.updatedAt),
      })}
    />
  )
}
