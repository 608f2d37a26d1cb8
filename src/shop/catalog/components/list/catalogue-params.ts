import { createLoader, type inferParserType, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { isUuid } from '@/lib/ids'
import type { DeskListInput } from '../../schema'

export const views = ['all', 'active', 'draft', 'low', 'out', 'archived'] as const
export type View = (typeof views)[number]

export const sorts = ['updated', 'title', 'price', 'stock'] as const

/** What stands in the list's address. */
export const catalogueParams = {
  view: parseAsStringLiteral(views).withDefault('all'),
  q: parseAsString.withDefault(''),
  category: parseAsString,
  sort: parseAsStringLiteral(sorts).withDefault('updated'),
  page: parseAsInteger.withDefault(1),
}

export type CatalogueParams = inferParserType<typeof catalogueParams>

export const loadCatalogueParams = createLoader(catalogueParams)

const byView: Record<View, Pick<DeskListInput, 'status' | 'stock'>> = {
  all: {},
  active: { status: 'active' },
  draft: { status: 'draft' },
  low: { stock: 'low' },
  out: { stock: 'out' },
  archived: { status: 'archived' },
}

/** What the server is asked for; anything may stand in an address. */
export function listInput({ view, q, category, sort, page }: CatalogueParams): DeskListInput {
  return {
    ...byView[view],
    q: q.slice(0, 120),
    sort,
    page: Math.min(Math.max(1, page), 10_000),
    ...(category && isUuid(category) ? { categoryId: category } : {}),
  }
}
