import { addressSchema, formatAddress } from '@/lib/address'
import { homeCountry } from '@/lib/countries'
import type { ShopInfo } from '@/mall/tenancy/types'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { notFound } from '@/platform/errors'
import { legalFormOf, legalRows } from '../rules/legal-forms'
import type { DeskLegal, LegalValues, ShownLegal } from '../types'

/** What the shop's settings say already. */
function knownOf(shop: ShopInfo): LegalValues {
  const address = addressSchema.safeParse(shop.address)
  return {
    seller: (address.success && address.data.company) || shop.name,
    ...(address.success ? { address: formatAddress({ ...address.data, name: '', company: '' }).join('\n') } : {}),
    email: shop.contactEmail,
    ...(shop.contactPhone ? { phone: shop.contactPhone } : {}),
  }
}

/** The form as it was saved, or one that begins with what the shop's settings know. */
export async function getDeskLegal(scope: ShopScope, shop: ShopInfo): Promise<DeskLegal> {
  const { shopId } = scope
  const row = await inShop(scope, (tx) => tx.shopLegal.findUnique({ where: { shopId } }))
  const known = knownOf(shop)
  if (row)
    return {
      ...{ country: row.country, values: row.values as LegalValues, published: row.published, version: row.version },
      ...{ updatedAt: row.updatedAt, updatedBy: row.updatedBy, known },
    }
  const address = addressSchema.safeParse(shop.address).data ?? null
  const country = homeCountry({ address, currency: shop.currency }) ?? 'US'
  return { country, values: known, published: false, version: 0, updatedAt: null, updatedBy: '', known }
}

/** @throws AppError NOT_FOUND while the shop shows none */
export async function getShownLegal(scope: ShopScope, shopLocale: string): Promise<ShownLegal> {
  const { shopId } = scope
  const row = await inShop(scope, (tx) => tx.shopLegal.findFirst({ where: { shopId, published: true } }))
  if (!row) throw notFound('page')
  return {
    form: legalFormOf(row.country),
    lang: shopLocale,
    rows: legalRows(row.country, row.values as LegalValues),
    updatedAt: row.updatedAt,
  }
}
