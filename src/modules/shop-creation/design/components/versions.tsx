'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { readApiError, useTRPC } from '@/platform/trpc-client'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { StatusGlyph } from '@/ui/status-glyph'
import { useToast } from '@/ui/toast'
import type { DesignDraft } from '../types'

type Props = { server: DesignDraft; version: () => number; onRestored: (answer: DesignDraft) => void }

/** What was published before; each can be brought back into the draft. */
export function Versions({ server, version, onRestored }: Props) {
  const t = useTranslations('design.versions')
  const trpc = useTRPC()
  const show = useDeskFormat()
  const toast = useToast()
  const versions = useQuery(trpc.design.versions.queryOptions())
  const { refetch } = versions
  const known = useRef(server.publishedVersion)
  useEffect(() => {
    if (known.current === server.publishedVersion) return
    known.current = server.publishedVersion
    void refetch()
  }, [server.publishedVersion, refetch])
  const restoring = useMutation(
    trpc.design.restore.mutationOptions({
      onSuccess: onRestored,
      onError: (error) => toast.show({ title: readApiError(error).message, tone: 'bad' }),
    }),
  )
  return (
    <Section title={t('title')} id="versions">
      <ul className="ver">
        <li>
          <StatusGlyph kind={server.changed ? 'half' : 'done'} />
          <span>
            <b className="b">{t('draft')}</b>
            <br />
            <span className="q s12">{t(server.changed ? 'changed' : 'same')}</span>
          </span>
        </li>
        {(versions.data ?? []).slice(0, 8).map((one) => (
          <li key={one.version}>
            <StatusGlyph kind={one.version === server.publishedVersion ? 'done' : 'returned'} />
            <span>
              <b className="b">
                {one.version === server.publishedVersion ? t('live') : t('number', { number: one.version })}
              </b>
              <br />
              <span className="q s12">
                {[show.dayAndTime(one.publishedAt), one.publishedBy].filter(Boolean).join(', ')}
              </span>
            </span>
            {one.version === server.publishedVersion && !server.changed ? (
              <span />
            ) : (
              <TextButton
                disabled={restoring.isPending}
                onClick={() => restoring.mutate({ version: one.version, draftVersion: version() })}
              >
                {t('bringBack')}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
