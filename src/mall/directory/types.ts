import type { Localized } from '@/lib/locales'
import type { MediaRef } from '@/lib/media'
import type { OpeningHours, ShopFront } from '@/mall/tenancy/types'

/** A shop as it stands in the street. */
export type FrontCard = {
  id: string
  slug: string
  name: string
  tagline: string
  front: ShopFront
  tradeCode: string
  tradeNames: Localized
  regionCode: string
  regionNames: Localized
  city: string
  hours: OpeningHours | null
  timeZone: string
  goods: number
}

export type FrontList = { items: FrontCard[]; total: number; page: number; pages: number }

/** A good of any shop, as the mall shows it. */
export type MallGood = {
  id: string
  handle: string
  title: string
  /** language of the title, where that is not the reader's */
  lang?: string | undefined
  summary: string
  shop: { slug: string; name: string; front: ShopFront }
  currency: string
  priceMinMinor: number
  priceMaxMinor: number
  compareAtMinor: number | null
  cover: MediaRef | null
  publishedAt: Date
}

/** A marked-down good; pieces are null where it never runs out. */
export type ReducedGood = MallGood & { stockLeft: number | null }

/** A page of goods; `goodsByTrade` and `goodsByRegion` hold what each choice of the other kind would find, by branch id. */
export type MallGoodList = {
  items: MallGood[]
  total: number
  page: number
  pages: number
  goodsByTrade: Record<string, number>
  goodsByRegion: Record<string, number>
}

/** A branch of the tree of trades or regions with what is under it. */
export type Branch = { id: string; code: string; parentId: string | null; names: Localized; shops: number }

export type MallFigures = { shops: number; goods: number; regions: number }

export type NoticeCard = {
  id: string
  source: 'mall' | 'region' | 'shop'
  regionNames: Localized | null
  shopName: string | null
  titles: Localized
  bodies: Localized
  publishedAt: Date
}
