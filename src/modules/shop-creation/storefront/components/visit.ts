import type { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/locales'
import type { CategoryNode } from '@/shop/catalog/types'
import { wordsIn } from '../../design/rules'
import { openingGrid } from '../../design/rules/blocks'
import type { BlockKind, BlockOf, DesignBlock, Words } from '../../design/types'
import type { StorefrontFrame } from '../types'

export type ShopTexts = Awaited<ReturnType<typeof getTranslations<'shop'>>>

/** One visit of a shop: what its components draw from. Lives on the server only. */
export type Visit = StorefrontFrame & {
  locale: Locale
  /** put before every path inside the shop: language, or the preview's address */
  base: string
  t: ShopTexts
  mall: { name: string; url: string }
  /** somebody looks at the draft in the console */
  preview: boolean
}

/** Address of a page of this shop. Anchors and addresses outside stay as they are. */
export function href(visit: Pick<Visit, 'base'>, target: string): string {
  if (!target.startsWith('/')) return target
  return target === '/' ? visit.base || '/' : visit.base + target
}

/** What the retailer wrote in the reader's language, or what the shop's own data says. */
export function say(visit: Visit, words: Words, otherwise = ''): string {
  return wordsIn(words, visit.locale, visit.shop.locale) || otherwise
}

/** The shown block of a kind; of several grids the one that a template draws itself. */
export function blockOf<Kind extends BlockKind>(visit: Visit, kind: Kind): BlockOf<Kind> | null {
  const found =
    kind === 'product-grid'
      ? openingGrid(visit.design)
      : visit.design.blocks.find((block: DesignBlock) => block.kind === kind && block.on)
  return (found as BlockOf<Kind> | undefined) ?? null
}

/** The categories a tiles block shows: the shop's own, or those with goods below the one it names. */
export function shelvesOf(visit: Visit): readonly CategoryNode[] {
  const under = blockOf(visit, 'category-tiles')?.under
  const flat = visit.categories.flatMap((node) => [node, ...node.children])
  const below =
    flat.find(({ handle }) => handle === under)?.children.filter(({ productCount }) => productCount > 0) ?? []
  return below.length > 0 ? below : visit.categories
}

/** Address of a drawing; the version lets browsers keep it for good. */
export function artUrl(visit: Visit, name: string): string {
  return `${visit.base.replace(/\/preview\/.*$/, '')}/art/${name}?v=${visit.designVersion}`
}
