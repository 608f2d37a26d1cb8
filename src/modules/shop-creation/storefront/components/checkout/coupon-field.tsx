'use client'

import { CircleAlert, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { formatMoney } from '@/lib/money'
import type { CheckoutQuote } from '@/shop/checkout/types'

type Props = {
  codes: readonly string[]
  quote: CheckoutQuote | undefined
  locale: string
  onChange: (codes: string[]) => void
}

/** A coupon code: taken on at once, and its refusal said in words beside it. */
export function CouponField({ codes, quote, locale, onChange }: Props) {
  const t = useTranslations('checkout')
  const problems = useTranslations('promotion.problems')
  const [typed, setTyped] = useState('')
  const apply = () => {
    const code = typed.trim()
    if (!code) return
    onChange([...codes.filter((known) => known.toLowerCase() !== code.toLowerCase()), code].slice(-5))
    setTyped('')
  }
  const wordsOf = ({ code, reason, data }: CheckoutQuote['codeProblems'][number]) => {
    const minimum =
      typeof data?.minimumMinor === 'number' && quote ? formatMoney(data.minimumMinor, quote.currency, locale) : ''
    return problems.has(reason) ? problems(reason, { code, minimum }) : t('coupon.refused', { code })
  }
  return (
    <div className="coupon">
      <label htmlFor="coupon">{t('coupon.label')}</label>
      <div className="with-button">
        <input
          id="coupon"
          value={typed}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            apply()
          }}
        />
        <button type="button" className="btn ghost" onClick={apply} disabled={typed.trim() === ''}>
          {t('coupon.apply')}
        </button>
      </div>
      <ul aria-live="polite">
        {codes.map((code) => {
          const problem = quote?.codeProblems.find((refused) => refused.code.toLowerCase() === code.toLowerCase())
          return (
            <li key={code} className={problem ? 'wrong' : undefined}>
              {problem ? <CircleAlert className="ic" aria-hidden="true" /> : null}
              <span>{problem ? wordsOf(problem) : t('coupon.taken', { code })}</span>
              <button
                type="button"
                aria-label={t('coupon.remove', { code })}
                onClick={() => onChange(codes.filter((known) => known !== code))}
              >
                <X className="ic" aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
