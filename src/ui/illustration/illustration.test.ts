import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { createPen } from './core/pen'
import { draw } from './draw'
import { COVER_NAMES } from './goods/books'
import { homeDevices } from './goods/devices-home'
import { screenDevices } from './goods/devices-screen'
import { soundDevices } from './goods/devices-sound'
import { fruit } from './goods/fruit'
import { gifts } from './goods/gifts'
import { leather } from './goods/leather'
import { pantry } from './goods/pantry'
import { pots } from './goods/pottery'
import { sweets } from './goods/sweets'
import { vegetables } from './goods/vegetables'
import { awningBadge, awningStrip, mallMark } from './marks'
import { picture } from './picture'
import { facade } from './places/facade'
import { streetMap } from './places/street-map'
import { bookShelves } from './scenes/book-shelves'
import { emptyShelves, nothingFound, quietCounter, shutterDown } from './scenes/desk-empty'
import { BAGS, BAGS_TALL, DEVICES, DEVICES_TALL, goodsRow, PANTRY, SWEETS, SWEETS_TALL } from './scenes/goods-row'
import { openKiln } from './scenes/kiln'
import { marketCrates } from './scenes/market-crates'
import { potRow } from './scenes/pot-row'
import { categoryShelf, giftScene } from './scenes/shelf'
import type { DrawingSpec, PictureSpec } from './spec'
import { flatFood } from './street/flat-food'
import { flatKitchen } from './street/flat-kitchen'
import { flatShelf } from './street/flat-shelf'
import { front } from './street/front'
import { roofs } from './street/front-roofs'
import { frontOf, shopFront } from './street/shop-front'

const keys = <T extends object>(map: T) => Object.keys(map) as (keyof T)[]

const everyGood: DrawingSpec[] = [
  ...keys(pots).map((form): DrawingSpec => ({ kind: 'pot', form, clay: 'stone', glaze: 'sea', specks: 20 })),
  ...keys({ ...fruit, ...vegetables, ...pantry }).map((form): DrawingSpec => ({ kind: 'produce', form })),
  ...keys(leather).map((form): DrawingSpec => ({ kind: 'leather', form, hide: 'tan' })),
  ...keys({ ...soundDevices, ...screenDevices, ...homeDevices }).map((form): DrawingSpec => ({ kind: 'device', form })),
  ...keys({ ...sweets, ...gifts }).map((form): DrawingSpec => ({ kind: 'sweet', form })),
  ...keys({ ...flatFood, ...flatKitchen, ...flatShelf }).map((form): DrawingSpec => ({ kind: 'street', form })),
  ...COVER_NAMES.map((cover): DrawingSpec => ({ kind: 'book', title: 'Bread & “Weather”', author: 'G. Pugh', cover })),
]

const everyDrawing: readonly (readonly [string, () => string])[] = [
  ...everyGood.map((subject, i) => {
    const spec: PictureSpec = { subject, ground: subject.kind === 'street' ? 'tile2' : 'celadon', window: 'left' }
    return [
      `picture of ${JSON.stringify(subject)}`,
      () => picture(spec, { width: 400, height: 440, prefix: `p${i}` }),
    ] as const
  }),
  ...keys(roofs).map(
    (roof) =>
      [
        `front ${roof}`,
        () =>
          shopFront(
            { id: roof, name: 'Fish & “Chips”' },
            { awning: ['#d9482b', '#fbf1dd'], style: roof },
            { prefix: roof },
          ),
      ] as const,
  ),
  [
    'curtain front',
    () =>
      shopFront(
        { id: 'k', name: '水無月堂' },
        { awning: ['#3d5a9a', '#fff'], style: 'tiled', awningShape: 'curtain' },
        { prefix: 'k', theme: 'day' },
      ),
  ],
  ['awning badge', () => awningBadge(['#111', '#eee'])],
  ['awning strip', () => awningStrip(['#111', '#eee'], { prefix: 's' })],
  ['mark', mallMark],
  ['pot row', () => potRow({ prefix: 'a', title: 'Pots' })],
  ['tall pot row', () => potRow({ prefix: 'a', title: 'Pots', shape: 'tall' })],
  [
    'crates',
    () =>
      marketCrates({ prefix: 'c', title: 'Crates', crates: [{ form: 'tomato', ticket: '2.40' }, { form: 'leeks' }] }),
  ],
  ['shelf', () => categoryShelf({ prefix: 's', title: 'Forms', goods: everyGood.slice(0, 7) })],
  ['gift', () => giftScene({ prefix: 'g', title: 'Gift', beside: { kind: 'pot', form: 'mug', clay: 'white' } })],
  ['kiln', () => openKiln('k', 'Kiln')],
  ...[BAGS, BAGS_TALL, DEVICES, DEVICES_TALL, SWEETS, SWEETS_TALL, PANTRY].map(
    (row, i) => [`row ${i}`, () => goodsRow('r', 'Row', row)] as const,
  ),
  ['book shelves', () => bookShelves('b', 'Books')],
  ['tall book shelves', () => bookShelves('b', 'Books', 'tall')],
  [
    'facade',
    () =>
      facade({
        prefix: 'f',
        name: 'Tom & Co',
        wall: [0.6, 0.1, 30],
        wood: [0.3, 0.05, 150],
        awning: [
          [0.9, 0, 0],
          [0.5, 0.1, 20],
        ],
      }),
  ],
  ['map', () => streetMap({ here: 'A & B', streets: ['One', 'Two', 'Three'], places: ['Bus', 'Park'] })],
  ['shutter', () => shutterDown('Off', 'off')],
  ['empty shelves', () => emptyShelves('Nothing yet')],
  ['counter', () => quietCounter('No orders')],
  ['nothing found', () => nothingFound('Nothing')],
]

