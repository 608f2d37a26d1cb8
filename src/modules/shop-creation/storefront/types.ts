import type { z } from 'zod'
import type { MediaRef } from '@/lib/media'
import type { OpeningHours, ShopFront } from '@/mall/tenancy/types'
import type {
  CategoryNode,
  DealFacts,
  DealOrder,
  ProductCard,
  ProductDetail,
  ProductFacets,
} from '@/shop/catalog/types'
import type { AnnouncedOffer } from '@/shop/offers/ports'
import type { Design } from '../design/types'
import type { NoticeCard, PageLinks } from '../pages/types'
import type { homeInput } from './schema'

/** What the pages of a shop tell about it. */
export type StorefrontShop = {
  id: string
  slug: string
  name: string
  tagline: string
  story: string
  currency: string
  locale: string
  timeZone: string
  email: string
  phone: string
  /** in its country's order; empty for a shop without a place */
  addressLines: string[]
  /** ISO 3166-1 alpha-2 of its place; US for a shop without one */
  country: string
  hours: OpeningHours | null
  front: ShopFront
  /** the owner's e-mail is confirmed; until then the shop takes no orders */
  confirmed: boolean
  taxRateBp: number
}

/** Parts that pages leave out while they are switched off. */
export type StorefrontFeatures = {
  /** somebody works orders off */
  orders: boolean
  coupons: boolean
  delivery: boolean
  /** there is something to make a gift of an order with */
  gifts: boolean
  access: boolean
  /** the shop sends letters to who signed up for them */
  letters: boolean
}

/** What every page of a shop needs: who it is, how it looks, what stands on its shelves. */
export type StorefrontFrame = {
  shop: StorefrontShop
  /** where the shop's pages stand for search engines: its own domain, else its name under the mall */
  origin: string
  design: Design
  designVersion: number
  categories: CategoryNode[]
  features: StorefrontFeatures
  /** pictures the design names, by id */
  pictures: Record<string, MediaRef>
  /** coupons the design's strips announce, those that run; empty while promotion is off */
  offers: AnnouncedOffer[]
  /** texts of the shop that menus and footers lead to */
  pages: PageLinks
  /** its newest notices, as many as a block of the design shows */
  notices: NoticeCard[]
}

export type Aisle = { handle: string; title: string; total: number; items: ProductCard[] }

export type HomeGoods = {
  /** all that can be seen in the shop */
  total: number
  newest: ProductCard[]
  sale: ProductCard[]
  aisles: Aisle[]
  /** lowest prices of all goods in even steps */
  prices: ProductFacets['prices']
  /** by what makes them urgent; null for a home that does not ask */
  deals: Record<DealOrder, ProductCard[]> | null
  /** goods that blocks lead to, by handle */
  linked: Record<string, ProductDetail>
  /** what else is told of the deals and the linked goods, by product id */
  facts: Record<string, DealFacts>
  /** goods of the grids that every template draws alike, by the id of the block */
  grids: Record<string, ProductCard[]>
}

export type ProductPage = {
  product: ProductDetail
  related: ProductCard[]
  /** of the product and its company, for templates that tell them; empty otherwise */
  facts: Record<string, DealFacts>
}

/** How a price stands beside the way into the cart: plain, as a market ticket, or with what it saves and what is left. */
export type PriceForm = 'label' | 'ticket' | 'deal'

/** How goods looked at before are listed: as pictures, in rows that can be put into the basket, as titles alone, or as cards. */
export type SeenForm = 'tiles' | 'rows' | 'titles' | 'cards' | 'terms'

/** What a home asks to read; handles of the shelves it shows. */
export type HomeWish = z.output<typeof homeInput>
export type GridWish = HomeWish['grids'][number]

/** What a visitor is told of a shop that shows no goods. */
export type ShopSign = { name: string; awning: readonly [string, string]; state: 'closed' | 'suspended' }
