import type { BlockKind } from '../types'

/** A block as it was stored: of whatever version, so nothing about it is taken for granted. */
type Stored = Readonly<Record<string, unknown>>
type Step = (block: Stored) => Stored

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * How a block of each kind came to its present fields: the first step leads from version 1 to 2, the next from 2 to 3.
 * A step is never changed once it has been released; a new shape adds one, and one to the version in the schema.
 */
export const migrations: Partial<Record<BlockKind, readonly Step[]>> = {
  news: [
    // Shops have notices of their own; a block into which nothing was written shows those.
    (block) => ({
      ...block,
      from: Array.isArray(block.items) && block.items.length > 0 ? 'own' : 'notices',
      count: 3,
    }),
  ],
  'product-grid': [
    // Two sources became six, each with what it needs; the number of goods may be chosen.
    (block) => ({
      ...block,
      source: block.source === 'sale' ? 'sale' : 'newest',
      category: '',
      tag: '',
      picked: [],
      count: 8,
    }),
  ],
}

/** Blocks stored before they had versions are of the first. */
const versionOf = (block: Stored): number => (typeof block.v === 'number' ? block.v : 1)

/** A stored block in the newest shape of its kind. What is no block, or of a kind nobody knows, is handed back as it is. */
export function migrateBlock(stored: unknown): unknown {
  if (!isStored(stored)) return stored
  const steps = (migrations as Record<string, readonly Step[] | undefined>)[String(stored.kind)] ?? []
  const from = versionOf(stored)
  const brought = steps.slice(from - 1).reduce<Stored>((block, step) => step(block), stored)
  const v = Math.max(from, steps.length + 1)
  const inner = Array.isArray(brought.blocks) ? { blocks: brought.blocks.map(migrateBlock) } : {}
  return { ...brought, ...inner, v }
}

/** A stored design with every block in its newest shape. */
export function migrateDesign(stored: unknown): unknown {
  if (!isStored(stored) || !Array.isArray(stored.blocks)) return stored
  return { ...stored, blocks: stored.blocks.map(migrateBlock) }
}
