import { describe, expect, it } from 'vitest'
import { firstDesign } from '../rules'
import { designSchema } from '../schema'
import { blockSchema } from '../schema/blocks'
import type { Design, DesignBlock } from '../types'
import {
  allBlocks,
  blockKinds,
  codesIn,
  columnKinds,
  duplicated,
  firstBlock,
  firstColumnBlock,
  gridsIn,
  isSingle,
  kindGroups,
  newBlockId,
  openingGrid,
  picturesIn,
} from './blocks'
import { cleanDesign } from './clean'
import { excerptOf } from './excerpt'
import { migrateBlock, migrateDesign } from './migrations'

const picture = '018f0000-0000-7000-8000-000000000002'
const words = (en: string) => ({ en, ja: '', ko: '' })
const withBlocks = (...blocks: DesignBlock[]): Design => ({ ...firstDesign('gallery'), blocks })
const grid = (id: string, part: Partial<Extract<DesignBlock, { kind: 'product-grid' }>> = {}): DesignBlock => ({
  ...(firstBlock('product-grid', id) as Extract<DesignBlock, { kind: 'product-grid' }>),
  ...part,
})

describe('the kinds of blocks', () => {
  it('are more than twenty, and each is offered once', () => {
    expect(blockKinds.length).toBeGreaterThan(20)
    expect(kindGroups.flatMap(({ kinds }) => [...kinds]).sort()).toEqual([...blockKinds].sort())
  })

  it.each(blockKinds)('%s begins with fields that its own schema takes', (kind) => {
    const block = firstBlock(kind, 'one')
    expect(blockSchema.parse(block)).toEqual(block)
  })

  it.each(columnKinds)('%s may stand in a column', (kind) => {
    const columns = firstBlock('columns', 'two')
    if (columns.kind !== 'columns') throw new Error('no columns')
    const blocks = [firstColumnBlock(kind, 'a'), firstColumnBlock(kind, 'b')]
    expect(blockSchema.safeParse({ ...columns, blocks }).success).toBe(true)
  })

  it('holds no columns in columns', () => {
    const inner = { ...firstBlock('columns', 'inner') }
    expect(blockSchema.safeParse({ ...firstBlock('columns', 'outer'), blocks: [inner, inner] }).success).toBe(false)
  })
})

describe('stored blocks of older versions', () => {
  it('are brought up when they are read', () => {
    const stored = { id: 'goods', kind: 'product-grid', on: true, title: words('New'), source: 'sale' }
    expect(blockSchema.parse(migrateBlock(stored))).toMatchObject({
      ...{ v: 2, source: 'sale', title: words('New'), picked: [], count: 8 },
    })
  })

  it('are brought up inside of columns too', () => {
    const old = { id: 'g', kind: 'product-grid', on: true, title: words(''), source: 'newest' }
    const stored = { id: 'c', kind: 'columns', on: true, blocks: [old, { ...old, id: 'h' }] }
    const read = blockSchema.parse(migrateBlock(stored))
    expect(read.kind === 'columns' && read.blocks.map(({ v }) => v)).toEqual([2, 2])
  })

  it('stay as they are once they are of the newest', () => {
    for (const kind of blockKinds) {
      const block = firstBlock(kind, 'one')
      expect(migrateBlock(block)).toEqual(block)
    }
  })

  it('make a whole design of before readable', () => {
    const { blocks, ...design } = firstDesign('counter')
    const before = blocks.map(({ v: _, ...block }) =>
      block.kind === 'product-grid'
        ? { id: block.id, kind: block.kind, on: true, title: block.title, source: 'newest' }
        : block,
    )
    expect(designSchema.parse(migrateDesign({ ...design, blocks: before }))).toEqual(firstDesign('counter'))
  })

  it.each([null, 'text', 7, [], { kind: 'nobody-knows' }])('leave what is no block alone: %j', (stored) => {
    expect(() => migrateBlock(stored)).not.toThrow()
    expect(blockSchema.safeParse(migrateBlock(stored)).success).toBe(false)
  })
})

describe('a list of blocks', () => {
  it('takes several of a kind, but one where a template has one place', () => {
    const twice = (kind: DesignBlock['kind']) =>
      designSchema.safeParse(withBlocks(firstBlock(kind, 'a'), firstBlock(kind, 'b'))).success
    for (const kind of blockKinds) expect(twice(kind), kind).toBe(!isSingle(kind))
  })

  it('knows no id twice, not in columns either', () => {
    const columns = firstBlock('columns', 'c')
    expect(designSchema.safeParse(withBlocks(columns, firstBlock('faq', 'c-left'))).success).toBe(false)
    expect(newBlockId([columns], 'c-left')).toBe('c-left-2')
  })

  it('copies a block after itself, with ids of its own all through', () => {
    const { blocks, copyId } = duplicated([firstBlock('columns', 'c'), firstBlock('faq', 'f')], 'c')
    expect(blocks.map(({ id }) => id)).toEqual(['c', copyId, 'f'])
    expect(new Set(allBlocks(blocks).map(({ id }) => id)).size).toBe(allBlocks(blocks).length)
    expect(duplicated([firstBlock('hero', 'h')], 'h')).toMatchObject({ copyId: null })
  })

  it('names the pictures and coupons in it, columns and all', () => {
    const gallery = {
      ...firstBlock('gallery', 'g'),
      pictures: [{ mediaId: picture, alt: words(''), caption: words('') }],
    }
    const columns = {
      ...firstBlock('columns', 'c'),
      blocks: [gallery, { ...firstBlock('coupons', 'd'), codes: ['TEN'] }],
    }
    const design = withBlocks(columns as DesignBlock)
    expect(picturesIn(design)).toEqual([picture])
    expect(codesIn(design)).toEqual(['TEN'])
    expect(codesIn(withBlocks({ ...firstBlock('coupons', 'd'), on: false, codes: ['TEN'] } as DesignBlock))).toEqual([])
  })
})

describe('grids', () => {
  it('leaves the first of newest or reduced goods to the template, and reads all others', () => {
    const design = withBlocks(
      grid('tagged', { source: 'tag', tag: 'gift' }),
      grid('off', { on: false }),
      grid('main', { source: 'sale' }),
      grid('more'),
    )
    expect(openingGrid(design)?.id).toBe('main')
    expect(gridsIn(design).map(({ id }) => id)).toEqual(['tagged', 'more'])
  })
})

describe('markup of the retailer', () => {
  it('holds nothing that runs, in columns neither', () => {
    const bad = '<p onclick="x()">Hi<script>alert(1)</script><a href="javascript:x">y</a></p>'
    const rich = { ...firstColumnBlock('rich-text', 'r'), html: words(bad) }
    const columns = { ...firstBlock('columns', 'c'), blocks: [rich, rich] } as DesignBlock
    const clean = JSON.stringify(cleanDesign(withBlocks({ ...rich, id: 'own' } as DesignBlock, columns)))
    expect(clean).not.toMatch(/script|onclick|javascript/)
    expect(clean).toContain('Hi')
  })
})

describe('the row of a block', () => {
  it('tells its first words, without markup, in the language being written', () => {
    const rich = {
      ...firstBlock('rich-text', 'r'),
      html: { en: '<p>Our   <b>oven</b></p>', ja: '', ko: '오븐' },
    } as DesignBlock
    expect(excerptOf(rich, 'en')).toBe('Our oven')
    expect(excerptOf(rich, 'ko')).toBe('오븐')
    expect(excerptOf(firstBlock('divider', 'd'), 'en')).toBe('')
  })
})
