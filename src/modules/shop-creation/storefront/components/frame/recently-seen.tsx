'use client'

import { useQuery } from '@tanstack/react-query'
import { Package } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { type ComponentType, useEffect, useState } from 'react'
import { isLocale } from '@/lib/locales'
import { useTRPC } from '@/platform/trpc-client'
import type { ProductCard } from '@/shop/catalog/types'
import { seenCards, seenGoods } from '../../constants'
import { inScript, specFor } from '../../rules/letters'
import type { SeenForm } from '../../types'
import { AddButton } from '../cart/add-button'
import { GoodPicture } from '../good-picture'
import { cutOf, cutText, labelPrice } from '../price-text'
import { PriceTicket } from '../price-ticket'
import { specText } from '../spec-text'
import { stockWords } from '../stock-words'
import { wallAt } from '../walls'
import { readSeen, rememberSeen } from './seen-store'

type Props = {
  form: SeenForm
  title: string
  base: string
  currency: string
  /** the shop takes orders: rows can be put into the cart */
  orders: boolean
  /** the product being looked at: remembered, and not shown to itself */
  current?: string
}

/** What this browser looked at before. Comes after the page; a first visit shows nothing. */
export function RecentlySeen({ form, title, base, currency, orders, current }: Props) {
  const trpc = useTRPC()
  const [ids, setIds] = useState<string[]>([])
  useEffect(() => {
    setIds(
      readSeen()
        .filter((id) => id !== current)
        .slice(0, seenGoods + 3),
    )
    if (current) rememberSeen(current)
  }, [current])
  const seen = useQuery(trpc.catalog.cards.queryOptions({ ids }, { enabled: ids.length > 0, staleTime: 60_000 }))
  const goods = (seen.data ?? []).slice(0, form === 'cards' ? seenCards : seenGoods)
  if (goods.length === 0) return null
  const { List, Good, className } = lists[form]
  return (
    <section className="b-recently-seen" data-block="recently-seen" aria-labelledby="seen-head">
      <h2 id="seen-head">{title}</h2>
      <List className={className}>
        {goods.map((good, index) => (
          <Good key={good.id} good={good} index={index} base={base} currency={currency} orders={orders} />
        ))}
      </List>
    </section>
  )
}

type Item = { good: ProductCard; index: number; base: string; currency: string; orders: boolean }

function Cover({ good, index }: Pick<Item, 'good' | 'index'>) {
  return (
    <figure>
      {good.cover ? (
        <GoodPicture media={good.cover} sizes="(max-width: 720px) 50vw, 20vw" silent />
      ) : (
        <span className="bare" style={wallAt(index)} aria-hidden="true" lang={good.lang}>
          {good.title}
        </span>
      )}
    </figure>
  )
}

function SeenTile({ good, index, base, currency }: Item) {
  const locale = useLocale()
  return (
    <Link className="tile" href={`${base}/products/${good.handle}`} prefetch={false}>
      <Cover good={good} index={index} />
      <span className="n" lang={good.lang}>
        {good.title}
      </span>
      <span className="p">{labelPrice(good.priceMinMinor, currency, locale)}</span>
    </Link>
  )
}

function SeenRow({ good, index, base, currency, orders }: Item) {
  const locale = useLocale()
  const t = useTranslations('shop')
  const from =
    good.priceMaxMinor > good.priceMinMinor ? { before: t('price.from'), after: t('price.fromAfter') } : undefined
  return (
    <li>
      <Link className="n" href={`${base}/products/${good.handle}`} prefetch={false}>
        <Cover good={good} index={index} />
        <b lang={good.lang}>{good.title}</b>
        <span>{good.productType}</span>
      </Link>
      <PriceTicket minor={good.priceMinMinor} currency={currency} locale={locale} from={from} />
      {good.onlyVariantId && orders ? (
        <AddButton
          variantId={good.onlyVariantId}
          name={good.title}
          available={good.available}
          stockLeft={good.stockLeft}
        />
      ) : null}
    </li>
  )
}

/** Number, author, title and price in one line of text. */
function SeenTitle({ good, base, currency }: Item) {
  const locale = useLocale()
  return (
    <li>
      <Link href={`${base}/products/${good.handle}`} prefetch={false}>
        {good.sku ? <span className="no">{good.sku}</span> : null} {good.vendor ? `${good.vendor}, ` : null}
        <i lang={good.lang}>{good.title}</i>, {labelPrice(good.priceMinMinor, currency, locale)}
      </Link>
    </li>
  )
}

/** A card without a bar: percent, name, price and the former one in their places. */
function SeenCard({ good, base, currency }: Item) {
  const locale = useLocale()
  const t = useTranslations('shop')
  const { compareAtMinor: was, priceMinMinor: now } = good
  const cut = cutOf(now, was)
  return (
    <li className="c s">
      <Link href={`${base}/products/${good.handle}`} prefetch={false}>
        {cut ? <span className="pc">{cutText(cut, locale)}</span> : null}
        <figure>
          {good.cover ? (
            <GoodPicture media={good.cover} sizes="(max-width: 720px) 50vw, 17vw" silent />
          ) : (
            <Package className="shape" aria-hidden="true" />
          )}
        </figure>
        <b title={good.title} lang={good.lang}>
          {good.title}
        </b>
        <span className="cd">{good.productType}</span>
        <span className="row">
          <PriceTicket minor={now} currency={currency} locale={locale} />
          {was === null ? null : (
            <s>
              <span className="vh">{t('price.was')} </span>
              {labelPrice(was, currency, locale)}
            </s>
          )}
        </span>
      </Link>
    </li>
  )
}

/** Picture, name in the reader's script, then count, price and keeping. */
function SeenTerms({ good, index, base, currency }: Item) {
  const locale = useLocale()
  const t = useTranslations('shop')
  const reader = { t, locale: isLocale(locale) ? locale : 'en' } as const
  const count = specFor(good.specs, 'count')
  const keeping = specFor(good.specs, 'keeping')
  return (
    <Link className="it s" href={`${base}/products/${good.handle}`} prefetch={false}>
      <Cover good={good} index={index} />
      <span className="bl">
        <b className="n" lang={good.lang}>
          {inScript(good.title, locale)}
        </b>
      </span>
      <span className="m">
        {count ? <span>{specText(count, reader)}</span> : null}
        <b>{labelPrice(good.priceMinMinor, currency, locale)}</b>
        <em>{keeping && good.available ? specText(keeping, reader) : stockWords(t, good)}</em>
      </span>
    </Link>
  )
}

const lists: Record<SeenForm, { List: 'div' | 'ul'; className: string; Good: ComponentType<Item> }> = {
  tiles: { List: 'div', className: 'seen', Good: SeenTile },
  rows: { List: 'ul', className: 'mini', Good: SeenRow },
  titles: { List: 'ul', className: 'titles', Good: SeenTitle },
  terms: { List: 'div', className: 'r4', Good: SeenTerms },
  cards: { List: 'ul', className: 'g', Good: SeenCard },
}
