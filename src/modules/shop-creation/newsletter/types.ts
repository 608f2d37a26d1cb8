import type { readerStates } from './constants'

export type ReaderState = (typeof readerStates)[number]

/** What the page behind a link tells its holder. */
export type LetterReader = { email: string; shopName: string; state: ReaderState }

export type ReaderCounts = { waiting: number; confirmed: number; left: number }
