'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useMemo, useState } from 'react'
import { useErrorText } from '@/i18n/use-error-text'
import { type Address, addressSchema, formatAddress } from '@/lib/address'
import { countriesIn } from '@/lib/countries'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input, NativeSelect } from '@/ui/input'
import { Skeleton } from '@/ui/skeleton'
import type { SavedAddress } from '../types'

const empty: Address = {
  name: '',
  company: '',
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  country: 'US',
  phone: '',
}

/** Fields in the order a person writes them; autocomplete names are the browser's. */
const fields = [
  ['name', 'name', true],
  ['company', 'organization', false],
  ['line1', 'address-line1', true],
  ['line2', 'address-line2', false],
  ['city', 'address-level2', true],
  ['state', 'address-level1', false],
  ['postalCode', 'postal-code', false],
  ['phone', 'tel', false],
] as const

export function Addresses({ memberName }: { memberName: string }) {
  const t = useTranslations('member')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const list = useQuery(trpc.membership.addresses.queryOptions())
  const [open, setOpen] = useState<SavedAddress | 'new' | null>(null)
  const changed = () => queries.invalidateQueries(trpc.membership.addresses.queryFilter())
  const remove = useMutation(trpc.membership.removeAddress.mutationOptions({ onSuccess: changed }))
  if (list.isPending) return <Skeleton shape="block" height={180} />
  if (open)
    return (
      <AddressForm
        saved={open === 'new' ? null : open}
        memberName={memberName}
        onClose={() => setOpen(null)}
        onSaved={changed}
      />
    )
  return (
    <>
      <ul className="addresses">
        {list.data?.map((saved) => (
          <li key={saved.id}>
            {saved.isDefault && <span className="tag">{t('addresses.usual')}</span>}
            {saved.label && <b>{saved.label}</b>}
            <address>
              {formatAddress(saved.address).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </address>
            <span className="account__acts">
              <Button size="sm" onClick={() => setOpen(saved)}>
                {t('change')}
              </Button>
              <Button
                size="sm"
                variant="bare"
                busy={remove.isPending && remove.variables.id === saved.id}
                onClick={() => remove.mutate({ id: saved.id })}
              >
                {t('remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {list.data?.length === 0 && <p className="muted my-4">{t('addresses.none')}</p>}
      <Button variant="primary" onClick={() => setOpen('new')}>
        {t('addresses.add')}
      </Button>
    </>
  )
}

type FormProps = {
  saved: SavedAddress | null
  memberName: string
  onClose: () => void
  onSaved: () => Promise<unknown>
}

function AddressForm({ saved, memberName, onClose, onSaved }: FormProps) {
  const t = useTranslations('member')
  const errorText = useErrorText()
  const locale = useLocale()
  const trpc = useTRPC()
  const countries = useMemo(() => countriesIn(locale), [locale])
  const [address, setAddress] = useState<Address>(saved?.address ?? { ...empty, name: memberName })
  const [label, setLabel] = useState(saved?.label ?? '')
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const save = useMutation(
    trpc.membership.saveAddress.mutationOptions({
      onSuccess: async () => {
        await onSaved()
        onClose()
      },
    }),
  )
  function submit(event: FormEvent) {
    event.preventDefault()
    const checked = addressSchema.safeParse(address)
    setWrong(new Set(checked.error?.issues.map((issue) => String(issue.path[0])) ?? []))
    if (checked.success)
      save.mutate({ ...(saved ? { id: saved.id, isDefault: saved.isDefault } : {}), label, address: checked.data })
  }
  return (
    <form className="account__form" onSubmit={submit} noValidate>
      {save.isError && (
        <Callout tone="bad" live>
          {errorText(save.error)}
        </Callout>
      )}
      <Field label={t('addresses.label')} aside={t('optional')} hint={t('addresses.labelHint')}>
        <Input value={label} maxLength={40} onChange={(event) => setLabel(event.target.value)} />
      </Field>
      <Field label={t('addresses.country')}>
        <NativeSelect
          value={address.country}
          autoComplete="country"
          onChange={(event) => setAddress({ ...address, country: event.target.value })}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </NativeSelect>
      </Field>
      {fields.map(([key, autoComplete, needed]) => (
        <Field
          key={key}
          label={t(`addresses.${key}`)}
          aside={needed ? undefined : t('optional')}
          error={wrong.has(key) && t('addresses.missing')}
        >
          <Input
            value={address[key]}
            autoComplete={autoComplete}
            onChange={(event) => setAddress({ ...address, [key]: event.target.value })}
          />
        </Field>
      ))}
      <p className="account__acts">
        <Button variant="primary" type="submit" busy={save.isPending}>
          {t('save')}
        </Button>
        <Button type="button" onClick={onClose}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  )
}
