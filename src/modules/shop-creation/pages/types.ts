import type { Locale } from '@/lib/locales'
import type { legalFieldKeys, pageStates, policyKinds, sections } from './constants'

export type Section = (typeof sections)[number]
export type PolicyKind = (typeof policyKinds)[number]
export type PageState = (typeof pageStates)[number]

/** A text per language; empty where a language is not written. */
export type Texts = Record<Locale, string>

/** How a text stands at a moment: not published, waiting for its moment, seen, or over. */
export type Standing = 'draft' | 'planned' | 'shown' | 'over'

/** A text as the lists of the desk show it. */
export type DeskPageRow = {
  id: string
  section: Section
  handle: string
  titles: Texts
  /** languages in which something is written */
  languages: Locale[]
  standing: Standing
  publishedAt: Date | null
  endsAt: Date | null
  pinned: boolean
  updatedAt: Date
  updatedBy: string
}

/** Everything about one text, for its editor. */
export type DeskPage = Omit<DeskPageRow, 'languages'> & {
  state: PageState
  bodies: Texts
  seoTitles: Texts
  seoTexts: Texts
  version: number
}

/** A text as a visitor reads it, in the language it was found in. */
export type Said = { text: string; lang: string }

/** A text that visitors see, with all its languages. */
export type ShownPage = {
  id: string
  section: Section
  handle: string
  titles: Texts
  bodies: Texts
  seoTitles: Texts
  seoTexts: Texts
  publishedAt: Date
  endsAt: Date | null
  pinned: boolean
  updatedAt: Date
}

/** A notice in a list: its title and how it begins for this reader. */
export type NoticeCard = Pick<ShownPage, 'id' | 'handle' | 'titles' | 'publishedAt' | 'pinned'> & { opening: Said }

export type NoticeList = { items: NoticeCard[]; total: number; page: number; pages: number }

/** What menus and footers may lead to. */
export type PageLinks = {
  /** of the free pages that menus name */
  pages: { handle: string; titles: Texts }[]
  policies: { kind: PolicyKind; titles: Texts }[]
  legal: boolean
  notices: boolean
}

/** Where something stands and when it changed, for the map of the shop. */
export type PageAddress = { path: string; changed: Date }

export type LegalFieldKey = (typeof legalFieldKeys)[number]
/** Which set of fields a country's law asks for. */
export type LegalFormKey = 'germanic' | 'eu' | 'jp' | 'kr' | 'gb' | 'us' | 'other'
export type LegalValues = Partial<Record<LegalFieldKey, string>>

/** What stands in the way of a value. */
export type LegalProblem = 'missing' | 'email' | 'vatId' | 'businessNumber'

export type DeskLegal = {
  country: string
  values: LegalValues
  published: boolean
  /** 0 while it was never saved */
  version: number
  updatedAt: Date | null
  updatedBy: string
  /** what the shop's settings say already, for empty fields */
  known: LegalValues
}

/** The legal notice as visitors read it: the fields of its country that hold something, in their order. */
export type ShownLegal = {
  form: LegalFormKey
  lang: string
  rows: { key: LegalFieldKey; value: string }[]
  updatedAt: Date
}

/** What the shop's settings tell a text that is being begun. */
export type StarterFacts = {
  shop: string
  email: string
  addressLines: readonly string[]
  /** null: everywhere; empty: nothing is set yet */
  places: readonly string[] | null
  rates: readonly {
    name: string
    zone: string
    price: string
    freeFrom: string | null
    minDays: number
    maxDays: number
  }[]
  payments: readonly string[]
  taxIncluded: boolean
  countsVisits: boolean
  letters: boolean
}
