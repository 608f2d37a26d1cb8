'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import type { ReaderState } from '../types'

/** What each state says, and what may be done then. */
const steps: Record<ReaderState, { words: 'confirm' | 'leave' | 'left'; act: 'confirm' | 'leave' }> = {
  waiting: { words: 'confirm', act: 'confirm' },
  confirmed: { words: 'leave', act: 'leave' },
  left: { words: 'left', act: 'confirm' },
}

/** Says yes to a shop's letters, or ends them; by a press of a button, never by opening the page. */
export function LettersWindow({ token, home }: { token: string; home: string }) {
  const t = useTranslations('shop')
  const trpc = useTRPC()
  const client = useQueryClient()
  const reader = useQuery(trpc.newsletter.reader.queryOptions({ token }, { retry: false }))
  const onSuccess = () => client.invalidateQueries(trpc.newsletter.reader.queryFilter({ token }))
  const confirming = useMutation(trpc.newsletter.confirm.mutationOptions({ onSuccess }))
  const leaving = useMutation(trpc.newsletter.leave.mutationOptions({ onSuccess }))
  const toShop = (
    <Link className="btn ghost" href={home} prefetch={false}>
      {t('notFound.toShop')}
    </Link>
  )
  if (reader.isError)
    return (
      <div className="page-note">
        <h1>{t('blocks.linkOver.title')}</h1>
        <p>{t('blocks.linkOver.text')}</p>
        <div className="ways">{toShop}</div>
      </div>
    )
  if (!reader.data) return <div className="page-note" aria-busy="true" />
  const { email, shopName, state } = reader.data
  const said = { shop: shopName, email }
  const { words, act } = steps[state]
  const acting = act === 'confirm' ? confirming : leaving
  const done = confirming.isSuccess && state === 'confirmed'
  const failure = confirming.error ?? leaving.error
  return (
    <div className="page-note" aria-live="polite">
      <h1>{t(`blocks.${done ? 'confirmed' : words}.title`, said)}</h1>
      <p>{t(`blocks.${done ? 'confirmed' : words}.text`, said)}</p>
      {failure ? <p className="wrong">{readApiError(failure).message}</p> : null}
      <div className="ways">
        {done ? null : (
          <button type="button" className="btn" disabled={acting.isPending} onClick={() => acting.mutate({ token })}>
            {t(words === 'left' ? 'blocks.left.again' : `blocks.${words}.act`)}
          </button>
        )}
        {toShop}
      </div>
    </div>
  )
}
