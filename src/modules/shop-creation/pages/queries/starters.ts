import { createTranslator } from 'next-intl'
import { loadNamespace } from '@/i18n/messages'
import { addressSchema, formatAddress } from '@/lib/address'
import { countryNames } from '@/lib/countries'
import { isLocale, type Locale } from '@/lib/locales'
import { decimalString, minorDigits, toMinor } from '@/lib/money'
import type { PaymentMethod } from '@/mall/purchase/ports'
import type { Switches } from '@/mall/switches/types'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { type Say, starterHtml } from '../rules/starters'
import type { PolicyKind, StarterFacts, Texts } from '../types'

type Inside = { shop: ShopInfo; switches: Switches; ports: { paymentMethods: readonly PaymentMethod[] } }

/** Zones and rates of the shop as its delivery settings hold them; nothing while delivery is off. */
async function readDelivery(scope: ShopScope, isOn: boolean) {
  if (!isOn) return { zones: [], rates: [] }
  const { shopId } = scope
  return inShop(scope, async (tx) => ({
    zones: await tx.shippingZone.findMany({ where: { shopId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
    rates: await tx.shippingRate.findMany({ where: { shopId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }),
  }))
}

type Delivery = Awaited<ReturnType<typeof readDelivery>>

function placesOf({ zones }: Delivery, locale: string): string[] | null {
  if (zones.some((zone) => zone.countries.length === 0)) return null
  return [...new Set(zones.flatMap((zone) => zone.countries))].map(countryNames(locale))
}

async function factsIn({ shop, switches, ports }: Inside, delivery: Delivery, locale: Locale): Promise<StarterFacts> {
  const settlement = await loadNamespace(locale, 'settlement')
  const names = (settlement.methods ?? {}) as Record<string, string | undefined>
  const money = (minor: bigint) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency: shop.currency }).format(
      decimalString(toMinor(minor), minorDigits(shop.currency)) as `${number}`,
    )
  const address = addressSchema.safeParse(shop.address)
  return {
    shop: shop.name,
    email: shop.contactEmail,
    addressLines: address.success ? formatAddress({ ...address.data, name: '' }) : [],
    places: placesOf(delivery, locale),
    rates: delivery.rates.map((rate) => ({
      name: rate.name,
      zone: delivery.zones.find((zone) => zone.id === rate.zoneId)?.name ?? '',
      price: money(rate.priceMinor),
      freeFrom: rate.freeFromMinor === null ? null : money(rate.freeFromMinor),
      minDays: rate.minDays,
      maxDays: rate.maxDays,
    })),
    payments: ports.paymentMethods.map(({ key }) => names[key] ?? '').filter((name) => name !== ''),
    taxIncluded: shop.taxRateBp > 0,
    countsVisits: switches.isOn('marketing.access'),
    letters: switches.isOn('shop-creation.design'),
  }
}

/** What a policy may begin with, in every language: drawn from the shop's settings, to be completed by the retailer. */
export async function readStarter(
  scope: ShopScope,
  inside: Inside,
  kind: PolicyKind,
): Promise<{ titles: Texts; bodies: Texts }> {
  const delivery = await readDelivery(scope, inside.switches.isOn('delivery.rates'))
  const written = async (locale: Locale) => {
    const messages = { pages: await loadNamespace(locale, 'pages') }
    const say = createTranslator({ locale, messages, namespace: 'pages.starters' as never }) as unknown as Say
    const facts = await factsIn(inside, delivery, locale)
    return { title: say(`${kind}.title`), html: starterHtml(kind, facts, say, locale) }
  }
  const own = isLocale(inside.shop.locale) ? inside.shop.locale : 'en'
  const { title, html } = await written(own)
  const empty: Texts = { en: '', ja: '', ko: '' }
  return { titles: { ...empty, [own]: title }, bodies: { ...empty, [own]: html } }
}
