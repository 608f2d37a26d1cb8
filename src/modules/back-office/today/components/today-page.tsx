'use client'

import { useQuery } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { useSingleKeys } from '@/ui/desk/single-keys'
import { LinkButton } from '@/ui/link-button'
import { useShortcuts } from '@/ui/use-shortcuts'
import type { TodayBoard } from '../types'
import { DepositList } from './deposit-list'
import { DesignPlans } from './design-plans'
import { FreshList } from './fresh-list'
import { LowList } from './low-list'
import { OpeningChecklist } from './opening-checklist'
import { PackList } from './pack-list'
import { SalesPanel } from './sales-panel'

/** The day at a glance: what waits for a person, each with one act on a key, and how the day goes. */
export function TodayPage({ initial }: { initial: TodayBoard }) {
  const t = useTranslations('desk')
  const trpc = useTRPC()
  const router = useRouter()
  const { shop } = useDesk()
  const { longDay } = useDeskFormat()
  const { data: board } = useQuery(
    trpc.today.board.queryOptions(undefined, { initialData: initial, refetchInterval: 60_000 }),
  )
  const { pack, deposits, low, fresh, sales } = board
  const base = `/${shop.slug}`
  const go = (list: { count: number } | null, path: string) => () => list && list.count > 0 && router.push(base + path)

  useShortcuts(
    {
      '1': go(pack, '/orders/slips?view=to-ship'),
      '2': go(deposits, '/paying-in'),
      '3': go(low, '/catalogue?view=low'),
      '4': go(fresh, '/orders'),
    },
    useSingleKeys(),
  )

  const waits = (pack?.count ?? 0) + (deposits?.count ?? 0) > 0
  return (
    <>
      <div className="dayhead">
        <div>
          <h1>{longDay(board.now)}</h1>
          <p>
            {waits
              ? t('today.lead.waits', { pack: pack?.count ?? 0, deposits: deposits?.count ?? 0 })
              : t('today.lead.nothing')}
          </p>
        </div>
        <div className="acts">
          <LinkButton href={shop.frontUrl} target="_blank" rel="noopener" icon={<ExternalLink className="i" />}>
            {t('shopMenu.open')}
          </LinkButton>
        </div>
      </div>
      <div className="today">
        <div>
          {pack ? <PackList list={pack} /> : null}
          {deposits ? <DepositList list={deposits} /> : null}
          <LowList list={low} />
          {fresh ? <FreshList list={fresh} /> : null}
        </div>
        <aside aria-label={t('today.sales.title')}>
          {sales ? <SalesPanel sales={sales} now={board.now} /> : null}
          <DesignPlans plans={board.designs} />
          <OpeningChecklist checklist={board.checklist} />
        </aside>
      </div>
    </>
  )
}
