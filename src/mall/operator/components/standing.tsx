'use client'

import { useTranslations } from 'next-intl'
import { Status } from '@/ui/status'
import type { StatusKind, StatusTone } from '@/ui/status-kinds'
import type { ShopStanding } from '../types'
import { useOfficeFormat } from './office-format'

const looks: Record<ShopStanding, { kind: StatusKind; tone?: StatusTone }> = {
  applied: { kind: 'started' },
  open: { kind: 'done' },
  suspended: { kind: 'cancelled', tone: 'bad' },
  closed: { kind: 'returned' },
}

/** Where a shop stands, drawn and in words. */
export function Standing({
  standing,
  suspendedAt,
  boxed,
}: {
  standing: ShopStanding
  suspendedAt: Date | null
  boxed?: boolean
}) {
  const t = useTranslations('admin.standing')
  const { day } = useOfficeFormat()
  const words = standing === 'suspended' && suspendedAt ? t('suspendedSince', { day: day(suspendedAt) }) : t(standing)
  return (
    <Status {...looks[standing]} boxed={boxed}>
      {words}
    </Status>
  )
}
