'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { AccountPlace } from './account-window'

/** The way to sign in, and the way to one order for who has no account. */
export function GuestCorner({ place }: { place: AccountPlace }) {
  const t = useTranslations('pages.account')
  const { base, locale, mall } = place
  return (
    <>
      <section>
        <h2>{t('guestTitle')}</h2>
        <p>{t('guestText', { mall: mall.name })}</p>
        <p>
          <a className="btn" href={`/api/handoff?back=${encodeURIComponent(`${base}/account`)}&locale=${locale}`}>
            {t('signIn')}
          </a>
        </p>
      </section>
      <OrderLookup />
    </>
  )
}

function OrderLookup() {
  const t = useTranslations('pages.account')
  const trpc = useTRPC()
  const ask = useMutation(trpc.orders.ask.mutationOptions())
  return (
    <section>
      <h2>{t('lookup')}</h2>
      <p>{t('lookupText')}</p>
      <form
        className="corner-form"
        onSubmit={(event) => {
          event.preventDefault()
          const given = new FormData(event.currentTarget)
          ask.mutate({ number: String(given.get('number')), email: String(given.get('email')) })
        }}
      >
        <div className="field">
          <label htmlFor="order-number">{t('number')}</label>
          <input id="order-number" name="number" required maxLength={40} autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor="order-email">{t('email')}</label>
          <input id="order-email" name="email" type="email" required maxLength={254} autoComplete="email" />
        </div>
        <button type="submit" className="btn ghost" disabled={ask.isPending}>
          {t('send')}
        </button>
        <p role="status">
          {ask.isSuccess ? t('sent') : ask.error ? readApiError(ask.error).message || t('failed') : null}
        </p>
      </form>
    </section>
  )
}
