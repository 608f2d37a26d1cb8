'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { type ChangeEvent, type FormEvent, type RefObject, useRef, useSyncExternalStore } from 'react'
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

/** "1230" becomes "12 / 30". */
export function asExpiry(text: string): string {
  const digits = text.replace(/\D/g, '').slice(0, 4)
  return digits.length < 3 ? text.slice(0, 7) : `${digits.slice(0, 2)} / ${digits.slice(2)}`
}

const inThreeYears = () => {
  const day = new Date()
  return `${String(day.getMonth() + 1).padStart(2, '0')} / ${String((day.getFullYear() + 3) % 100)}`
}

type Fields = Record<keyof Typed, RefObject<HTMLInputElement | null>>

/** False in the server's HTML and until the page works: what is typed before then stays, nothing is sent. */
function useIsAwake(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}

/**
 * The fields keep their own text and have no names: typing may begin before the page works, and a browser that sends the
 * form by itself would send nothing.
 */
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
  const isAwake = useIsAwake()
  const fields: Fields = {
    number: useRef(null),
    expiry: useRef(null),
    code: useRef(null),
    holder: useRef(null),
  }
  const { mutate, isPending, error } = useMutation(trpc.sandboxGateway.pay.mutationOptions({ onSuccess: onState }))
  const failure = error ? readApiError(error) : null
  const problems = failure?.code === 'CARD_INVALID' ? (failure.data.fields as Problem[]) : []
  const problem = (field: Problem) => (problems.includes(field) ? t(`problems.${field}`) : undefined)
  const read = (field: keyof Typed) => fields[field].current?.value ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate({
      ...link,
      card: { number: read('number'), expiry: read('expiry'), code: read('code'), holder: read('holder') },
    })
  }

  return (
    <>
      <form className="gate__form" onSubmit={submit} noValidate>
        <Field label={t('number')} error={problem('number')} className="gate__wide">
          <Input
            ref={fields.number}
            inputMode="numeric"
            autoComplete="cc-number"
            required
            className="lg"
            onChange={reshape(inFours)}
          />
        </Field>
        <Field label={t('expiry')} error={problem('expiry')}>
          <Input
            ref={fields.expiry}
            inputMode="numeric"
            autoComplete="cc-exp"
            required
            className="lg"
            placeholder={t('expiryHint')}
            onChange={reshape(asExpiry)}
          />
        </Field>
        <Field label={t('code')} error={problem('code')}>
          <Input
            ref={fields.code}
            inputMode="numeric"
            autoComplete="cc-csc"
            required
            className="lg"
            onChange={reshape((text) => text.replace(/\D/g, '').slice(0, 4))}
          />
        </Field>
        <Field label={t('holder')} className="gate__wide">
          <Input ref={fields.holder} autoComplete="cc-name" className="lg" />
        </Field>
        {failure && problems.length === 0 ? (
          <Callout tone="bad" live className="gate__wide">
            {failure.code === 'GATEWAY_DOWN' ? t('down') : failure.code ? failure.message : t('failed')}
          </Callout>
        ) : null}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          full
          busy={isPending}
          disabled={!isAwake}
          className="gate__wide"
        >
          {isPending ? t('paying') : t('pay', { amount })}
        </Button>
      </form>
      <TestNumbers onPick={(number) => fillIn(fields, number)} />
    </>
  )
}

/** Puts what was typed into its usual form, unless something was taken away. */
const reshape = (shape: (text: string) => string) => (event: ChangeEvent<HTMLInputElement>) => {
  const { inputType } = event.nativeEvent as InputEvent
  if (!inputType?.startsWith('delete')) event.currentTarget.value = shape(event.currentTarget.value)
}

function fillIn(fields: Fields, number: string): void {
  const put = (field: keyof Typed, text: string, keep: boolean) => {
    const input = fields[field].current
    if (input && !(keep && input.value)) input.value = text
  }
  put('number', inFours(number), false)
  put('expiry', inThreeYears(), true)
  put('code', '123', true)
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
