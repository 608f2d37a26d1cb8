'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'
import { Status } from '@/ui/status'
import type { Overview } from './settlement-page'

/** What customers may choose at the checkout, and how long each keeps their goods. */
export function WaysToPay({ methods }: { methods: Overview['methods'] }) {
  const t = useTranslations('settlement')
  const { shop } = useDesk()
  return (
    <Section
      title={t('ways.title')}
      id="ways-to-pay"
      end={
        <Link className="lk" href={`/${shop.slug}/modules?open=settlement`}>
          {t('ways.switch')}
        </Link>
      }
    >
      <ul className="settle__ways">
        {methods.map(({ key, isOn, isReady, holds }) => (
          <li key={key}>
            <b>{t(`methods.${key as 'sandbox-card' | 'bank-transfer'}`)}</b>
            <span className="q">
              {isReady ? null : <b>{t('ways.noAccount')} </b>}
              {'minutes' in holds
                ? t('ways.card', { minutes: holds.minutes ?? 0 })
                : t('ways.transfer', { days: holds.days ?? 0 })}
            </span>
            <WayState isOn={isOn} isReady={isReady} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WayState({ isOn, isReady }: { isOn: boolean; isReady: boolean }) {
  const t = useTranslations('settlement.ways')
  if (!isOn) return <Status kind="todo">{t('off')}</Status>
  return isReady ? <Status kind="done">{t('on')}</Status> : <Status kind="attention">{t('waits')}</Status>
}
