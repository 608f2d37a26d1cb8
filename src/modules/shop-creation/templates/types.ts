import type { ReactNode } from 'react'
import type { CategoryNode, DealFacts, ProductList } from '@/shop/catalog/types'
import type { BlockKind, ContrastCheck, FontPairKey, Palette, TokenName } from '../design/types'
import type { Visit } from '../storefront/components/visit'
import type { ListQuery } from '../storefront/rules'
import type { HomeGoods, ProductPage } from '../storefront/types'

/** One bar of a template's drawn thumb: x, y, width, height in a field of 160 by 116, its tone, its corner (2). */
export type ThumbBar = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  tone: 'a' | 'b' | 'c',
  corner?: number,
]

/** What a template offers and how it differs, as data: the same for the shop, the editor and the sign-up. */
export type TemplateOffer = {
  /** the first is its own */
  palettes: readonly [Palette, ...Palette[]]
  fonts: readonly [FontPairKey, ...FontPairKey[]]
  /** pairs of its colours that have to be told apart, beyond those of every template */
  checks: readonly { pair: ContrastCheck['pair']; needed: number; ground: TokenName; words: TokenName }[]
  /** what the colour named `mark` paints: price tags, or whole panels */
  markIs: 'price' | 'panel'
  /** kinds of blocks that its home leaves out; a shop keeps them for its next template */
  leavesOut: readonly BlockKind[]
  /** letters of the sign on the drawn shop front, and their colour where it is not the usual light one */
  sign: { voice: 'grotesk' | 'narrow' | 'serif'; ink?: TokenName }
  /** its structure in a few bars */
  thumb: readonly ThumbBar[]
  /** what the sign-up's preview shows beside header, opening picture and goods */
  preview: { search: boolean; add: boolean }
}

/** What a home has to read for the blocks it shows. */
export type HomeReads = {
  newest: number
  /** goods under each heading of what is urgent */
  deals?: number
  /** handles of goods that a block leads to and shows */
  linked?: string[]
  sale: number
  /** rows per shelf; 0 for a home without shelves */
  aisleRows: number
  /** the shelves; the shop's own categories unless told */
  aisles?: readonly Pick<CategoryNode, 'handle'>[]
}

/** The pieces of a list that are the same in every template, drawn; a template puts them into their places. */
export type ListPieces = {
  visit: Visit
  list: ProductList
  category: CategoryNode | undefined
  query: ListQuery
  /** address of this list with a part of its query changed, from its first page */
  hrefOf: (part: Partial<ListQuery>) => string
  crumbs: ReactNode
  head: ReactNode
  filters: ReactNode
  bar: ReactNode
  /** of the goods on this page, where the template tells them; empty otherwise */
  facts: Record<string, DealFacts>
  /** why there is nothing; null where there are goods */
  empty: ReactNode
  pager: ReactNode
}

export type ProductPieces = { visit: Visit; page: ProductPage; crumbs: ReactNode }

/** A template's own windows and frame, drawn on the server. */
export type Template = {
  Header: (props: { visit: Visit }) => ReactNode
  Footer: (props: { visit: Visit; path: string }) => ReactNode
  Home: (props: { visit: Visit; goods: HomeGoods }) => ReactNode
  List: (props: ListPieces) => ReactNode
  Product: (props: ProductPieces) => ReactNode
  reads: (visit: Visit) => HomeReads
  /** goods beside a product; 4 unless told */
  related?: number
  /** says how many pieces were sold and when a price ends */
  tellsDeals?: true
  /** goods on one page of a list, at most 96 */
  pageSize: number
}
