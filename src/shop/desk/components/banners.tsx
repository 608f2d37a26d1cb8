'use client'

import { useTranslations } from 'next-intl'
import { Callout } from '@/ui/callout'
import type { DeskFrameInfo } from '../types'
import { ResendConfirmation } from './resend-confirmation'

/** What every page must say: the shop is suspended, or takes no orders yet because the e-mail is not confirmed. */
export function DeskBanners({ desk }: { desk: DeskFrameInfo }) {
  const t = useTranslations('desk.banner')
  const waits = !desk.shop.isConfirmed
  if (desk.shop.status !== 'suspended' && !waits) return null
  return (
    <div className="desk-banners">
      {desk.shop.status === 'suspended' ? <Callout tone="bad">{t('suspended')}</Callout> : null}
      {waits ? (
        <Callout tone="warn" actions={<ResendConfirmation email={desk.staff.email} />}>
          {t('confirm', { email: desk.staff.email })}
        </Callout>
      ) : null}
    </div>
  )
}
