'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { hostSlug } from '@/lib/text'
import { useDesk } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import { SwitchRow } from '@/ui/switch'
import type { ShippingClassView, TaxClassView } from '../../types'
import { TermDialog } from './term-dialog'
import { useTermAct } from './use-term-act'

const keyFrom = (name: string, typed: string) => hostSlug(typed || name)

type NameProps = {
  name: string
  keyText: string
  isNew: boolean
  onName: (name: string) => void
  onKey: (key: string) => void
}

/** A name, and the short name under which files know it; that one stays once goods may carry it. */
export function NameAndKey({ name, keyText, isNew, onName, onKey }: NameProps) {
  const t = useTranslations('catalog.terms')
  return (
    <>
      <Field label={t('name')}>
        <Input value={name} maxLength={80} required onChange={(event) => onName(event.currentTarget.value)} />
      </Field>
      <Field label={t('key')} hint={t('keyHint')}>
        <Input
          value={keyText}
          placeholder={keyFrom(name, '')}
          maxLength={40}
          disabled={!isNew}
          onChange={(event) => onKey(event.currentTarget.value.toLowerCase().replace(/[^a-z0-9-]+/g, '-'))}
        />
      </Field>
    </>
  )
}

export function TaxClassDialog({ edited, onClose }: { edited: TaxClassView | null; onClose: () => void }) {
  const t = useTranslations('catalog.terms')
  const { locale } = useDesk()
  const { run, busy, failure } = useTermAct()
  const [value, setValue] = useState({
    name: edited?.name ?? '',
    key: edited?.key ?? '',
    rate: (edited?.rateBp ?? 0) / 10_000,
  })
  const key = keyFrom(value.name, value.key)
  return (
    <TermDialog
      title={edited ? t('editTax') : t('newTax')}
      failure={failure}
      busy={busy}
      complete={value.name.trim() !== '' && key !== ''}
      onSave={async () => {
        const input = { key, name: value.name.trim(), rateBp: Math.round(value.rate * 10_000) }
        if (await run((desk) => desk.saveTaxClass.mutate(input))) onClose()
      }}
      onClose={onClose}
    >
      <NameAndKey
        name={value.name}
        keyText={value.key}
        isNew={!edited}
        onName={(name) => setValue({ ...value, name })}
        onKey={(typed) => setValue({ ...value, key: typed })}
      />
      <Field label={t('rate')} hint={t('rateHint')}>
        <NumberInput
          value={value.rate}
          min={0}
          max={0.5}
          step={0.001}
          locale={locale}
          format={{ style: 'percent', maximumFractionDigits: 2 }}
          onValueChange={(rate) => setValue({ ...value, rate: rate ?? 0 })}
        />
      </Field>
    </TermDialog>
  )
}

export function ShippingClassDialog({ edited, onClose }: { edited: ShippingClassView | null; onClose: () => void }) {
  const t = useTranslations('catalog.terms')
  const { locale, shop } = useDesk()
  const { run, busy, failure } = useTermAct()
  const [value, setValue] = useState({
    name: edited?.name ?? '',
    key: edited?.key ?? '',
    surchargeMinor: edited?.surchargeMinor ?? 0,
    perPiece: edited?.perPiece ?? false,
  })
  const key = keyFrom(value.name, value.key)
  return (
    <TermDialog
      title={edited ? t('editShipping') : t('newShipping')}
      failure={failure}
      busy={busy}
      complete={value.name.trim() !== '' && key !== ''}
      onSave={async () => {
        const input = { ...value, key, name: value.name.trim() }
        if (await run((desk) => desk.saveShippingClass.mutate(input))) onClose()
      }}
      onClose={onClose}
    >
      <NameAndKey
        name={value.name}
        keyText={value.key}
        isNew={!edited}
        onName={(name) => setValue({ ...value, name })}
        onKey={(typed) => setValue({ ...value, key: typed })}
      />
      <Field label={t('surcharge')} hint={t('surchargeHint')}>
        <MoneyInput
          valueMinor={value.surchargeMinor}
          currency={shop.currency}
          locale={locale}
          onValueChange={(minor) => setValue({ ...value, surchargeMinor: minor ?? 0 })}
        />
      </Field>
      <SwitchRow
        label={t('perPiece')}
        checked={value.perPiece}
        onCheckedChange={(perPiece) => setValue({ ...value, perPiece })}
      />
    </TermDialog>
  )
}
