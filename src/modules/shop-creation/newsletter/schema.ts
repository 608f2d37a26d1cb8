import { z } from 'zod'
import { text } from '@/lib/input'
import { emailInput } from '@/mall/identity/schema'

export const subscribeInput = z.object({ email: emailInput, locale: z.enum(['en', 'ja', 'ko']) })
export const readerInput = z.object({ token: text(120).min(10) })
