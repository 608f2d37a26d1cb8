import { describe, expect, it } from 'vitest'
import { bigrams, fold } from '@/lib/text'
import { searchWords } from './search-words'

const finds = (pattern: string, text: string) => new RegExp(pattern).test(fold(text))

describe('a word of a search', () => {
  const only = (q: string) => {
    const [word, ...others] = searchWords(q)
    expect(others).toEqual([])
    if (!word) throw new Error(`no word in ${q}`)
    return word
  }

  it.each([
    ['carrots', 'One carrot'],
    ['carrot', 'Bunched carrots'],
    ['berries', 'Berry jam'],
    ['boxes', 'A box of tea'],
    ['kuri', 'Kuri squash'],
    ['brea', 'Rye bread'],
    ['栗', '新栗きんとん'],
    ['usb', 'USBケーブル'],
  ])('%s is found in “%s”, and the index knows it', (q, text) => {
    const { begins, grams } = only(q)
    expect(finds(begins, text)).toBe(true)
    const signs = [...fold(text).replace(/ /g, '')]
    expect(grams.filter((gram) => ![...bigrams(text), ...signs].includes(gram))).toEqual([])
  })

  it.each([
    ['jar', 'Ajar door'],
    ['kuri', 'Yukuri bowl'],
    ['gas', 'Gate'],
    ['jars', 'Jargon'],
  ])('%s is not found in “%s”', (q, text) => expect(finds(only(q).begins, text)).toBe(false))

  it.each([
    ['carots', 'carrots'],
    ['carots', 'carrot'],
    ['carot', 'carrots'],
    ['carrotts', 'carrots'],
    ['carrpts', 'carrots'],
    ['carorts', 'carrots'],
    ['acrrots', 'carrots'],
    ['moonjar', 'moon jar'],
    ['栗きんとう', '栗きんとん'],
  ])('%s is “%s” with a slip, and a slip leaves the index something to start at', (q, text) => {
    const { begins, loose } = only(q)
    expect([finds(begins, text), finds(loose.pattern, text)]).toEqual([false, true])
    expect(loose.anyOf.some((grams) => grams.every((gram) => bigrams(text).includes(gram)))).toBe(true)
    expect(Math.min(...loose.anyOf.map((grams) => grams.length))).toBeGreaterThan(0)
  })

  it.each([
    ['carots', 'cart'],
    ['carots', 'parrots'],
  ])('%s is not “%s”: that would take two slips', (q, text) => expect(finds(only(q).loose.pattern, text)).toBe(false))

  it('is taken as typed where a slip makes another word of it', () =>
    expect(only('jar').loose.pattern).toBe(only('jar').begins))
})

it('leaves fillers out, unless nothing else was typed, and never asks for more than twelve words', () => {
  expect(searchWords('a box of tea')).toHaveLength(2)
  expect(searchWords('of the')).toHaveLength(2)
  expect(searchWords(Array.from({ length: 40 }, (_, i) => `word${i}`).join(' '))).toHaveLength(12)
  expect(searchWords(' -- ')).toEqual([])
})
