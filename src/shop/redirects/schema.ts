import { z } from 'zod'
import { line, text } from '@/lib/input'
import { cleanPath } from './rules'

/** A path inside the shop, as people paste it: with host, language or a slash too many. */
const path = line(500)
  .min(1)
  .transform((text, context) => {
    const clean = cleanPath(text)
    if (clean) return clean
    context.addIssue({ code: 'custom', message: 'path' })
    return z.NEVER
  })

export const addRedirectInput = z.object({ fromPath: path, toPath: path })
export const removeRedirectInput = z.object({ fromPath: text(500).min(1) })
export const listRedirectsInput = z.object({
  q: line(120).default(''),
  after: text(500).default(''),
})
export const findRedirectInput = z.object({ path: text(2_000) })

export type AddRedirectInput = z.infer<typeof addRedirectInput>
