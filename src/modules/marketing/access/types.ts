export type Figures = {
  visitors: number
  views: number
  orders: number
  turnoverMinor: number
  /** orders per visitor in basis points; null without visitors */
  conversionBp: number | null
}

/** One day, or one week from its Monday on (ISO date). */
export type Point = Figures & { from: string }

export type TopGood = {
  productId: string
  title: string
  handle: string
  views: number
  sold: number
  turnoverMinor: number
}

export type AccessReport = {
  currency: string
  points: Point[]
  total: Figures
  /** the same number of days before */
  before: Figures
  topGoods: TopGood[]
}
