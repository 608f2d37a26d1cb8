import { defaultNews, singleKinds } from '../constants'
import type { BlockKind, BlockOf, ColumnBlock, Design, DesignBlock } from '../types'

export const noWords = { en: '', ja: '', ko: '' }
const noLink = { label: noWords, target: '' }

type Blank = { [Kind in BlockKind]: Omit<BlockOf<Kind>, 'id' | 'kind' | 'on'> }

/** What an untouched block of each kind holds; empty texts are filled from the shop's own data when it is shown. */
const blank: Blank = {
  notice: { v: 1, items: [] },
  hero: { v: 1, headline: noWords, text: noWords, link: noLink, picture: { kind: 'goods' } },
  banner: { v: 1, text: noWords, link: noLink, tone: 'accent' },
  'product-grid': { v: 2, title: noWords, source: 'newest', category: '', tag: '', picked: [], count: 8 },
  'product-list': { v: 1, rows: 6 },
  'category-tiles': { v: 1, title: noWords, under: '' },
  'recently-seen': { v: 1, title: noWords },
  season: { v: 1, title: noWords },
  'image-text': { v: 1, headline: noWords, text: noWords, link: noLink, picture: { kind: 'front' } },
  story: { v: 1, title: noWords, text: noWords, quote: noWords, by: noWords, picture: { kind: 'none' } },
  'rich-text': { v: 1, html: noWords },
  gallery: { v: 1, title: noWords, shape: 'grid', pictures: [] },
  video: { v: 1, title: noWords, text: noWords, videoId: null, format: 'mp4', posterId: null, silent: false },
  quotes: { v: 1, title: noWords, items: [] },
  faq: { v: 1, title: noWords, items: [] },
  news: { v: 2, title: noWords, from: 'notices', count: defaultNews, items: [] },
  countdown: { v: 1, title: noWords, text: noWords, until: '', link: noLink, after: noWords },
  coupons: { v: 1, title: noWords, codes: [] },
  newsletter: { v: 1, title: noWords, text: noWords, button: noWords },
  'hours-map': { v: 1, title: noWords, text: noWords, sketch: null },
  columns: { v: 1, blocks: [] },
  spacer: { v: 1, size: 'm' },
  divider: { v: 1, look: 'line' },
}

/** Kinds by what they are for, in the order they are offered. */
export const kindGroups = [
  { key: 'opening', kinds: ['notice', 'hero', 'banner', 'countdown'] },
  { key: 'goods', kinds: ['product-grid', 'product-list', 'category-tiles', 'season', 'recently-seen', 'coupons'] },
  { key: 'words', kinds: ['image-text', 'story', 'rich-text', 'news', 'quotes', 'faq'] },
  { key: 'pictures', kinds: ['gallery', 'video'] },
  { key: 'reach', kinds: ['hours-map', 'newsletter'] },
  { key: 'order', kinds: ['columns', 'divider', 'spacer'] },
] as const satisfies readonly { key: string; kinds: readonly BlockKind[] }[]

export const blockKinds = Object.keys(blank) as BlockKind[]

/** Kinds that may stand in a column: those every template draws alike, except for columns themselves. */
export const columnKinds = [
  'image-text',
  'rich-text',
  'story',
  'banner',
  'product-grid',
  'gallery',
  'video',
  'quotes',
  'faq',
  'news',
  'countdown',
  'coupons',
  'season',
  'newsletter',
  'divider',
  'spacer',
] as const satisfies readonly ColumnBlock['kind'][]

const single: readonly string[] = singleKinds
export const isSingle = (kind: BlockKind): boolean => single.includes(kind)

export function firstBlock(kind: BlockKind, id: string, on = true): DesignBlock {
  const block = { id, kind, on, ...blank[kind] } as DesignBlock
  if (block.kind !== 'columns') return block
  return { ...block, blocks: ['left', 'right'].map((side) => firstColumnBlock('image-text', `${id}-${side}`)) }
}

export function firstColumnBlock(kind: ColumnBlock['kind'], id: string): ColumnBlock {
  return { id, kind, on: true, ...blank[kind] } as ColumnBlock
}

/** The blocks a new shop opens with; those that need words of the retailer's own wait switched off. */
export function firstBlocks(): DesignBlock[] {
  return [
    firstBlock('notice', 'notice', false),
    firstBlock('hero', 'hero'),
    firstBlock('product-grid', 'goods'),
    firstBlock('product-list', 'aisles'),
    firstBlock('category-tiles', 'categories'),
    firstBlock('image-text', 'story'),
    firstBlock('hours-map', 'visit'),
    firstBlock('faq', 'questions', false),
    firstBlock('recently-seen', 'seen'),
  ]
}

