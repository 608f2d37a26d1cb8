'use client'

import { useTranslations } from 'next-intl'
import { Fragment, useState } from 'react'
import { Button } from '@/ui/button'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Input } from '@/ui/input'
import { TextButton } from '@/ui/link-button'
import { Status } from '@/ui/status'
import type { ImportFixes, IssueGroup, IssueRow } from '../types'
import type { Fixes } from './use-fixes'

/** Causes with one fix for all of their rows. */
const groupFixes: Partial<Record<IssueGroup['code'], Partial<Omit<ImportFixes, 'cells'>>>> = {
  'price-comma': { commaPrices: true },
  'image-address': { withoutPictures: true },
}

/** Causes that no other value in the cell would cure. */
const notByTyping = new Set<IssueGroup['code']>([
  'handle-repeated',
  'columns-count',
  'too-many-rows',
  'too-many-variants',
  'gift-card',
  'variant-reserved',
  'option-repeated',
])

const shownRows = 3

type Props = { groups: readonly IssueGroup[]; fixes: Fixes; busy: boolean; onFix: (fixes: ImportFixes) => void }

/** Problems grouped by cause: how many rows, what to do, and one act where one cures them all. */
export function IssueTable({ groups, fixes, busy, onFix }: Props) {
  const t = useTranslations('import.issues')
  return (
    <div className="tb-scroll">
      <table className="tb" aria-label={t('label')}>
        <colgroup>
          <col style={{ width: 68 }} />
          <col className="hide-s" style={{ width: 158 }} />
          <col className="hide-s" style={{ width: 150 }} />
          <col />
          <col className="w-30 sm:w-44" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('row')}
            </th>
            <th scope="col" className="hide-s">
              {t('product')}
            </th>
            <th scope="col" className="hide-s">
              {t('column')}
            </th>
            <th scope="col">{t('inFile')}</th>
            <th scope="col">
              <span className="vh">{t('edit')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Group key={group.code} group={group} fixes={fixes} busy={busy} onFix={onFix} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Group({ group, fixes, busy, onFix }: Omit<Props, 'groups'> & { group: IssueGroup }) {
  const t = useTranslations('import.issues')
  const { number } = useDeskFormat()
  const [all, setAll] = useState(false)
  const rows = all ? group.rows : group.rows.slice(0, shownRows)
  const fix = groupFixes[group.code]
  const act = fix?.withoutPictures ? t('withoutPictures') : t('fixAll', { count: group.count })
  return (
    <Fragment>
      <tr>
        <td colSpan={fix ? 4 : 5} className="bg-sunk whitespace-normal!">
          <Status kind="attention" tone={group.severity === 'error' ? 'bad' : 'warn'}>
            <b className="b">{t(`kinds.${group.code}`)}</b>
          </Status>
          &ensp;
          <span className="m">
            {t('about', { rows: t('rows', { count: group.count }), advice: t(`advice.${group.code}`) })}
          </span>
        </td>
        {fix ? (
          <td className="num bg-sunk">
            <Button size="sm" busy={busy} onClick={() => onFix(fixes.all(fix))}>
              {act}
            </Button>
          </td>
        ) : null}
      </tr>
      {rows.map((row) => (
        <IssueLine
          key={row.id}
          row={row}
          fixes={fixes}
          canType={group.severity === 'error' && !notByTyping.has(group.code)}
        />
      ))}
      {group.count > rows.length ? (
        <tr>
          <td colSpan={5} className="q">
            {t('shown', { shown: number(rows.length), total: number(group.count) })}{' '}
            {group.rows.length > rows.length ? (
              <TextButton onClick={() => setAll(true)}>{t('showAll')}</TextButton>
            ) : null}
          </td>
        </tr>
      ) : null}
    </Fragment>
  )
}

function IssueLine({ row, fixes, canType }: { row: IssueRow; fixes: Fixes; canType: boolean }) {
  const t = useTranslations('import.issues')
  const { number } = useDeskFormat()
  const [typing, setTyping] = useState(false)
  const typed = fixes.valueOf(row)
  const value = String(row.data.value ?? '')
  return (
    <tr>
      <td className="num b">{number(row.row)}</td>
      <td className="hide-s" title={String(row.data.handle ?? '')}>
        {row.data.handle}
      </td>
      <td className="m hide-s" title={row.column}>
        {row.column}
      </td>
      <td title={value}>
        <span className="only-s q s12 block truncate">{[row.data.handle, row.column].filter(Boolean).join(', ')}</span>
        {typed === undefined ? <span className="valx">{value || t('empty')}</span> : <b className="b">{typed}</b>}
      </td>
      <td className="num">
        {typing ? (
          <TypedCell
            label={t('editLabel', { row: row.row, column: row.column })}
            value={typed ?? value}
            onDone={(next) => {
              setTyping(false)
              if (next !== null) fixes.type(row, next)
            }}
          />
        ) : canType && row.column ? (
          <TextButton onClick={() => setTyping(true)}>{t('edit')}</TextButton>
        ) : null}
      </td>
    </tr>
  )
}

/** Enter keeps, Escape gives up, leaving the field keeps. */
function TypedCell({ label, value, onDone }: { label: string; value: string; onDone: (value: string | null) => void }) {
  const [text, setText] = useState(value)
  return (
    <Input
      autoFocus
      aria-label={label}
      className="h-7!"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onDone(text === value ? null : text)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(text)
        if (event.key === 'Escape') onDone(null)
      }}
    />
  )
}
