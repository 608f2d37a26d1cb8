'use client'

import { useMutation } from '@tanstack/react-query'
import { CircleCheck, CircleX } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { defaultLocale, locales } from '@/lib/locales'
import { readApiError, useTRPC } from '@/platform/trpc-client'

type Props = {
  button: string
  /** of the block; a page may hold several */
  id: string
  /** in the preview nothing is sent */
  still: boolean
}

/** The field and its button. The answer is the same for known and unknown addresses. */
export function NewsletterForm({ button, id, still }: Props) {
  const t = useTranslations('shop.blocks')
  const trpc = useTRPC()
  const locale = useLocale()
  const [email, setEmail] = useState('')
  const asking = useMutation(trpc.newsletter.subscribe.mutationOptions())
  const language = locales.find((known) => known === locale) ?? defaultLocale
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!still) asking.mutate({ email, locale: language })
  }
  if (asking.isSuccess)
    return (
      <p className="sb-done" role="status">
        <CircleCheck className="ic" aria-hidden="true" /> {t('asked', { email })}
      </p>
    )
  return (
    <form onSubmit={submit}>
      <label htmlFor={`letters-${id}`}>{t('email')}</label>
      <div>
        <input
          id={`letters-${id}`}
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          value={email}
          aria-describedby={`letters-note-${id}`}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <button type="submit" className="btn" disabled={asking.isPending}>
          {button}
        </button>
      </div>
      {asking.isError ? (
        <p className="wrong" role="alert">
          <CircleX className="ic" aria-hidden="true" /> {readApiError(asking.error).message}
        </p>
      ) : null}
      <small id={`letters-note-${id}`}>{t('lettersNote')}</small>
    </form>
  )
}
