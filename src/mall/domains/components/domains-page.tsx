'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import { EmptyState } from '@/ui/empty-state'
import { Section } from '@/ui/section'
import { AddDomain } from './add-domain'
import { DomainCard } from './domain-card'

export type Domain = Outputs['domains']['list'][number]

/** The addresses a shop has: its name under the mall, and domains of its own. */
export function DomainsPage({ initial, mallAddress }: { initial: Domain[]; mallAddress: string }) {
  const t = useTranslations('settings.domains')
  const trpc = useTRPC()
  const { data: domains } = useQuery(
    trpc.domains.list.queryOptions(undefined, {
      initialData: initial,
      // The clock on the server looks as well; whoever waits sees it without pressing anything.
      refetchInterval: ({ state }) => (state.data?.some((one) => one.state === 'waiting') ? 15_000 : false),
    }),
  )
  const primary = domains.find((one) => one.isPrimary)
  return (
    <div className="settings__two">
      <div>
        <Section title={t('own')} count={domains.length}>
          {domains.length === 0 ? <EmptyState title={t('none')}>{t('noneHint')}</EmptyState> : null}
          {domains.map((domain) => (
            <DomainCard key={domain.host} domain={domain} />
          ))}
        </Section>
        <Section title={t('underMall')}>
          <p>
            <a className="lk" href={mallAddress} target="_blank" rel="noreferrer">
              {new URL(mallAddress).host}
            </a>
          </p>
          <p className="q">{primary ? t('leadsTo', { host: primary.host }) : t('isFirst')}</p>
        </Section>
      </div>
      <aside>
        <AddDomain />
      </aside>
    </div>
  )
}
