import type { FrontStyle, WindowGood } from '@/lib/front'
import type { Locale } from '@/lib/locales'
import type { OpeningHours } from '@/mall/tenancy/types'
import type { PictureSpec } from '@/ui/illustration/spec'
import type { StoredFront } from '@/ui/illustration/street/shop-front'

/** Texts of the mall in its three languages. */
export interface Names {
  readonly en: string
  readonly ja: string
  readonly ko: string
}

export interface TradeSeed {
  readonly code: string
  readonly names: Names
  readonly children?: readonly TradeSeed[]
}

export interface RegionSeed {
  readonly code: string
  readonly names: Names
  readonly states: readonly { readonly code: string; readonly names: Names }[]
}

export interface AddressSeed {
  readonly name: string
  readonly line1: string
  readonly line2?: string
  readonly city: string
  readonly state: string
  readonly postalCode: string
  readonly country: 'US' | 'JP' | 'KR'
  readonly phone?: string
}

/** A value of an option, with what it adds to the price (cents) and to the weight (grams). */
export interface OptionValueSeed {
  readonly value: string
  readonly add?: number
  readonly grams?: number
  /** Shown when this value is chosen. */
  readonly picture?: PictureSpec
}

export interface OptionSeed {
  readonly name: string
  readonly values: readonly OptionValueSeed[]
}

export interface ProductSeed {
  readonly handle: string
  readonly title: string
  readonly descriptionHtml: string
  readonly productType: string
  readonly vendor?: string
  readonly tags?: readonly string[]
  readonly categories: readonly string[]
  /** US cents, tax included. */
  readonly price: number
  readonly was?: number
  /** The price holds so many hours from the moment of seeding; then the usual one comes back (cents). */
  readonly ends?: { readonly hours: number; readonly usual: number }
  readonly grams: number
  /** Article number of a good without options, where it is not simply counted. */
  readonly sku?: string
  /** Pieces on hand of every variant; where there are variants each gets its own number around this one. */
  readonly stock: number
  /** Variant titles ("Large / Oxblood") that are gone. */
  readonly soldOut?: readonly string[]
  readonly options?: readonly OptionSeed[]
  readonly pictures: readonly PictureSpec[]
  /** Values of the shop's own characteristics, by key. */
  readonly values?: Readonly<Record<string, string | number | boolean>>
  readonly status?: 'active' | 'draft'
}

/** A characteristic of the shop's own; of choices the key and its names. */
export interface FieldSeed {
  readonly key: string
  readonly names: Names
  readonly choices: readonly { readonly key: string; readonly names: Names }[]
  /** Offered as a filter. */
  readonly facet?: boolean
}

export interface CategorySeed {
  readonly handle: string
  readonly title: string
  readonly children?: readonly CategorySeed[]
}

export interface CouponSeed {
  readonly code: string
  readonly label: string
  readonly percent?: number
  /** Cents. */
  readonly amount?: number
  readonly minimum?: number
  readonly totalLimit?: number
  readonly perCustomerLimit?: number
  /** Days from the day of seeding; negative lies in the past. */
  readonly fromDay?: number
  readonly toDay?: number
}

export interface RateSeed {
  readonly name: string
  /** Cents of a flat rate, or bands up to a weight in grams. */
  readonly price: number | readonly { readonly upToGrams: number; readonly price: number }[]
  readonly freeFrom?: number
  readonly days: readonly [number, number]
}

export interface ZoneSeed {
  readonly name: string
  readonly states?: readonly string[]
  readonly countries: readonly string[]
  readonly rates: readonly RateSeed[]
}

export type TemplateName = 'gallery' | 'counter' | 'atelier' | 'arcade' | 'bookshelf' | 'noren'

/** Names for the drawn plan of the way. */
export interface SketchSeed {
  readonly main: string
  readonly side: string
  readonly upper: string
  readonly landmark: string
  readonly park: string
}

