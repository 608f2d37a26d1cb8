import type { Draft } from '@/ui/use-draft'
import { noTexts } from '../rules'
import type { DeskPage, PageState, PolicyKind, Section, Texts } from '../types'

/** A text as it is being written. */
export type PageValues = {
  titles: Texts
  bodies: Texts
  seoTitles: Texts
  seoTexts: Texts
  handle: string
  state: PageState
  publishedAt: Date | null
  endsAt: Date | null
  pinned: boolean
}

export type PageDraft = Draft<PageValues>

/** What a text that is being begun holds already. */
export type Beginning = { section: Section; policy: PolicyKind | null; titles: Texts; bodies: Texts }

export function valuesOf(page: DeskPage | null): PageValues {
  if (!page)
    return {
      ...{ titles: noTexts, bodies: noTexts, seoTitles: noTexts, seoTexts: noTexts },
      ...{ handle: '', state: 'draft', publishedAt: null, endsAt: null, pinned: false },
    }
  const { titles, bodies, seoTitles, seoTexts, handle, state, publishedAt, endsAt, pinned } = page
  return { titles, bodies, seoTitles, seoTexts, handle, state, publishedAt, endsAt, pinned }
}

export type PageTrouble = 'title' | 'handle' | 'ends'

/** What must be put right before the text can be saved. */
export function troubleOf({ titles, handle, publishedAt, endsAt }: PageValues): PageTrouble | null {
  if (Object.values(titles).every((title) => title.trim() === '')) return 'title'
  if (handle !== '' && !/^[\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}]+(?:[-_][\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}]+)*$/u.test(handle))
    return 'handle'
  return endsAt && publishedAt && endsAt <= publishedAt ? 'ends' : null
}
