'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Dialog, DialogClose } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import { Segmented } from '@/ui/segmented'
import { type RateInput, rateInput } from '../rates/schema'
import type { Rate } from '../rates/types'
import { BandsField } from './bands-field'

function valuesOf(zoneId: string, rate: Rate | null): RateInput {
  if (rate) return { ...rate, bands: [...rate.bands] }
  return { zoneId, name: '', kind: 'flat', priceMinor: 0, bands: [], freeFromMinor: null, minDays: 2, maxDays: 4 }
}

type Props = { zoneId: string; rate: Rate | null; currency: string; onClose: () => void }

export function RateDialog({ zoneId, rate, currency, onClose }: Props) {
  const t = useTranslations('delivery')
  const common = useTranslations('common')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [values, setValues] = useState(() => valuesOf(zoneId, rate))
  const [problems, setProblems] = useState<Partial<Record<keyof RateInput | 'form', string>>>({})
  const change = (part: Partial<RateInput>) => setValues((before) => ({ ...before, ...part }))
  const save = useMutation(
    trpc.delivery.rates.saveRate.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.delivery.rates.zones.queryFilter())
        onClose()
      },
      onError: (error) => setProblems({ form: readApiError(error).message }),
    }),
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    const checked = rateInput.safeParse(values)
    if (checked.success) return save.mutate(checked.data)
    const words: Partial<Record<string, string>> = {
      name: t('rateName'),
      bands: t('bandsForm'),
      maxDays: t('daysForm'),
    }
    setProblems(
      Object.fromEntries(
        checked.error.issues.map(({ path, message }) => [String(path[0]), words[String(path[0])] ?? message]),
      ),
    )
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={rate ? t('changeRate', { name: rate.name }) : t('newRate')}
      closeLabel={common('close')}
      footer={
        <>
          <DialogClose>
            <Button>{common('cancel')}</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form="rate-form" busy={save.isPending}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form id="rate-form" className="grid gap-4" onSubmit={submit} noValidate>
        {problems.form && (
          <Callout tone="bad" live>
            {problems.form}
          </Callout>
        )}
        <Field label={t('rateName')} hint={t('rateNameHint')} error={problems.name}>
          <Input value={values.name} onChange={(event) => change({ name: event.target.value })} autoFocus />
        </Field>
        <Segmented
          label={t('rateKind')}
          value={values.kind}
          onValueChange={(kind) => change({ kind })}
          segments={[
            { value: 'flat', label: t('flat') },
            { value: 'weight', label: t('weight') },
          ]}
        />
        {values.kind === 'flat' ? (
          <Field label={t('price')} error={problems.priceMinor}>
            <MoneyInput
              valueMinor={values.priceMinor}
              currency={currency}
              locale={locale}
              onValueChange={(minor) => change({ priceMinor: minor ?? 0 })}
            />
          </Field>
        ) : (
          <BandsField
            bands={values.bands}
            currency={currency}
            error={problems.bands}
            onChange={(bands) => change({ bands })}
          />
        )}
        <Field label={t('freeFrom')} aside={common('optional')} hint={t('freeFromHint')} error={problems.freeFromMinor}>
          <MoneyInput
            valueMinor={values.freeFromMinor}
            currency={currency}
            locale={locale}
            onValueChange={(freeFromMinor) => change({ freeFromMinor })}
          />
        </Field>
        <div className="grid grid-cols-2 gap-4">
          <Field label={t('minDays')} error={problems.minDays}>
            <NumberInput
              value={values.minDays}
              min={0}
              max={90}
              locale={locale}
              onValueChange={(days) => change({ minDays: days ?? 0 })}
            />
          </Field>
          <Field label={t('maxDays')} error={problems.maxDays}>
            <NumberInput
              value={values.maxDays}
              min={0}
              max={90}
              locale={locale}
              onValueChange={(days) => change({ maxDays: days ?? 0 })}
            />
          </Field>
        </div>
      </form>
    </Dialog>
  )
}
