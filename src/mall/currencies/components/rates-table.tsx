'use client'

import { Plus, Trash2 } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Button, IconButton } from '@/ui/button'
import { Input } from '@/ui/input'
import { maxRates } from '../constants'
import type { RateTable } from '../types'
import { type DraftRate, problemOf, type RatesDraft } from './rates-draft'

type Props = { draft: RatesDraft; saved: RateTable; onChange: (rates: DraftRate[]) => void }

const nameOf = (code: string, locale: string) =>
  /^[A-Z]{3}$/.test(code) ? (new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? '') : ''

/** One row a currency, each cell in place. */
export function RatesTable({ draft, saved, onChange }: Props) {
  const t = useTranslations('admin.currencies')
  const { rates, base } = draft
  const set = (index: number, part: Partial<DraftRate>) =>
    onChange(rates.map((row, at) => (at === index ? { ...row, ...part } : row)))
  return (
    <>
      {rates.length > 0 ? (
        <div className="overflow-x-auto">
          <table className="w-full [&_td]:pe-4 [&_td]:pb-3 [&_td]:align-top [&_th]:pe-4 [&_th]:pb-2 [&_th]:text-start">
            <thead>
              <tr>
                <th scope="col">{t('code')}</th>
                <th scope="col">{t('rate', { base })}</th>
                <th scope="col">{t('asOf')}</th>
                <th scope="col">
                  <span className="vh">{t('acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rates.map((row, index) => (
                <Row
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place while its code is typed
                  key={index}
                  row={row}
                  draft={draft}
                  saved={saved}
                  onSet={(part) => set(index, part)}
                  onRemove={() => onChange(rates.filter((_, at) => at !== index))}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <Button
        size="sm"
        className="mt-3"
        icon={<Plus className="i" />}
        disabled={rates.length >= maxRates}
        onClick={() => onChange([...rates, { code: '', rate: '', asOf: new Date().toISOString().slice(0, 10) }])}
      >
        {t('add')}
      </Button>
    </>
  )
}

type RowProps = {
  row: DraftRate
  draft: RatesDraft
  saved: RateTable
  onSet: (part: Partial<DraftRate>) => void
  onRemove: () => void
}

function Row({ row, draft, saved, onSet, onRemove }: RowProps) {
  const t = useTranslations('admin.currencies')
  const locale = useLocale()
  const was = saved.rates.find(({ code }) => code === row.code)
  const isStale = was?.isStale && was.asOf === row.asOf
  const problem = row.code === '' && row.rate === '' ? null : problemOf(row, draft)
  const name = row.code || t('newRow')
  return (
    <tr>
      <td>
        <Input
          aria-label={t('code')}
          value={row.code}
          maxLength={3}
          className="w-24"
          onChange={(event) => onSet({ code: event.currentTarget.value.toUpperCase() })}
        />
        <span className="q s12 block">{nameOf(row.code, locale)}</span>
      </td>
      <td>
        <Input
          aria-label={t('rateOf', { code: name })}
          value={row.rate}
          inputMode="decimal"
          maxLength={21}
          edited={was !== undefined && was.rate !== row.rate}
          onChange={(event) => onSet({ rate: event.currentTarget.value.trim() })}
        />
        {problem ? <span className="s12 block text-bad">{t(`bad.${problem}`)}</span> : null}
      </td>
      <td>
        <Input
          aria-label={t('asOfOf', { code: name })}
          type="date"
          value={row.asOf}
          onChange={(event) => onSet({ asOf: event.currentTarget.value })}
        />
        {isStale ? <span className="s12 block text-bad">{t('stale')}</span> : null}
      </td>
      <td>
        <IconButton size="sm" label={t('remove', { code: name })} onClick={onRemove}>
          <Trash2 className="i" />
        </IconButton>
      </td>
    </tr>
  )
}
