export type Band = { upToGrams: number; priceMinor: number }

export type Rate = {
  id: string
  zoneId: string
  name: string
  kind: 'flat' | 'weight'
  priceMinor: number
  bands: readonly Band[]
  freeFromMinor: number | null
  minDays: number
  maxDays: number
}

export type Zone = {
  id: string
  name: string
  countries: readonly string[]
  states: readonly string[]
  rates: readonly Rate[]
}
