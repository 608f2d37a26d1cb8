import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesPerFile, fileCount, fileNumber, mapIndex, partOf, urlSet } from './sitemap'

const origin = 'https://marram.mall.example'

describe('a map of pages', () => {
  it('names a page in every language, with the day it changed', () => {
    const xml = urlSet(origin, [{ path: '/pages/a&b', changed: new Date('2026-11-20T12:00:00Z') }, { path: '/' }])
    expect(xml).toContain(`<loc>${origin}/pages/a&#38;b</loc><lastmod>2026-11-20T12:00:00.000Z</lastmod>`)
    expect(xml).toContain(`hreflang="ja" href="${origin}/ja/pages/a&#38;b"`)
    expect(xml).toContain(`hreflang="x-default" href="${origin}/"`)
  })

  it('becomes an index of files, each page in exactly one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 40_000 }), (before, goods) => {
        const total = before + goods
        let [own, listed] = [0, 0]
        for (let file = 1; file <= fileCount(total); file++) {
          const part = partOf(file, before)
          expect(part.own[0]).toBe(own)
          own = part.own[1]
          if (part.take > 0) expect(part.skip).toBe(listed)
          const here = Math.max(0, Math.min(part.take, goods - part.skip))
          listed += here
          expect(part.own[1] - part.own[0] + here).toBeLessThanOrEqual(entriesPerFile)
        }
        expect([own, listed]).toEqual([before, goods])
      }),
    )
    expect(mapIndex(origin, 3 * entriesPerFile + 1, undefined).match(/<sitemap>/g)).toHaveLength(4)
  })

  it.each([
    ['1.xml', 1],
    ['12.xml', 12],
    ['0.xml', null],
    ['01.xml', null],
    ['1', null],
    ['../1.xml', null],
    ['99999.xml', null],
  ])('reads %s as file %s', (name, number) => {
    expect(fileNumber(name)).toBe(number)
  })
})
