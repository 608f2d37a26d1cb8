'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { mediaUrl } from '@/lib/media'
import { useTRPC } from '@/platform/trpc-client'
import { labelPrice } from '../price-text'
import './search-field.css'

type Props = {
  /** put before every path inside the shop */
  base: string
  currency: string
  placeholder: string
  label: string
  initial?: string
}

type Offer = {
  key: string
  href: string
  title: string
  lang: string | undefined
  note: string
  mediaId: string | null
}

const pause = 160

/** What is typed, a moment after the last key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function useOffers(q: string, { base, currency }: Pick<Props, 'base' | 'currency'>): Offer[] {
  const t = useTranslations('shop')
  const locale = useLocale()
  const trpc = useTRPC()
  const { data } = useQuery(
    trpc.catalog.suggest.queryOptions(
      { q: q.slice(0, 80) },
      { enabled: q !== '', staleTime: 30_000, placeholderData: (before) => (q === '' ? undefined : before) },
    ),
  )
  if (!data || q === '') return []
  return [
    ...data.categories.map(({ handle, title }) => ({
      key: `category ${handle}`,
      href: `${base}/categories/${encodeURIComponent(handle)}`,
      title,
      lang: undefined,
      note: t('list.shelf'),
      mediaId: null,
    })),
    ...data.products.map(({ id, handle, title, lang, cover, priceMinMinor, priceMaxMinor }) => ({
      key: id,
      href: `${base}/products/${encodeURIComponent(handle)}`,
      title,
      lang,
      note:
        priceMinMinor === priceMaxMinor
          ? labelPrice(priceMinMinor, currency, locale)
          : [t('price.from'), labelPrice(priceMinMinor, currency, locale), t('price.fromAfter')].join(' ').trim(),
      mediaId: cover?.id ?? null,
    })),
  ]
}

/**
 * A search field that offers goods and shelves while one types. Before any script it is a plain field of its form; the
 * offers lie over the page, so nothing moves. Arrows choose, Enter goes there or searches, Escape closes.
 */
export function SearchField({ base, currency, placeholder, label, initial = '' }: Props) {
  const t = useTranslations('shop')
  const router = useRouter()
  const id = useId()
  const [text, setText] = useState(initial)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const box = useRef<HTMLSpanElement>(null)
  const offers = useOffers(useSettled(isOpen ? text : ''), { base, currency })
  const shows = isOpen && offers.length > 0

  useEffect(() => {
    if (!isOpen) return
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [isOpen])

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || !shows) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = offers[at]
    if (step) setAt((now) => ((now + 1 + step + offers.length + 1) % (offers.length + 1)) - 1)
    else if (event.key === 'Enter' && chosen) {
      setOpen(false)
      router.push(chosen.href)
    } else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }

  return (
    <span ref={box} className="seek">
      <input
        name="q"
        type="search"
        role="combobox"
        value={text}
        maxLength={120}
        placeholder={placeholder}
        aria-label={label}
        aria-expanded={shows}
        aria-controls={`${id}-offers`}
        aria-autocomplete="list"
        aria-activedescendant={shows && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => {
          setText(event.currentTarget.value)
          setOpen(true)
          setAt(-1)
        }}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false)
        }}
        onKeyDown={press}
      />
      <span className="seek__offers" id={`${id}-offers`} role="listbox" aria-label={t('list.offers')} hidden={!shows}>
        {offers.map((offer, index) => (
          <a
            key={offer.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            href={offer.href}
            onPointerEnter={() => setAt(index)}
          >
            {offer.mediaId ? (
              <picture>
                <img src={mediaUrl(offer.mediaId, 320)} alt="" width={40} height={40} loading="lazy" />
              </picture>
            ) : (
              <i aria-hidden="true" />
            )}
            <b lang={offer.lang}>{offer.title}</b>
            <small>{offer.note}</small>
          </a>
        ))}
      </span>
    </span>
  )
}
