'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { Controller, type DefaultValues, useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Dialog, DialogClose } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { MoneyInput } from '@/ui/money-input'
import { NumberInput } from '@/ui/number-input'
import { Segmented } from '@/ui/segmented'
import { type CouponInput, couponInput } from '../coupons/schema'
import type { CouponWithResult } from '../coupons/types'
import { couponValues, fromLocalInput, toLocalInput } from './coupon-values'

type Draft = z.input<typeof couponInput>

type Props = { coupon: CouponWithResult | null; currency: string; onClose: () => void }

/** Makes or changes one coupon; what the server refuses is said beside the field it is about. */
export function CouponDialog({ coupon, currency, onClose }: Props) {
  const t = useTranslations('promotion')
  const common = useTranslations('common')
  const locale = useLocale()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const form = useForm<Draft, unknown, CouponInput>({
    resolver: zodResolver(couponInput),
    defaultValues: couponValues(coupon) as DefaultValues<Draft>,
  })
  const kind = useWatch({ control: form.control, name: 'kind' })
  const save = useMutation(
    trpc.promotion.coupons.save.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(trpc.promotion.coupons.list.queryFilter())
        onClose()
      },
      onError: (error) => {
        const { code, message } = readApiError(error)
        if (code === 'COUPON_CODE_TAKEN') form.setError('code', { message: t('codeTaken') }, { shouldFocus: true })
        else if (code === 'COUPON_LIMIT_BELOW_USES')
          form.setError('totalLimit', { message: t('limitBelowUses', { used: coupon?.used ?? 0 }) })
        else form.setError('root', { message })
      },
    }),
  )
  const { errors } = form.formState
  const money = (name: 'amountMinor' | 'minimumMinor') => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <MoneyInput
          valueMinor={field.value === 0 ? null : field.value}
          currency={currency}
          locale={locale}
          onValueChange={(minor) => field.onChange(minor ?? 0)}
          placeholder="0"
        />
      )}
    />
  )
  const limit = (name: 'totalLimit' | 'perCustomerLimit') => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <NumberInput
          value={field.value}
          min={1}
          locale={locale}
          onValueChange={field.onChange}
          placeholder={t('noLimit')}
        />
      )}
    />
  )
  const moment = (name: 'startsAt' | 'endsAt') => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <Input
          type="datetime-local"
          value={toLocalInput(field.value)}
          onChange={(event) => field.onChange(fromLocalInput(event.target.value))}
        />
      )}
    />
  )

  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={coupon ? t('changeCoupon', { code: coupon.code }) : t('newCoupon')}
      closeLabel={common('close')}
      footer={
        <>
          <DialogClose>
            <Button>{common('cancel')}</Button>
          </DialogClose>
          <Button variant="primary" busy={save.isPending} form="coupon-form" type="submit">
            {common('save')}
          </Button>
        </>
      }
    >
      <form
        id="coupon-form"
        className="grid gap-4 md:grid-cols-2"
        onSubmit={form.handleSubmit((values) => save.mutate(values))}
        noValidate
      >
        {errors.root?.message && (
          <Callout tone="bad" live className="md:col-span-2">
            {errors.root.message}
          </Callout>
        )}
        <Field
          label={t('code')}
          hint={t('codeHint')}
          error={
            errors.code?.message &&
            (errors.code.type === 'custom' || !errors.code.type ? errors.code.message : t('codeForm'))
          }
        >
          <Input {...form.register('code')} autoCapitalize="characters" autoComplete="off" spellCheck={false} />
        </Field>
        <Field label={t('label')} aside={common('optional')} hint={t('labelHint')} error={errors.label?.message}>
          <Input {...form.register('label')} />
        </Field>
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <div className="grid content-start gap-1.5">
              <span className="text-13 font-medium">{t('kind')}</span>
              <Segmented
                label={t('kind')}
                value={field.value}
                onValueChange={field.onChange}
                segments={[
                  { value: 'percent', label: t('percent') },
                  { value: 'amount', label: t('amount') },
                ]}
              />
            </div>
          )}
        />
        {kind === 'percent' ? (
          <Field label={t('percentOff')} error={errors.percentBp && t('percentForm')}>
            <Controller
              control={form.control}
              name="percentBp"
              render={({ field }) => (
                <NumberInput
                  value={field.value / 100}
                  min={0.01}
                  max={100}
                  allowOutOfRange
                  step={1}
                  locale={locale}
                  after="%"
                  format={{ maximumFractionDigits: 2 }}
                  onValueChange={(value) => field.onChange(Math.round((value ?? 0) * 100))}
                />
              )}
            />
          </Field>
        ) : (
          <Field label={t('amountOff')} error={errors.amountMinor && t('amountForm')}>
            {money('amountMinor')}
          </Field>
        )}
        <Field
          label={t('minimum')}
          aside={common('optional')}
          hint={t('minimumHint')}
          error={errors.minimumMinor?.message}
        >
          {money('minimumMinor')}
        </Field>
        <Field label={t('totalLimit')} aside={common('optional')} error={errors.totalLimit?.message}>
          {limit('totalLimit')}
        </Field>
        <Field label={t('starts')} aside={common('optional')} error={errors.startsAt?.message}>
          {moment('startsAt')}
        </Field>
        <Field label={t('ends')} aside={common('optional')} error={errors.endsAt && t('endsForm')}>
          {moment('endsAt')}
        </Field>
        <Field label={t('perCustomerLimit')} aside={common('optional')} error={errors.perCustomerLimit?.message}>
          {limit('perCustomerLimit')}
        </Field>
        <p className="self-end text-13 text-ink-2">{t('funder')}</p>
      </form>
    </Dialog>
  )
}
