'use client'

import { ChevronDown, ChevronRight, ChevronUp } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useDesk } from '@/ui/desk/desk-context'
import { LinkButton, TextButton } from '@/ui/link-button'
import { Section } from '@/ui/section'
import { StatusGlyph } from '@/ui/status-glyph'
import type { Checklist, ChecklistStep } from '../types'

/** Where each step is done. */
const paths: Record<ChecklistStep, string> = {
  confirm: 'settings/account',
  name: 'settings/shop',
  logo: 'design',
  products: 'import',
  payment: 'modules/settlement',
  design: 'design',
  address: 'settings/shop',
  delivery: 'delivery',
  legal: 'legal',
  coupon: 'promotion',
  staff: 'settings/staff',
  order: '',
}

/** Whether this person has put the list away in this browser; it can always be taken out again. */
function usePutAway(slug: string): [boolean, (away: boolean) => void] {
  const key = `mw-checklist-away:${slug}`
  const [away, setAway] = useState(false)
  useEffect(() => {
    try {
      setAway(localStorage.getItem(key) !== null)
    } catch {
      // A browser that keeps nothing shows the list every time.
    }
  }, [key])
  const put = (next: boolean) => {
    setAway(next)
    try {
      if (next) localStorage.setItem(key, '1')
      else localStorage.removeItem(key)
    } catch {
      // It stays away until the page is loaded again.
    }
  }
  return [away, put]
}

/** Leads a new shop to its first order; gone once everything is done. */
export function OpeningChecklist({ checklist }: { checklist: Checklist }) {
  const t = useTranslations('desk.today.list')
  const { shop, isOn } = useDesk()
  const [shown, setShown] = useState(false)
  const [away, putAway] = usePutAway(shop.slug)
  const done = checklist.filter((one) => one.isDone)
  const open = checklist.filter((one) => !one.isDone)
  const [next, ...later] = open
  if (!next) return null
  if (away)
    return (
      <p className="ck__away">
        <TextButton onClick={() => putAway(false)}>
          {t('again', { done: done.length, all: checklist.length })}
        </TextButton>
      </p>
    )
  const hrefOf = (step: ChecklistStep) => {
    if (step === 'order') return shop.frontUrl
    if (step === 'products' && !isOn('shop-creation.import')) return `/${shop.slug}/catalogue`
    return `/${shop.slug}/${paths[step]}`
  }
  return (
    <Section
      title={t('title')}
      end={
        <span className="fx">
          <span className="q">{t('count', { done: done.length, all: checklist.length })}</span>
          <TextButton onClick={() => putAway(true)}>{t('away')}</TextButton>
        </span>
      }
    >
      <div className="steps8" aria-hidden="true">
        {checklist.map((one, index) => (
          <i key={one.step} className={index < done.length ? 'on' : undefined} />
        ))}
      </div>
      <ul className="ck">
        {done.length > 0 ? (
          <li className="done ck__first">
            <button type="button" className="fx gr" aria-expanded={shown} onClick={() => setShown(!shown)}>
              <StatusGlyph kind="done" />
              <span className="gr">{t('done', { count: done.length })}</span>
              {shown ? <ChevronUp className="i" /> : <ChevronDown className="i" />}
            </button>
          </li>
        ) : null}
        {shown
          ? done.map((one) => (
              <li key={one.step} className="done">
                <StatusGlyph kind="done" />
                <span>{t(`steps.${one.step}`)}</span>
                <span />
              </li>
            ))
          : null}
        <li className="next">
          <StatusGlyph kind="started" />
          <span className="gr">
            <b className="b block">{t(`steps.${next.step}`)}</b>
            <span className="q s12">{t(`steps.${next.step}Hint`)}</span>
          </span>
          <LinkButton size="sm" href={hrefOf(next.step)}>
            {t('go')}
          </LinkButton>
        </li>
        {later.map((one) => (
          <li key={one.step}>
            <Link href={hrefOf(one.step)} className="fx gr">
              <StatusGlyph kind="todo" />
              <span className="gr">{t(`steps.${one.step}`)}</span>
              <ChevronRight className="i" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
