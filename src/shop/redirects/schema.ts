import { z } from 'zod'
import { cleanPath } from './rules'

/** A path inside the shop, as people paste it: with host, language or a slash too many. */
const path = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .transform((text, context) => {
    const clean = cleanPath(text)
    if (clean) return clean
    context.addIssue({ code: 'custom', message: 'path' })
    return z.NEVER
  })

export const addRedirectInput = z.object({ fromPath: path, toPath: path })
export const removeRedirectInput = z.object({ fromPath: z.string().min(1).max(500) })
export const listRedirectsInput = z.object({
  q: z.string().trim().max(120).default(''),
  after: z.string().max(500).default(''),
})
export const findRedirectInput = z.object({ path: z.string().max(2_000) })

export type AddRedirectInput = z.infer<typeof addRedirectInput>
