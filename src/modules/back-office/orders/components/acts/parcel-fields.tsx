'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CheckboxRow } from '@/ui/checkbox'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'

const lastCarrierKey = 'mw-last-carrier'

/** Empty, or an address a browser can open. */
export function isWebAddress(text: string): boolean {
  return text === '' || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
}

/** What is said of a parcel. The carrier of the last one is remembered on this device. */
export function useParcelFields() {
  const [values, setValues] = useState(() => ({
    carrier: localStorage.getItem(lastCarrierKey) ?? '',
    trackingNumber: '',
    trackingUrl: '',
    notifyCustomer: true,
  }))
  return {
    values,
    set: (next: Partial<typeof values>) => {
      if (next.carrier !== undefined) localStorage.setItem(lastCarrierKey, next.carrier)
      setValues({ ...values, ...next })
    },
  }
}

type Fields = ReturnType<typeof useParcelFields>

/** @param many several orders at once: they share the carrier, but no tracking number */
export function ParcelFields({ fields: { values, set }, many = false }: { fields: Fields; many?: boolean }) {
  const t = useTranslations('orders.ship')
  return (
    <>
      <div className="actform__row">
        <Field label={t('carrier')} aside={t('optional')}>
          <Input
            maxLength={80}
            value={values.carrier}
            onChange={(event) => set({ carrier: event.currentTarget.value })}
          />
        </Field>
        {many ? null : (
          <Field label={t('tracking')} aside={t('optional')}>
            <Input
              maxLength={80}
              autoComplete="off"
              spellCheck={false}
              value={values.trackingNumber}
              onChange={(event) => set({ trackingNumber: event.currentTarget.value })}
            />
          </Field>
        )}
      </div>
      {many ? null : (
        <Field
          label={t('url')}
          aside={t('optional')}
          error={isWebAddress(values.trackingUrl) ? undefined : t('bad.url')}
        >
          <Input
            type="url"
            inputMode="url"
            placeholder="https://"
            value={values.trackingUrl}
            onChange={(event) => set({ trackingUrl: event.currentTarget.value.trim() })}
          />
        </Field>
      )}
      <CheckboxRow
        label={t('notify')}
        hint={t('notifyHint')}
        checked={values.notifyCustomer}
        onCheckedChange={(on) => set({ notifyCustomer: on })}
      />
    </>
  )
}
