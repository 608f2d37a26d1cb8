import type { Locale } from '@/lib/locales'

/** What edits one block: the language being written, and where changes go; those of one group are undone together. */
export type Editor<Block> = { block: Block; language: Locale; onChange: (block: Block, group?: string) => void }
