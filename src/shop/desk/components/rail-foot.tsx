'use client'

import { useTranslations } from 'next-intl'
import { useDeskFormat } from '@/ui/desk/desk-context'
import { Menu } from '@/ui/menu'
import { LiveDot } from '@/ui/status'
import { useAccountMenu } from './account-menu'
import type { DeskNews } from './use-desk-news'

/** Foot of the rail: whether what is shown is as of now, and who works here. */
export function RailFoot({ name, news, onShowKeys }: { name: string; news: DeskNews; onShowKeys: () => void }) {
  const t = useTranslations('desk')
  const groups = useAccountMenu(onShowKeys)
  return (
    <>
      <LiveWords news={news} />
      <span className="gr" />
      <Menu
        groups={groups}
        trigger={
          <button type="button" className="el railfoot__me" aria-label={t('account.label', { name })}>
            {name}
          </button>
        }
      />
    </>
  )
}

function LiveWords({ news }: { news: DeskNews }) {
  const t = useTranslations('desk.live')
  const { time } = useDeskFormat()
  const words =
    news.state === 'down'
      ? t('down')
      : news.state === 'late' || !news.since
        ? t('connecting')
        : t('ok', { time: time(news.since) })
  return (
    <>
      <LiveDot state={news.state} />
      <span className="el" role="status" aria-live={news.state === 'down' ? 'polite' : 'off'}>
        {words}
      </span>
    </>
  )
}
