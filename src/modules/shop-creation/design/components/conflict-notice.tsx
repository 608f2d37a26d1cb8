'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useTRPC } from '@/platform/trpc-client'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDeskFormat } from '@/ui/desk/desk-context'
import type { DesignHead } from '../types'
import type { Rival } from './use-draft'

/** How often it is looked whether somebody else has saved. */
const lookEvery = 15_000

/** Looks every now and then, and when the window is come back to, whether somebody else has saved. */
export function useRivals(heard: (head: DesignHead) => void): void {
  const trpc = useTRPC()
  const head = useQuery(
    trpc.design.head.queryOptions(undefined, { refetchInterval: lookEvery, refetchOnWindowFocus: 'always' }),
  )
  const { data } = head
  useEffect(() => {
    if (data) heard(data)
  }, [data, heard])
}

type Props = {
  rival: Rival
  /** here is something that the other would lose */
  mine: boolean
  onMine: () => void
  onTheirs: () => void
}

/** Two have edited at once: who and when, and whose state is to stand. */
export function ConflictNotice({ rival, mine, onMine, onTheirs }: Props) {
  const t = useTranslations('design.rivals')
  const show = useDeskFormat()
  const who = rival.by || t('somebody')
  return (
    <Callout
      tone="warn"
      live
      title={rival.at ? t('titleAt', { who, time: show.dayAndTime(rival.at) }) : t('title', { who })}
      actions={
        <>
          <Button size="sm" onClick={onTheirs}>
            {t('theirs', { who })}
          </Button>
          {mine ? (
            <Button size="sm" onClick={onMine}>
              {t('mine')}
            </Button>
          ) : null}
        </>
      }
    >
      {t(mine ? 'both' : 'only')}
    </Callout>
  )
}
