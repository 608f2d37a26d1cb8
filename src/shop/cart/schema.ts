import { z } from 'zod'
import { maxQuantity } from './constants'

const variantId = z.uuid()

export const addToCartInput = z.object({ variantId, quantity: z.int().min(1).max(maxQuantity).default(1) })

/** Quantity 0 takes the line out. */
export const setCartQuantityInput = z.object({ variantId, quantity: z.int().min(0).max(maxQuantity) })

export const removeFromCartInput = z.object({ variantId })

export type AddToCartInput = z.infer<typeof addToCartInput>
export type SetCartQuantityInput = z.infer<typeof setCartQuantityInput>
