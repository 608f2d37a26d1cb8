import type { z } from 'zod'
import type { Oklch } from '@/ui/illustration/core/colour'
import type { offers } from '../templates/components/offers'
import type { fontPairs, linkKinds, ownColourNames, tokenNames } from './constants'
import type { designSchema, wordsSchema } from './schema'
import type { blockSchema, columnBlockSchema } from './schema/blocks'
import type { pictureSchema } from './schema/fields'
import type { menuItemSchema } from './schema/menus'

export type TemplateKey = keyof typeof offers
export type TokenName = (typeof tokenNames)[number]
export type OwnColourName = (typeof ownColourNames)[number]
export type FontPairKey = keyof typeof fontPairs

export type Palette = { key: string; tokens: Record<TokenName, Oklch>; dark: boolean }

type Stack = { any: string; ko: string }
export type FontPair = {
  display: Stack
  text: Stack
  /** of headings */
  weight: number
  /** names of the families, as people read them */
  sample: string
}

/** A text per language; empty where the shop's own data speaks. */
export type Words = z.infer<typeof wordsSchema>
export type DesignPicture = z.infer<typeof pictureSchema>
export type DesignBlock = z.infer<typeof blockSchema>
/** A block that may also stand in a column. */
export type ColumnBlock = z.infer<typeof columnBlockSchema>
export type BlockKind = DesignBlock['kind']
export type BlockOf<Kind extends BlockKind> = Extract<DesignBlock, { kind: Kind }>
export type Design = z.infer<typeof designSchema>
export type MenuItem = z.infer<typeof menuItemSchema>
export type LinkKind = (typeof linkKinds)[number]
export type MenuKey = keyof Design['menus']

/** One pair of colours that has to be told apart. */
export type ContrastCheck = {
  pair: 'text' | 'quiet' | 'button' | 'edge' | 'mark' | 'sign' | 'number'
  ratio: number
  needed: number
  ok: boolean
}

/** What visitors see: the design and how often it was published. */
export type PublishedDesign = { design: Design; version: number }

/** How far the draft is, and who saved it last. */
export type DesignHead = Pick<DesignDraft, 'draftVersion' | 'draftSavedAt' | 'draftSavedBy' | 'publishedVersion'>

export type DesignDraft = {
  draft: Design
  draftVersion: number
  draftSavedAt: Date | null
  draftSavedBy: string
  published: Design
  publishedVersion: number
  publishedAt: Date | null
  /** the draft differs from what visitors see */
  changed: boolean
}

/** How a version came to be seen. */
export type PublishedHow = 'publish' | 'plan' | 'plan-end' | 'roll-back'

export type PlanState = 'waiting' | 'live' | 'done' | 'cancelled' | 'overtaken'

export type DesignPlan = {
  id: string
  name: string
  state: PlanState
  startsAt: Date
  endsAt: Date | null
  createdBy: string
}

export type DesignLink = {
  id: string
  label: string
  /** null: the draft */
  version: number | null
  createdBy: string
  expiresAt: Date
  token: string
}

export type DesignVersion = {
  version: number
  publishedAt: Date
  publishedBy: string
  name: string
  how: PublishedHow
  /** shows this version for two hours */
  previewToken: string
  template: TemplateKey
  palette: string
}
