'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Status } from '@/ui/status'
import type { StatusKind } from '@/ui/status-kinds'
import type { Standing } from '../types'

const kinds: Record<Standing, StatusKind> = { draft: 'todo', planned: 'waiting', shown: 'done', over: 'cancelled' }

type Props = { standing: Standing; publishedAt: Date | null; boxed?: boolean }

/** Whether visitors see a text, in a shape and a word. */
export function StandingMark({ standing, publishedAt, boxed = false }: Props) {
  const t = useTranslations('pages.desk.standing')
  const { dayAndTime } = useDeskFormat()
  return (
    <Status kind={kinds[standing]} boxed={boxed}>
      {standing === 'planned' && publishedAt ? t('plannedFrom', { time: dayAndTime(publishedAt) }) : t(standing)}
    </Status>
  )
}
