/** A longer text as it was typed: an empty line parts its paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  const parts = text.split(/\n\s*\n/).filter(Boolean)
  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
  return parts.map((part, index) => <p key={index}>{part}</p>)
}