/** Every block of a design, those in columns too. */
export function allBlocks(blocks: readonly DesignBlock[]): DesignBlock[] {
  return blocks.flatMap((block): DesignBlock[] => (block.kind === 'columns' ? [block, ...block.blocks] : [block]))
}

/** An id that no block of the list has: the kind's name, or the name with a number. */
export function newBlockId(blocks: readonly DesignBlock[], kind: string): string {
  const taken = new Set(allBlocks(blocks).map(({ id }) => id))
  if (!taken.has(kind)) return kind
  let number = 2
  while (taken.has(`${kind}-${number}`)) number++
  return `${kind}-${number}`
}

/** The list with a copy of one block right after it; the copy and what stands in it get ids of their own. */
export function duplicated(
  blocks: readonly DesignBlock[],
  id: string,
): { blocks: DesignBlock[]; copyId: string | null } {
  const at = blocks.findIndex((block) => block.id === id)
  const found = blocks[at]
  if (!found || isSingle(found.kind)) return { blocks: [...blocks], copyId: null }
  const copyId = newBlockId(blocks, found.kind)
  const copy: DesignBlock =
    found.kind === 'columns'
      ? {
          ...found,
          id: copyId,
          blocks: found.blocks.map((inner, place) => ({ ...inner, id: `${copyId}-c${place + 1}` })),
        }
      : { ...found, id: copyId }
  return { blocks: blocks.toSpliced(at + 1, 0, copy), copyId }
}

/** The list with one entry at another place; a place outside of the list changes nothing. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from]
  if (entry === undefined || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((_, index) => index !== from)
  return [...rest.slice(0, to), entry, ...rest.slice(to)]
}

/** Ids of the stored pictures a design shows. */
export function picturesIn(design: Pick<Design, 'logoMediaId' | 'blocks'>): string[] {
  const shown = allBlocks(design.blocks).flatMap((block): string[] => {
    if (block.kind === 'gallery') return block.pictures.map(({ mediaId }) => mediaId)
    if (block.kind === 'video') return block.posterId ? [block.posterId] : []
    return 'picture' in block && block.picture.kind === 'media' ? [block.picture.mediaId] : []
  })
  return [...new Set(design.logoMediaId ? [design.logoMediaId, ...shown] : shown)]
}

/** The season blocks of a page: each needs the goods that bear a solar term. */
export function seasonsIn(design: Pick<Design, 'blocks'>): BlockOf<'season'>[] {
  return allBlocks(design.blocks).flatMap((block) => (block.on && block.kind === 'season' ? [block] : []))
}

/** Codes of the coupons a design's strips name. */
export function codesIn(design: Pick<Design, 'blocks'>): string[] {
  const named = allBlocks(design.blocks).flatMap((block) => (block.on && block.kind === 'coupons' ? block.codes : []))
  return [...new Set(named)]
}

/**
 * The grid a template draws as its own opening goods: the first of the newest or the reduced ones. All others are
 * drawn alike in every template.
 */
export function openingGrid(design: Pick<Design, 'blocks'>): BlockOf<'product-grid'> | null {
  const found = design.blocks.find(
    (block) => block.on && block.kind === 'product-grid' && (block.source === 'newest' || block.source === 'sale'),
  )
  return (found as BlockOf<'product-grid'> | undefined) ?? null
}

/** Grids that have to be read for a page: every one that is shown, except for the template's own. */
export function gridsIn(design: Pick<Design, 'blocks'>): BlockOf<'product-grid'>[] {
  const opening = openingGrid(design)
  return allBlocks(design.blocks).flatMap((block) =>
    block.on && block.kind === 'product-grid' && block.id !== opening?.id ? [block] : [],
  )
}

/** How many notices the blocks of a design show at most. */
export function noticesIn(design: Pick<Design, 'blocks'>): number {
  const wanted = allBlocks(design.blocks).flatMap((block) =>
    block.on && block.kind === 'news' && block.from === 'notices' ? [block.count] : [],
  )
  return Math.max(0, ...wanted)
}

/** Addresses of the free pages that the menus of a design name. */
export function pagesIn({ menus }: Pick<Design, 'menus'>): string[] {
  const goals = [...menus.header, ...menus.footer].flatMap((item) => [
    item.goal,
    ...item.children.map(({ goal }) => goal),
  ])
  return [...new Set(goals.flatMap(({ kind, value }) => (kind === 'page' ? [value] : [])))]
}
