'use client'

import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useDesk } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'
import { StatusGlyph } from '@/ui/status-glyph'
import { policyKinds } from '../constants'
import type { DeskPageRow } from '../types'

/** What every shop has to say, and how far each of it is. */
export function PolicyChecklist({ policies, legal }: { policies: readonly DeskPageRow[]; legal: boolean }) {
  const t = useTranslations('pages.desk.policies')
  const { shop } = useDesk()
  const rows = policyKinds.map((kind) => {
    const row = policies.find(({ handle }) => handle === kind)
    return {
      key: kind as string,
      label: t(`kinds.${kind}`),
      href: row ? `/${shop.slug}/pages/${row.id}` : `/${shop.slug}/pages/new?policy=${kind}`,
      state: row ? (row.standing === 'shown' ? 'shown' : 'begun') : 'missing',
    } as const
  })
  const all = [
    ...rows,
    { key: 'legal', label: t('legal'), href: `/${shop.slug}/legal`, state: legal ? 'shown' : 'missing' } as const,
  ]
  const done = all.filter(({ state }) => state === 'shown').length
  const glyphs = { shown: 'done', begun: 'half', missing: 'todo' } as const
  return (
    <Section title={t('title')} end={<span className="q">{t('count', { done, all: all.length })}</span>}>
      <p className="q s12 mb-2">{t('about')}</p>
      <ul className="ck">
        {all.map(({ key, label, href, state }) => (
          <li key={key} className={state === 'shown' ? 'done' : undefined}>
            <Link href={href} className="fx gr">
              <StatusGlyph kind={glyphs[state]} />
              <span className="gr">{label}</span>
              <span className="q s12">{t(`states.${state}`)}</span>
              <ChevronRight className="i" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
