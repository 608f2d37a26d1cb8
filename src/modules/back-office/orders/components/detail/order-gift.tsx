'use client'

import { useTranslations } from 'next-intl'
import { wordIn } from '@/lib/words'
import type { OrderGift } from '@/shop/orders/schema'
import { DefinitionList, type Fact } from '@/ui/definition-list'
import { useDesk } from '@/ui/desk/desk-context'
import { Section } from '@/ui/section'

/** What the packer does: everything the customer chose, the card word for word. */
export function OrderGiftSheet({ gift }: { gift: OrderGift }) {
  const t = useTranslations('orders.gift')
  const { locale } = useDesk()
  const { wrapping, ribbon, card, noshi, bag, hidePrices } = gift
  const coloured = (part: { names: { en: string; ja: string; ko: string }; colour: string }) => (
    <span className="inline-flex items-center gap-2">
      <i className="inline-block size-3 rounded-full border border-line" style={{ background: part.colour }} />
      {wordIn(part.names, locale)}
    </span>
  )
  const facts: (Fact | null)[] = [
    { key: 'wrapping', term: t('wrapping'), value: wrapping ? coloured(wrapping) : t('none') },
    ribbon && { key: 'ribbon', term: t('ribbon'), value: coloured(ribbon) },
    noshi && {
      key: 'noshi',
      term: t('noshi'),
      value: [noshi.heading || t('blank'), t(`knots.${noshi.knot}`), t(`places.${noshi.place}`)].join(' · '),
    },
    noshi?.name ? { key: 'name', term: t('name'), value: <b className="b">{noshi.name}</b> } : null,
    card && {
      key: 'card',
      term: card.to ? `${t('card')}, ${t('cardTo', { name: card.to })}` : t('card'),
      value: <span className="whitespace-pre-line break-words">{card.message}</span>,
    },
  ]
  const asked = [hidePrices && t('hidePrices'), bag && t('bag')].filter((text) => text !== false)
  return (
    <Section title={t('title')} className="mt-5">
      <DefinitionList facts={facts.filter((fact) => fact !== null)} />
      {asked.length > 0 ? <p className="b mt-2">{asked.join(' · ')}</p> : null}
    </Section>
  )
}
