import { type Locale, locales } from '@/lib/locales'
import { slugify } from '@/lib/text'
import { policyKinds } from './constants'
import type { PageState, PolicyKind, Said, Section, Standing, Texts } from './types'

export const noTexts: Texts = { en: '', ja: '', ko: '' }

type Times = { state: PageState; publishedAt: Date | null; endsAt: Date | null }

/** How a text stands at a moment. A planned one is seen from its very moment on, and no more at its end. */
export function standingAt({ state, publishedAt, endsAt }: Times, at: Date): Standing {
  if (state === 'draft' || !publishedAt) return 'draft'
  if (endsAt && endsAt <= at) return 'over'
  return publishedAt <= at ? 'shown' : 'planned'
}

/** A text in the reader's language, else in the shop's, else in whichever it was written; and which that is. */
export function textIn(texts: Texts, locale: string, shopLocale: string): Said {
  const order = [locale, shopLocale, ...locales].filter((one): one is Locale => one in texts)
  const lang = order.find((one) => texts[one] !== '') ?? 'en'
  return { text: texts[lang], lang }
}

/** Where a text stands in its shop. */
export function pathOf(section: Section, handle: string): string {
  return `${folders[section]}/${handle}`
}

const folders: Record<Section, string> = { page: '/pages', policy: '/policies', notice: '/notices' }

export const isPolicyKind = (handle: string): handle is PolicyKind => policyKinds.some((kind) => kind === handle)

/** An address nobody has: the wanted one, or with a number behind it. */
export function freeHandle(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

/** The address a title gives; what its section is called where no sign of it can stand in one. */
export function handleFrom(titles: Texts, shopLocale: string, section: Section): string {
  return slugify(textIn(titles, shopLocale, shopLocale).text) || section
}

/** A text in the bin leaves its address to others and remembers it. */
export const binnedHandle = (handle: string, id: string): string => `${handle}~${id}`
export const formerHandle = (binned: string): string => binned.split('~', 1)[0] ?? binned

export const languagesOf = (titles: Texts, bodies: Texts): Locale[] =>
  locales.filter((locale) => titles[locale] !== '' || bodies[locale] !== '')
