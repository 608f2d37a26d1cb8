'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { testCards } from '../constants'
import type { ChargeLink } from '../schema'
import type { ChargeState } from '../types'

type Typed = { number: string; expiry: string; code: string; holder: string }
type Problem = 'number' | 'expiry' | 'code'

/** Digits in fours, as they stand on a card. */
export const inFours = (text: string) =>
  text
    .replace(/\D/g, '')
    .slice(0, 19)
    .replace(/(\d{4})(?=\d)/g, '$1 ')

/** "1230" becomes "12 / 30" while it is typed; taking signs away is left alone. */
export function asExpiry(text: string, before: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 4)
  return digits.length < 3 || text.length < before.length
    ? text.slice(0, 7)
    : `${digits.slice(0, 2)} / ${digits.slice(2)}`
}

const inThreeYears = () => {
  const day = new Date()
  return `${String(day.getMonth() + 1).padStart(2, '0')} / ${String((day.getFullYear() + 3) % 100)}`
}

export function CardForm({
  link,
  amount,
  onState,
}: {
  link: ChargeLink
  amount: string
  onState: (state: ChargeState) => void
}) {
  const t = useTranslations('settlement.gateway')
  const trpc = useTRPC()
  const [card, setCard] = useState<Typed>({ number: '', expiry: '', code: '', holder: '' })
  const { mutate, isPending, error } = useMutation(trpc.sandboxGateway.pay.mutationOptions({ onSuccess: onState }))
  const failure = error ? readApiError(error) : null
  const problems = failure?.code === 'CARD_INVALID' ? (failure.data.fields as Problem[]) : []
  const problem = (field: Problem) => (problems.includes(field) ? t(`problems.${field}`) : undefined)
  const type = (part: Partial<Typed>) => setCard((before) => ({ ...before, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({ ...link, card })
  }

  return (
    <>
      <form className="gate__form" onSubmit={submit} noValidate>
        <Field label={t('number')} error={problem('number')} className="gate__wide">
          <Input
            inputMode="numeric"
            autoComplete="cc-number"
            required
            className="lg"
            value={card.number}
            onChange={(event) => type({ number: inFours(event.currentTarget.value) })}
          />
        </Field>
        <Field label={t('expiry')} error={problem('expiry')}>
          <Input
            inputMode="numeric"
            autoComplete="cc-exp"
            required
            className="lg"
            placeholder={t('expiryHint')}
            value={card.expiry}
            onChange={(event) => type({ expiry: asExpiry(event.currentTarget.value, card.expiry) })}
          />
        </Field>
        <Field label={t('code')} error={problem('code')}>
          <Input
            inputMode="numeric"
            autoComplete="cc-csc"
            required
            className="lg"
            value={card.code}
            onChange={(event) => type({ code: event.currentTarget.value.replace(/\D/g, '').slice(0, 4) })}
          />
        </Field>
        <Field label={t('holder')} className="gate__wide">
          <Input
            autoComplete="cc-name"
            className="lg"
            value={card.holder}
            onChange={(event) => type({ holder: event.currentTarget.value })}
          />
        </Field>
        {failure && problems.length === 0 ? (
          <Callout tone="bad" live className="gate__wide">
            {failure.code === 'GATEWAY_DOWN' ? t('down') : failure.code ? failure.message : t('failed')}
          </Callout>
        ) : null}
        <Button type="submit" variant="primary" size="lg" full busy={isPending} className="gate__wide">
          {isPending ? t('paying') : t('pay', { amount })}
        </Button>
      </form>
      <TestNumbers
        onPick={(number) =>
          type({ number: inFours(number), expiry: card.expiry || inThreeYears(), code: card.code || '123' })
        }
      />
    </>
  )
}

function TestNumbers({ onPick }: { onPick: (number: string) => void }) {
  const t = useTranslations('settlement.gateway')
  return (
    <section className="gate__tests" aria-labelledby="test-numbers">
      <h2 id="test-numbers">{t('cards.title')}</h2>
      <p>{t('cards.lead')}</p>
      <ul>
        {testCards.map(({ number, outcome }) => (
          <li key={number}>
            <button type="button" onClick={() => onPick(number)}>
              <code>{inFours(number)}</code>
              <span>{t(`cards.${outcome}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
