import { z } from 'zod'
import { count, line, moment, text } from '@/lib/input'
import { legalFieldKeys, maxBody, maxLegalValue, pageStates, policyKinds, sections } from './constants'

const lines = (max: number) => z.object({ en: line(max), ja: line(max), ko: line(max) })
const texts = (max: number) => z.object({ en: text(max), ja: text(max), ko: text(max) })

/** Last part of an address: small letters and digits of any script, parted by single hyphens. */
export const handleInput = line(120)
  .min(1)
  .regex(/^[\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}]+(?:[-_][\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}]+)*$/u, 'handle')

/** What an editor sends: the whole text. */
const content = z.object({
  section: z.enum(sections),
  /** empty: made from the title */
  handle: z.union([z.literal(''), handleInput]),
  titles: lines(200),
  bodies: texts(maxBody),
  seoTitles: lines(255),
  seoTexts: lines(1_000),
  state: z.enum(pageStates),
  /** null: from now on */
  publishedAt: moment.nullable(),
  endsAt: moment.nullable(),
  pinned: z.boolean(),
})

const isWritten = ({ titles }: { titles: Record<string, string> }) =>
  Object.values(titles).some((title) => title !== '')
const endsLater = ({ publishedAt, endsAt }: { publishedAt: Date | null; endsAt: Date | null }) =>
  !endsAt || !publishedAt || endsAt > publishedAt

export const createPageInput = content
  .refine(isWritten, { path: ['titles'], message: 'title' })
  .refine(endsLater, { path: ['endsAt'], message: 'later' })
export const updatePageInput = content
  .extend({ id: z.uuid(), version: count(1) })
  .refine(isWritten, { path: ['titles'], message: 'title' })
  .refine(endsLater, { path: ['endsAt'], message: 'later' })

export const sectionInput = z.object({ section: z.enum(sections) })
export const pageIdInput = z.object({ id: z.uuid() })
export const starterInput = z.object({ kind: z.enum(policyKinds) })

/** What a visitor asks for. */
export const shownInput = z.object({ section: z.enum(sections), handle: text(200) })
export const noticesInput = z.object({ page: count(1, 1_000).default(1) })

export type CreatePageInput = z.infer<typeof createPageInput>
export type UpdatePageInput = z.infer<typeof updatePageInput>

const countryInput = z.string().regex(/^[A-Z]{2}$/)
const legalValues = z.partialRecord(z.enum(legalFieldKeys), text(maxLegalValue))

export const saveLegalInput = z.object({
  country: countryInput,
  values: legalValues,
  published: z.boolean(),
  /** 0 for one that was never saved */
  version: count(0),
})

export type SaveLegalInput = z.infer<typeof saveLegalInput>
