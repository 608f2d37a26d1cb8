import { z } from 'zod'
import { text } from '@/lib/input'
import { linkKinds, maxMenuItems } from '../constants'
import { targetSchema, words } from './fields'

/** Where an entry leads; `value` is a handle, the id of a block, or a path or address. */
const goal = z
  .object({ kind: z.enum(linkKinds), value: text(300).default('') })
  .refine(({ kind, value }) => kind !== 'address' || targetSchema.safeParse(value).success, { message: 'LINK' })

const entry = {
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** empty where the goal has a name of its own */
  label: words(60),
  goal,
}

/** One entry and what lies below it; two levels, as a header can show them. */
export const menuItemSchema = z.object({
  ...entry,
  children: z.array(z.object(entry)).max(maxMenuItems).default([]),
})

/** Empty: the ways into the shop as they follow from its categories. */
const menu = z.array(menuItemSchema).max(maxMenuItems).default([])

export const menusSchema = z.object({ header: menu, footer: menu }).prefault({})
