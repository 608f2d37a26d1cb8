import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

const line = (...cells: Parameters<typeof toCsv>[1][number]) => toCsv(['a'], [cells]).split('\r\n')[1]

describe('a table as a file', () => {
  it('begins with the mark of UTF-8 and ends with a line break', () => {
    expect(toCsv(['Name'], [['花屋']])).toBe('\uFEFFName\r\n花屋\r\n')
  })

  it('quotes what would break the line', () => {
    expect(line('a,b', 'say "hi"', 'two\nlines', '')).toBe('"a,b","say ""hi""","two\nlines",')
  })

  it.each(['=HYPERLINK("http://evil")', '+1+1', '-2+3', '@SUM(A1)', '\t=1'])('disarms %s', (text) => {
    expect(line(text)?.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('leaves numbers of our own alone', () => {
    expect(line(-5, 0, null, undefined)).toBe('-5,0,,')
  })
})