export type SceneName =
  | 'pottery'
  | 'kiln'
  | 'gift'
  | 'market'
  | 'leather'
  | 'bench'
  | 'racks'
  | 'devices'
  | 'books'
  | 'sweets'
  | 'water'
  | 'tray'
  | 'pantry'

/** How the shop looks and what its home page says, in the mall's languages. */
export interface DesignSeed {
  readonly template: 'gallery' | 'counter' | 'atelier' | 'arcade' | 'bookshelf' | 'noren'
  /** The template the shop was drawn for. */
  readonly temper: TemplateName
  readonly palette: string
  readonly fonts: 'familjen' | 'fraunces' | 'fraunces-fine' | 'garamond' | 'sofia' | 'archivo' | 'mincho'
  /** Own colours over the palette, hex. */
  readonly colours?: { readonly ground?: string; readonly accent?: string; readonly mark?: string }
  readonly subtitle?: Names
  readonly notices: readonly Names[]
  readonly headline: Names
  readonly intro: Names
  readonly heroLink: { readonly label: Names; readonly target: string }
  readonly heroScene: SceneName
  /** A good that leads the home while its price holds; the opening picture then stays away. */
  readonly drop?: {
    readonly title: Names
    readonly text: Names
    readonly button: Names
    readonly after: Names
    readonly product: string
    readonly hours: number
  }
  /** Codes of coupons that the home announces. */
  readonly coupons?: { readonly title: Names; readonly codes: readonly string[] }
  /** The solar terms below the opening picture. */
  readonly season?: boolean
  readonly tilesTitle?: Names
  /** Category whose shelves the tiles show. */
  readonly tilesUnder?: string
  /** What the shop has to tell, newest first. */
  readonly news?: readonly { readonly daysAgo: number; readonly headline: Names; readonly target?: string }[]
  readonly gridTitle: Names
  /** Goods per shelf, or entries of a catalogue; 6 unless told. */
  readonly rows?: number
  readonly gridSource: 'newest' | 'sale'
  readonly storyTitle: Names
  readonly storyText: Names
  readonly storyScene: SceneName | 'front'
  readonly visitText: Names
  readonly sketch: SketchSeed
  readonly questions: readonly { readonly question: Names; readonly answer: Names }[]
}

/** A shop's goods in a language besides its own; what is left out is told in its own. */
export interface WordsSeed {
  /** titles of categories by handle */
  readonly categories: Readonly<Record<string, string>>
  /** names of options and of their values */
  readonly choices: Readonly<Record<string, string>>
  /** by handle */
  readonly products: Readonly<Record<string, { readonly title?: string; readonly descriptionHtml?: string }>>
}

export interface ShopSeed {
  readonly slug: string
  readonly name: string
  readonly trade: string
  readonly region: string
  readonly locale: 'en' | 'ja' | 'ko'
  readonly timeZone: string
  readonly tagline: string
  readonly story: string
  readonly email: string
  readonly phone: string
  readonly address: AddressSeed
  readonly hours: OpeningHours
  readonly front: StoredFront & { readonly style: FrontStyle; readonly goods?: readonly WindowGood[] }
  readonly orderPrefix: string
  readonly taxRateBp: number
  readonly design: DesignSeed
  /** Module parts that this shop has switched off. */
  readonly off?: readonly string[]
  readonly categories: readonly CategorySeed[]
  readonly fields?: readonly FieldSeed[]
  readonly products: readonly ProductSeed[]
  readonly words?: { readonly [locale in Locale]?: WordsSeed }
  readonly zones: readonly ZoneSeed[]
  readonly coupons: readonly CouponSeed[]
  /** Orders a week, roughly; the seed spreads them over sixty days. */
  readonly ordersPerWeek: number
}

export interface NoticeSeed {
  readonly source: 'mall' | 'region' | 'shop'
  readonly region?: string
  readonly shop?: string
  readonly titles: Names
  readonly bodies: Names
  readonly daysAgo: number
}

export interface PersonSeed {
  readonly name: string
  readonly email: string
  readonly address: AddressSeed
  readonly locale?: 'en' | 'ja' | 'ko'
}
