import { Fragment } from 'react'

export type Piece = { text: string; hit: boolean }

/** Cuts a text where words of the query stand in it, ignoring case. */
export function markPieces(text: string, query: string): Piece[] {
  const words = query
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return [{ text, hit: false }]
  return text
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** Text with what was searched for underlined. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  return markPieces(text, query).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces follow from the text
    piece.hit ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
  )
}