describe.each(everyDrawing)('%s', (_name, make) => {
  const svg = make()

  it('is the same every time', () => {
    expect(make()).toBe(svg)
  })

  it('has finite numbers and no leftovers', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/)
  })

  it('declares every id once and refers only to declared ones', () => {
    const declared = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(declared).size).toBe(declared.length)
    for (const match of svg.matchAll(/url\(#([^)]+)\)/g)) expect(declared).toContain(match[1])
  })

  it('is well-formed XML that the rasteriser takes', async () => {
    const { width } = await sharp(Buffer.from(svg.replace('width="100%"', 'width="400"'))).metadata()
    expect(width).toBeGreaterThan(0)
  })
})

describe('two drawings on one page', () => {
  it('share no id when their prefixes differ', () => {
    const spec: PictureSpec = { subject: { kind: 'pot', form: 'jar', clay: 'stone', glaze: 'ochre' }, ground: 'night' }
    const ids = (prefix: string) =>
      [...picture(spec, { width: 300, height: 300, prefix }).matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    const [left, right] = [ids('one'), ids('two')]
    expect(left.length).toBeGreaterThan(4)
    expect(left.filter((id) => right.includes(id))).toEqual([])
  })
})

describe('a group of goods', () => {
  it('keeps within the picture', () => {
    const company: DrawingSpec[] = [
      { kind: 'pot', form: 'pitcher', clay: 'oxide' },
      { kind: 'pot', form: 'serving', clay: 'stone' },
    ]
    const svg = picture(
      { subject: { kind: 'pot', form: 'moon', clay: 'stone' }, beside: company, ground: 'mist' },
      { width: 400, height: 400 },
    )
    const places = [
      ...svg.matchAll(/<g transform="translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)"><(?:defs>|path d)/g),
    ]
    expect(places).toHaveLength(3)
    for (const [, x, , scale] of places) {
      expect(Number(x)).toBeGreaterThan(0)
      expect(Number(x)).toBeLessThan(400)
      expect(Number(scale)).toBeLessThan(1)
    }
  })
})

describe('the front of a shop that never chose one', () => {
  it('follows from its id and trade', () => {
    const stored = { awning: ['#2f6152', '#fbf1dd'] as const, style: '' }
    const spec = frontOf({ id: '018f-a', name: 'Saltmarsh', tradeCode: 'groceries' }, stored)
    expect(frontOf({ id: '018f-a', name: 'Saltmarsh', tradeCode: 'groceries' }, stored)).toEqual(spec)
    expect(spec.goods.length).toBeGreaterThan(2)
    expect(front(spec, { prefix: 'x' })).toContain('color-mix')
    expect(front(spec, { prefix: 'x', theme: 'day' })).not.toContain('var(')
  })

  it('sets Japanese names in mincho and copes with letters it has no outline for', () => {
    const svg = shopFront(
      { id: 'ja', name: '龍のかまど' },
      { awning: ['#111', '#eee'], style: 'tiled' },
      { prefix: 'x' },
    )
    expect(svg).toContain('龍のかまど')
  })
})

describe('draw', () => {
  it('gives every good a silhouette or its own shadow, and a size', () => {
    for (const spec of everyGood) {
      const piece = draw(createPen('t'), spec)
      expect(piece.height).toBeGreaterThan(0)
      expect(piece.width).toBeGreaterThan(0)
      if (spec.kind !== 'street') expect(piece.silhouette.length).toBeGreaterThan(10)
    }
  })
})
