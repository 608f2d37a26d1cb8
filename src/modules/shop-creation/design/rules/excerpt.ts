import type { DesignBlock, Words } from '../types'

const most = 40

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'en' in value

/** Opening words of a block in a language, else in whichever it was written: tells blocks of one kind apart. */
export function excerptOf(block: DesignBlock, language: string): string {
  const said = (words: Words): string => (words as Record<string, string>)[language] || words.en || words.ja || words.ko
  const own = ['headline', 'title', 'text', 'html', 'items'].flatMap((name): string[] => {
    const value = (block as unknown as Record<string, unknown>)[name]
    if (isWords(value)) return [said(value)]
    return Array.isArray(value) && isWords(value[0]) ? [said(value[0])] : []
  })
  const found = own.find((text) => text !== '') ?? ''
  return [
    ...found
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, most)
    .join('')
}
