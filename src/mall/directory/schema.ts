import { z } from 'zod'
import { line, minorAmount } from '@/lib/input'

const code = line(60).optional()
const page = z.number().int().min(1).max(10_000).default(1)

export const listShopsInput = z.object({
  q: line(100).optional(),
  trade: code,
  region: code,
  sort: z.enum(['newest', 'name', 'goods']).default('newest'),
  page,
  perPage: z.number().int().min(1).max(60).default(24),
})

export const listGoodsInput = z.object({
  q: line(100).optional(),
  trade: code,
  region: code,
  priceMinMinor: minorAmount.optional(),
  priceMaxMinor: minorAmount.optional(),
  onSale: z.boolean().default(false),
  inStock: z.boolean().default(false),
  sort: z.enum(['newest', 'price-asc', 'price-desc']).default('newest'),
  page,
  perPage: z.number().int().min(1).max(60).default(24),
})

export const noticesInput = z.object({ region: code, take: z.number().int().min(1).max(50).default(4) })

export const openFrontsInput = z.object({ take: z.number().int().min(1).max(24).default(7), region: code })

export type ListShopsInput = z.output<typeof listShopsInput>
export type ListGoodsInput = z.output<typeof listGoodsInput>
