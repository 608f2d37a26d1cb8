'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'
import { StatusGlyph } from '@/ui/status-glyph'
import type { DesignPlanRow } from '../types'

/** What will look different soon, by itself. */
export function DesignPlans({ plans }: { plans: readonly DesignPlanRow[] }) {
  const t = useTranslations('desk.today.designs')
  const { shop, can } = useDesk()
  const show = useDeskFormat()
  if (plans.length === 0) return null
  return (
    <Section
      title={t('title')}
      end={can('shop.design') ? <Link href={`/${shop.slug}/design#versions`}>{t('open')}</Link> : null}
    >
      <ul className="ck">
        {plans.map((plan) => (
          <li key={plan.id}>
            <StatusGlyph kind={plan.live ? 'started' : 'todo'} />
            <span className="gr">
              <b className="b block">{plan.name || t('unnamed')}</b>
              <span className="q s12">
                {[
                  plan.live ? t('live') : t('from', { time: show.dayAndTime(plan.startsAt) }),
                  plan.endsAt ? t('until', { time: show.dayAndTime(plan.endsAt) }) : '',
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
