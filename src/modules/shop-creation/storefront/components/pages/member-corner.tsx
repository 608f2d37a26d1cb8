'use client'

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { formatAddress } from '@/lib/address'
import { isKnown } from '@/lib/known'
import { isLocale } from '@/lib/locales'
import { formatMoney } from '@/lib/money'
import { fullDay } from '@/lib/when'
import { useTRPC } from '@/platform/trpc-client'
import type { Outputs } from '@/server/root'
import type { AccountPlace } from './account-window'

type Props = { place: AccountPlace; name: string; email: string }

/** Orders made here, saved addresses, letters of the shop, and the way out. */
export function MemberCorner({ place, name, email }: Props) {
  const t = useTranslations('pages.account')
  const { mall } = place
  const trpc = useTRPC()
  const out = useMutation(trpc.identity.signOut.mutationOptions({ onSuccess: () => window.location.reload() }))
  return (
    <>
      <p className="corner-hello">{t('welcome', { name })}</p>
      <Orders place={place} />
      <Addresses place={place} />
      {place.letters ? <Letters place={place} email={email} /> : null}
      <section>
        <h2>{t('account')}</h2>
        <p className="corner-ways">
          <a className="lnk" href={`${mall.url.replace(/\/$/, '')}/account`}>
            {t('toMall', { mall: mall.name })}
          </a>
          <button type="button" className="btn ghost" disabled={out.isPending} onClick={() => out.mutate()}>
            {t('signOutHere')}
          </button>
        </p>
      </section>
    </>
  )
}

type Order = Outputs['customers']['myOrdersHere']['orders'][number]

function Orders({ place }: { place: AccountPlace }) {
  const t = useTranslations('pages.account')
  const trpc = useTRPC()
  const orders = useInfiniteQuery(
    trpc.customers.myOrdersHere.infiniteQueryOptions(
      {},
      { getNextPageParam: (page) => page.nextBefore, initialCursor: null },
    ),
  )
  const rows = orders.data?.pages.flatMap((page) => page.orders) ?? []
  return (
    <section aria-busy={orders.isPending}>
      <h2>{t('orders', { shop: place.shop.name })}</h2>
      {orders.isPending ? <p className="corner-wait">{t('loading')}</p> : null}
      {orders.isSuccess && rows.length === 0 ? <p>{t('noOrders')}</p> : null}
      <ul className="txt-list">
        {rows.map((order) => (
          <OrderRow key={order.orderId} order={order} place={place} />
        ))}
      </ul>
      {orders.hasNextPage ? (
        <button
          type="button"
          className="btn ghost"
          disabled={orders.isFetchingNextPage}
          onClick={() => void orders.fetchNextPage()}
        >
          {t('more')}
        </button>
      ) : null}
    </section>
  )
}

const states = { placed: 1, paid: 1, shipped: 1, delivered: 1, cancelled: 1, expired: 1 }

function OrderRow({ order, place }: { order: Order; place: AccountPlace }) {
  const t = useTranslations('pages.account')
  const { base, locale, shop } = place
  const state = isKnown(states, order.state) ? order.state : 'paid'
  return (
    <li>
      <time dateTime={order.placedAt.toISOString()}>{fullDay(order.placedAt, locale, shop.timeZone)}</time>
      <div>
        <h3>
          <Link href={base + order.statusPath} prefetch={false}>
            {t('order', { number: order.number })}
          </Link>
        </h3>
        <p>{order.titles.join(', ')}</p>
        <p>
          {formatMoney(order.totalMinor, order.currency, locale)} · {t('pieces', { count: order.pieces })} ·{' '}
          {t(`states.${state as keyof typeof states}`)}
        </p>
      </div>
    </li>
  )
}

function Addresses({ place }: { place: AccountPlace }) {
  const t = useTranslations('pages.account')
  const trpc = useTRPC()
  const saved = useQuery(trpc.membership.addresses.queryOptions())
  return (
    <section aria-busy={saved.isPending}>
      <h2>{t('addresses')}</h2>
      {saved.data?.length === 0 ? <p>{t('noAddresses')}</p> : null}
      <ul className="corner-cards">
        {(saved.data ?? []).map(({ id, label, address, isDefault }) => (
          <li key={id}>
            {label || isDefault ? <b>{[label, isDefault ? t('usual') : ''].filter(Boolean).join(' · ')}</b> : null}
            {formatAddress(address).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <a className="lnk" href={`${place.mall.url.replace(/\/$/, '')}/account/addresses`}>
          {t('editAddresses', { mall: place.mall.name })}
        </a>
      </p>
    </section>
  )
}

const letterWords = { confirmed: 'lettersOn', waiting: 'lettersWaiting', left: 'lettersOff' } as const

function Letters({ place, email }: { place: AccountPlace; email: string }) {
  const t = useTranslations('pages.account')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const state = useQuery(trpc.newsletter.mine.queryOptions())
  const ask = useMutation(
    trpc.newsletter.subscribe.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.newsletter.mine.queryFilter()),
    }),
  )
  const locale = isLocale(place.locale) ? place.locale : 'en'
  const said = letterWords[state.data ?? 'left']
  return (
    <section aria-busy={state.isPending}>
      <h2>{t('letters', { shop: place.shop.name })}</h2>
      {state.isSuccess ? <p>{t(said, { email })}</p> : null}
      {state.isSuccess && said === 'lettersOff' ? (
        <p>
          <button
            type="button"
            className="btn ghost"
            disabled={ask.isPending}
            onClick={() => ask.mutate({ email, locale })}
          >
            {t('lettersAsk')}
          </button>
        </p>
      ) : null}
    </section>
  )
}
