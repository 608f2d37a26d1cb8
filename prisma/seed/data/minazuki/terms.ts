import type { FieldSeed, Names } from '../types'

/** How much there is of a sweet. */
const counts = {
  bar: { en: 'One bar', ja: '一棹', ko: '한 줄' },
  four: { en: 'Box of four', ja: '4個入', ko: '4개입' },
  five: { en: 'Box of five', ja: '5個入', ko: '5개입' },
  six: { en: 'Box of six', ja: '6個入', ko: '6개입' },
  eight: { en: 'Box of eight', ja: '8個入', ko: '8개입' },
  'twenty-four': { en: 'Twenty-four', ja: '24枚入', ko: '24장입' },
  skewers: { en: 'Five skewers', ja: '5本入', ko: '5꼬치' },
  bag: { en: '3 oz', ja: '90g', ko: '90g' },
  tin: { en: '1.4 oz', ja: '40g', ko: '40g' },
  kinds: { en: 'Eight kinds', ja: '8種', ko: '8가지' },
  box: { en: 'One box', ja: '一箱', ko: '한 상자' },
  wrapped: { en: 'One parcel', ja: '一包', ko: '한 보자기' },
  two: { en: 'Two bars', ja: '二棹', ko: '두 줄' },
  twelve: { en: 'Box of twelve', ja: '12個入', ko: '12개입' },
  picks: { en: 'Ten picks', ja: '10本', ko: '10개' },
} as const satisfies Record<string, Names>

const keepings = {
  today: { days: 0, cold: false },
  'chilled-2': { days: 2, cold: true },
  'chilled-3': { days: 3, cold: true },
  'chilled-5': { days: 5, cold: true },
  'chilled-7': { days: 7, cold: true },
  'chilled-10': { days: 10, cold: true },
  'dry-7': { days: 7, cold: false },
  'dry-30': { days: 30, cold: false },
  'dry-45': { days: 45, cold: false },
  'dry-60': { days: 60, cold: false },
  'dry-120': { days: 120, cold: false },
  'dry-365': { days: 365, cold: false },
} as const

const allergens = {
  none: { en: 'None of them', ja: '特定原材料を含まない', ko: '해당 없음' },
  wheat: { en: 'Wheat', ja: '小麦', ko: '밀' },
  egg: { en: 'Egg', ja: '卵', ko: '달걀' },
  'wheat-egg': { en: 'Wheat, egg', ja: '小麦・卵', ko: '밀, 달걀' },
} as const satisfies Record<string, Names>

const occasions = {
  tea: { en: 'With tea, the same day', ja: '茶の席', ko: '다과 자리' },
  visit: { en: 'To bring along', ja: '手土産', ko: '방문 선물' },
  thanks: { en: 'A word of thanks', ja: '御礼', ko: '감사 인사' },
  'year-end': { en: 'The year’s end', ja: 'お歳暮', ko: '연말 선물' },
} as const satisfies Record<string, Names>

const lasting = {
  fresh: { en: 'Up to five days', ja: '当日から五日', ko: '당일에서 닷새' },
  week: { en: 'A week and more', ja: '一週間より', ko: '일주일 이상' },
  month: { en: 'A month and more', ja: 'ひと月より', ko: '한 달 이상' },
} as const satisfies Record<string, Names>

export type CountKey = keyof typeof counts
export type KeepingKey = keyof typeof keepings
export type AllergenKey = keyof typeof allergens
export type OccasionKey = keyof typeof occasions

function keepingNames({ days, cold }: { days: number; cold: boolean }): Names {
  if (days === 0) return { en: 'Same day', ja: '当日', ko: '당일' }
  const long = days >= 365
  return {
    en: `${cold ? 'Chilled, ' : ''}${long ? 'one year' : `${days} days`}`,
    ja: `${cold ? '冷蔵' : '常温'} ${long ? '一年' : `${days}日`}`,
    ko: `${cold ? '냉장' : '실온'} ${long ? '1년' : `${days}일`}`,
  }
}

/** How long a sweet keeps, in three steps, to choose by. */
export function lastingOf(keeping: KeepingKey): keyof typeof lasting {
  const { days } = keepings[keeping]
  return days >= 30 ? 'month' : days >= 7 ? 'week' : 'fresh'
}

const choicesOf = (names: Readonly<Record<string, Names>>): FieldSeed['choices'] =>
  Object.entries(names).map(([key, one]) => ({ key, names: one }))

export const fields: readonly FieldSeed[] = [
  { key: 'contents', names: { en: 'Contents', ja: '内容量', ko: '내용량' }, choices: choicesOf(counts) },
  {
    key: 'keeping',
    names: { en: 'Keeps', ja: '日持ち', ko: '소비기한' },
    choices: Object.entries(keepings).map(([key, one]) => ({ key, names: keepingNames(one) })),
  },
  {
    key: 'occasion',
    names: { en: 'Occasion', ja: '贈る日', ko: '선물할 때' },
    choices: choicesOf(occasions),
    facet: true,
  },
  {
    key: 'lasting',
    names: { en: 'Keeps at least', ja: '日持ちの長さ', ko: '보관 기간' },
    choices: choicesOf(lasting),
    facet: true,
  },
  {
    key: 'allergens',
    names: { en: 'Contains', ja: '含むもの', ko: '알레르기 성분' },
    choices: choicesOf(allergens),
    facet: true,
  },
]
