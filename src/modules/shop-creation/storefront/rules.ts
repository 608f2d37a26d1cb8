import { fold } from '@/lib/text'
import type { CategoryNode } from '@/shop/catalog/types'
import type { ClayName } from '@/ui/illustration/goods/palettes'
import type { PotForm } from '@/ui/illustration/goods/pottery'
import type { DrawingSpec, ProduceForm } from '@/ui/illustration/spec'

/** Words of a category's name by which the mall knows how to draw it, in the three languages. */
const forms: readonly { words: readonly string[]; form: PotForm; clay: ClayName; glaze?: ClayName }[] = [
  {
    words: ['mug', 'beaker', 'cup', 'マグ', 'カップ', '湯のみ', '머그', '컵'],
    form: 'mug',
    clay: 'terracotta',
    glaze: 'white',
  },
  { words: ['bowl', '鉢', '茶碗', '碗', '볼', '그릇'], form: 'riceBowl', clay: 'stone', glaze: 'sea' },
  { words: ['plate', 'dish', '皿', '접시'], form: 'serving', clay: 'stone', glaze: 'celadon' },
  { words: ['teapot', '急須', 'ポット', '찻주전자', '다관'], form: 'teapot', clay: 'stone', glaze: 'ochre' },
  { words: ['jug', 'pitcher', '片口', '水差し', 'ピッチャー', '주전자', '저그'], form: 'pitcher', clay: 'oxide' },
  { words: ['bottle', '徳利', '瓶', '병'], form: 'bottle', clay: 'stone', glaze: 'ink' },
  { words: ['vase', '花器', '花瓶', '꽃병', '화병'], form: 'vase', clay: 'stone', glaze: 'celadon' },
  { words: ['jar', 'pot with lid', '壺', '壷', '항아리'], form: 'jar', clay: 'stone', glaze: 'ochre' },
  { words: ['planter', 'plant pot', '植木鉢', 'プランター', '화분'], form: 'planter', clay: 'charcoal' },
  { words: ['candle', '燭台', 'キャンドル', '촛대'], form: 'candlestick', clay: 'white' },
]

/** One good per category for the drawn shelf; null as soon as one of them cannot be drawn. */
export function shelfDrawings(titles: readonly string[]): DrawingSpec[] | null {
  const drawn = titles.map((title): DrawingSpec | null => {
    const name = fold(title)
    const found = forms.find(({ words }) => words.some((word) => name.includes(fold(word))))
    if (!found) return null
    const { form, clay, glaze } = found
    return { kind: 'pot', form, clay, ...(glaze ? { glaze } : {}), seed: titles.indexOf(title) + 2 }
  })
  return drawn.length > 0 && drawn.every((spec) => spec !== null) ? drawn : null
}

/** What lies in the market's crates, with the words that find its price among the shop's goods. */
export const crates: readonly { form: ProduceForm; words: readonly string[] }[] = [
  { form: 'tomato', words: ['tomato', 'トマト', '토마토'] },
  { form: 'leeks', words: ['leek', 'ねぎ', '대파'] },
  { form: 'orange', words: ['orange', 'オレンジ', '오렌지'] },
  { form: 'carrots', words: ['carrot', 'にんじん', '당근'] },
  { form: 'aubergine', words: ['aubergine', 'eggplant', 'なす', '가지'] },
  { form: 'apple', words: ['apple', 'りんご', '사과'] },
]

/** Price without its sign for the ticket on a crate; undefined where the shop sells no such thing. */
export function ticketOf(
  words: readonly string[],
  goods: readonly { title: string; price: string }[],
): string | undefined {
  return goods.find(({ title }) => words.some((word) => fold(title).includes(fold(word))))?.price
}

export const listSorts = ['newest', 'price-asc', 'price-desc', 'title'] as const
export type ListSort = (typeof listSorts)[number] | 'relevance'

/** What a list shows, as it stands in its address. Prices in whole units of the currency, as people type them. */
export type ListQuery = {
  q: string
  from: number | null
  to: number | null
  stock: boolean
  sale: boolean
  /** own characteristics as key:value, in order */
  is: readonly string[]
  sort: ListSort | null
  page: number
}

type SearchParams = Record<string, string | string[] | undefined>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''

/** "20", "$20", "1,000.50" in whole units; null for what is no amount, or a negative one. */
function amount(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,$€£¥₩]/g, '')
  const value = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  return value < 10_000_000 ? value : null
}

/** Ticked values, each as key:value; a link holds several in one, a form one by one. */
function readIs(value: string | string[] | undefined): string[] {
  const given = [value ?? []].flat().flatMap((text) => text.split('~'))
  return [...new Set(given.filter((text) => /^[a-z0-9_-]{1,40}:.{1,200}$/u.test(text)))].sort().slice(0, 40)
}

/** What the ticked values ask for, by key. */
export function fieldsOf({ is }: Pick<ListQuery, 'is'>): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const text of is) {
    const at = text.indexOf(':')
    const key = text.slice(0, at)
    fields[key] = [...(fields[key] ?? []), text.slice(at + 1)].slice(0, 20)
  }
  return fields
}

/** Reads a list's address; what makes no sense counts as not said. */
export function readListQuery(params: SearchParams): ListQuery {
  const sort = one(params.sort)
  const page = Number.parseInt(one(params.page), 10)
  return {
    q: one(params.q).slice(0, 120).trim(),
    from: amount(one(params.from)),
    to: amount(one(params.to)),
    stock: one(params.stock) === '1',
    sale: one(params.sale) === '1',
    is: readIs(params.is),
    sort: sort === 'relevance' || listSorts.some((known) => known === sort) ? (sort as ListSort) : null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, 10_000) : 1,
  }
}

/** The query string of a list; the first page and the usual order have none. */
export function listParams(query: ListQuery): Record<string, string | number | boolean | null> {
  const { q, from, to, stock, sale, is, sort, page } = query
  return {
    q,
    from,
    to,
    stock,
    sale,
    is: is.join('~'),
    sort: sort === 'newest' && !q ? null : sort,
    page: page > 1 ? page : null,
  }
}

export const isFiltered = ({ from, to, stock, sale, is }: ListQuery): boolean =>
  from !== null || to !== null || stock || sale || is.length > 0

/** The shelves from the top down to the one with this handle; empty when there is none. */
export function categoryTrail(nodes: readonly CategoryNode[], handle: string): CategoryNode[] {
  for (const node of nodes) {
    if (node.handle === handle) return [node]
    const below = categoryTrail(node.children, handle)
    if (below.length > 0) return [node, ...below]
  }
  return []
}

/** "Warren, the tote" as its name and what follows it; the second is empty where a name stands alone. */
export function nameParts(title: string): [name: string, rest: string] {
  const found = /^(.{2,}?)(?:,\s+|\s*[、，:：]\s*|\s+[–—]\s+)(.+)$/u.exec(title)
  return found ? [found[1] ?? title, found[2] ?? ''] : [title, '']
}

/** A description in three: its first paragraph, its second, and the rest. Later parts are empty where it is short. */
export function descriptionParts(html: string): { first: string; lead: string; rest: string } {
  const paragraph = /^\s*<p>[\s\S]*?<\/p>/
  const first = paragraph.exec(html)?.[0] ?? ''
  if (!first) return { first: html, lead: '', rest: '' }
  const after = html.slice(first.length)
  const lead = paragraph.exec(after)?.[0] ?? ''
  return { first, lead, rest: after.slice(lead.length).trim() }
}
