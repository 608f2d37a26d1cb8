'use client'

import { useTranslations } from 'next-intl'
import type { Outputs } from '@/server/root'
import { Callout } from '@/ui/callout'
import { DefinitionList } from '@/ui/definition-list'
import { Section } from '@/ui/section'
import { Sparkline } from '@/ui/sparkline'
import { Stat } from '@/ui/stat'
import { SimpleTable } from '@/ui/table'
import type { AuditRow, ShopPerson, ShopSheet } from '../types'
import { Ago } from './ago'
import { AuditLines } from './audit-lines'
import { useOfficeFormat } from './office-format'
import { ShopSwitches } from './shop-switches'

type Props = { shop: ShopSheet; board: Outputs['switches']['boardFor']; audit: readonly AuditRow[] }

/** One shop as the office sees it: figures, switches, people, and what was done. */
export function ShopSheetView({ shop, board, audit }: Props) {
  const t = useTranslations('admin.shop')
  const { money, number } = useOfficeFormat()
  const { figures } = shop
  return (
    <div className="office-sheet">
      <div>
        {shop.standing === 'suspended' ? (
          <Callout tone="bad" title={t('isSuspended')}>
            {shop.suspendedReason}
          </Callout>
        ) : null}
        {shop.standing === 'applied' ? (
          <Callout tone="note" title={t('isApplied')}>
            {t('isAppliedHint')}
          </Callout>
        ) : null}
        <div className="office-stats">
          <Stat
            size="mid"
            value={
              <>
                {money(figures.salesMinor, shop.currency)} <Sparkline values={figures.sales} label={t('sales')} />
              </>
            }
            label={t('sales')}
          />
          <Stat size="mid" value={number(figures.orders)} label={t('orders', { open: figures.openOrders })} />
          <Stat size="mid" value={number(figures.products)} label={t('products')} />
        </div>
        <ShopSwitches shopId={shop.id} shopName={shop.name} board={board} />
        <Section id="audit" title={t('audit')}>
          <AuditLines rows={audit} withShop={false} />
        </Section>
      </div>
      <aside>
        <Facts shop={shop} />
        <People people={shop.people} />
      </aside>
    </div>
  )
}

function Facts({ shop }: { shop: ShopSheet }) {
  const t = useTranslations('admin.shop')
  const { place, fullDay, locale } = useOfficeFormat()
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const facts = [
    { key: 'trade', term: t('trade'), value: place(shop.trade) },
    { key: 'region', term: t('region'), value: place(shop.region) },
    { key: 'contact', term: t('contact'), value: <a href={`mailto:${shop.contactEmail}`}>{shop.contactEmail}</a> },
    ...(shop.contactPhone ? [{ key: 'phone', term: t('phone'), value: shop.contactPhone }] : []),
    { key: 'currency', term: t('currency'), value: shop.currency },
    { key: 'commission', term: t('commission'), value: share.format(shop.commissionBp / 10_000) },
    { key: 'opened', term: t('opened'), value: fullDay(shop.createdAt) },
    { key: 'confirmed', term: t('confirmed'), value: shop.confirmedAt ? fullDay(shop.confirmedAt) : t('notYet') },
  ]
  return (
    <Section id="facts" title={t('facts')}>
      <DefinitionList facts={facts} />
    </Section>
  )
}

function People({ people }: { people: readonly ShopPerson[] }) {
  const t = useTranslations()
  return (
    <Section id="people" title={t('admin.shop.people')} count={people.length}>
      <SimpleTable
        label={t('admin.shop.people')}
        flush
        density={52}
        rows={people}
        keyOf={(person) => person.accountId}
        columns={[
          {
            key: 'name',
            head: t('admin.shop.person'),
            cell: (person) => (
              <span className="el">
                <b className="b">{person.name}</b>
                <br />
                <span className="q s12">{person.email}</span>
              </span>
            ),
          },
          {
            key: 'role',
            head: t('admin.shop.role'),
            width: '84px',
            cell: (person) => t(`auth.join.roles.${person.role}`),
          },
          {
            key: 'seen',
            head: t('admin.shop.seen'),
            width: '88px',
            numeric: true,
            className: 'q',
            cell: (person) => (person.lastSeenAt ? <Ago at={person.lastSeenAt} /> : '–'),
          },
        ]}
      />
    </Section>
  )
}
