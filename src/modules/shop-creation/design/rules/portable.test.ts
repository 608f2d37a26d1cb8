import { describe, expect, it } from 'vitest'
import { fromPortable, idsIn, type Known, namesForeign, namesIn, toPortable } from './portable'

const design = {
  logoMediaId: 'p1',
  iconMediaId: null,
  blocks: [
    { id: 'a', kind: 'hero', picture: { kind: 'media', mediaId: 'p2' } },
    {
      id: 'b',
      kind: 'gallery',
      pictures: [
        { mediaId: 'p1', alt: 'One' },
        { mediaId: 'gone', alt: 'Two' },
      ],
    },
    { id: 'c', kind: 'columns', blocks: [{ id: 'd', kind: 'video', videoId: 'v1', posterId: 'gone' }] },
    { id: 'e', kind: 'product-grid', picked: ['g2', 'gone', 'g1'] },
    { id: 'f', kind: 'hero', picture: { kind: 'media', mediaId: 'gone' } },
  ],
}

const names: Known = {
  picture: new Map([
    ['p1', 'sha-one'],
    ['p2', 'sha-two'],
  ]),
  video: new Map([['v1', 'sha-film']]),
  product: new Map([
    ['g1', 'lamp'],
    ['g2', 'rope'],
  ]),
}

const back = (map: ReadonlyMap<string, string>) => new Map([...map].map(([id, name]) => [name, `new-${id}`]))
const ids: Known = { picture: back(names.picture), video: back(names.video), product: back(names.product) }

const portable = toPortable(design, names)

describe('a design that goes elsewhere', () => {
  it('names pictures, videos and goods by what they are, and leaves out what is gone', () => {
    expect(idsIn(design)).toEqual({
      picture: ['p1', 'p2', 'p1', 'gone', 'gone', 'gone'],
      video: ['v1'],
      product: ['g2', 'gone', 'g1'],
    })
    expect(portable).toEqual({
      logoMediaId: { $picture: 'sha-one' },
      iconMediaId: null,
      blocks: [
        { id: 'a', kind: 'hero', picture: { kind: 'media', mediaId: { $picture: 'sha-two' } } },
        { id: 'b', kind: 'gallery', pictures: [{ mediaId: { $picture: 'sha-one' }, alt: 'One' }] },
        {
          id: 'c',
          kind: 'columns',
          blocks: [{ id: 'd', kind: 'video', videoId: { $video: 'sha-film' }, posterId: null }],
        },
        { id: 'e', kind: 'product-grid', picked: [{ $product: 'rope' }, { $product: 'lamp' }] },
        { id: 'f', kind: 'hero', picture: { kind: 'none' } },
      ],
    })
    expect(JSON.stringify(portable)).not.toMatch(/"[pvg][12]"/)
  })

  it('comes back with the ids of the shop it comes to', () => {
    expect(namesIn(portable)).toMatchObject({ video: ['sha-film'], product: ['rope', 'lamp'] })
    expect(fromPortable(portable, ids)).toMatchObject({
      logoMediaId: 'new-p1',
      blocks: [
        { picture: { kind: 'media', mediaId: 'new-p2' } },
        { pictures: [{ mediaId: 'new-p1', alt: 'One' }] },
        { blocks: [{ videoId: 'new-v1', posterId: null }] },
        { picked: ['new-g2', 'new-g1'] },
        { picture: { kind: 'none' } },
      ],
    })
  })

  it('does not take an id that stands in the file itself: it is another shop’s', () => {
    expect(namesForeign(portable)).toBe(false)
    expect(namesForeign(design)).toBe(true)
    expect(namesForeign({ blocks: [{ picked: ['g1'] }] })).toBe(true)
    expect(fromPortable(design, ids)).toMatchObject({
      logoMediaId: null,
      blocks: [{ picture: { kind: 'none' } }, {}, {}, { picked: [] }, {}],
    })
  })
})
