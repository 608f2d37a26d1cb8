'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { currencyKey } from '@/lib/currency-script'
import { convertMinor, type Rates } from '@/lib/exchange'
import { minorDigits } from '@/lib/money'
import './approx.css'

type Shown = { rates: Rates; asOf: string | null }

type Props = {
  locale: string
  load: () => Promise<Shown>
  words: {
    /** of the choice, while nothing is chosen */
    label: string
    /** prices in this currency */
    chosen: (currency: string) => string
    /** as the shops charge them */
    none: string
    /** what the amounts are: a guide, by the rates of a day */
    note: (day: string) => string
    /** there are no rates at the moment */
    empty: string
  }
}

function kept(): string | null {
  try {
    const code = localStorage.getItem(currencyKey)
    return code && /^[A-Z]{3}$/.test(code) ? code : null
  } catch {
    return null
  }
}

function keep(code: string | null): void {
  try {
    if (code) localStorage.setItem(currencyKey, code)
    else localStorage.removeItem(currencyKey)
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}

const decimals = (minor: number, currency: string) => minor / 10 ** minorDigits(currency)

/** "≈ €25.76"; nothing where the price is in that currency anyway, or no rate is known. */
function wordsOf({ dataset }: HTMLElement, want: string, rates: Rates, locale: string): string {
  const { minor = '', currency = '' } = dataset
  if (currency === want || !/^\d+$/.test(minor)) return ''
  const found = convertMinor(Number(minor), currency, want, rates)
  if (found === null) return ''
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: want })
  return `≈ ${format.format(decimals(found, want))}`
}

/** Keeps every price on the page told in the chosen currency, also those that come later or change. */
function tellPrices(want: string, rates: Rates, locale: string): () => void {
  const fill = () => {
    for (const place of document.querySelectorAll<HTMLElement>('.approx')) {
      const text = wordsOf(place, want, rates, locale)
      if (place.textContent !== text) place.textContent = text
    }
  }
  fill()
  const watch = new MutationObserver(fill)
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-minor'] })
  return () => watch.disconnect()
}

const nameOf = (code: string, locale: string) => new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code

/**
 * The currency in which prices are told besides, as information. The choice stays in the browser; rates are asked for only
 * where there is one, or somebody is about to make it.
 */
export function CurrencyChoice({ locale, load, words }: Props) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const details = useRef<HTMLDetailsElement>(null)

  const ask = () => {
    if (!shown) load().then(setShown, () => setShown({ rates: {}, asOf: null }))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice of an earlier visit is read once
  useEffect(() => {
    const code = kept()
    if (!code) return
    setChosen(code)
    ask()
  }, [])

  useEffect(() => {
    if (!chosen || !shown) return
    return tellPrices(chosen, shown.rates, locale)
  }, [chosen, shown, locale])

  function choose(code: string | null): void {
    keep(code)
    setChosen(code)
    const { dataset } = document.documentElement
    if (code) dataset.money = code
    else delete dataset.money
    if (details.current) details.current.open = false
  }

  function close({ key }: KeyboardEvent): void {
    if (key !== 'Escape' || !details.current?.open) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }

  const codes = Object.keys(shown?.rates ?? {}).toSorted()
  const day = shown?.asOf
  return (
    <details ref={details} className="money-choice" onToggle={ask} onKeyDown={close}>
      <summary>{chosen ? words.chosen(chosen) : words.label}</summary>
      <ul>
        <li>
          <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
            {words.none}
          </button>
        </li>
        {codes.map((code) => (
          <li key={code}>
            <button type="button" aria-pressed={chosen === code} onClick={() => choose(code)}>
              <b>{code}</b> {nameOf(code, locale)}
            </button>
          </li>
        ))}
        {shown ? (
          <li>
            <p>
              {day
                ? words.note(
                    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
                      new Date(`${day}T00:00:00Z`),
                    ),
                  )
                : words.empty}
            </p>
          </li>
        ) : null}
      </ul>
    </details>
  )
}
