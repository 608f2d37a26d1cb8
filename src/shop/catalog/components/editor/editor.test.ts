import { describe, expect, it } from 'vitest'
import { changesOf, type Draft, emptyDraft, patchOf, problemsOf, withPatch } from './draft'
import { cellText, readCell } from './grid-columns'
import { addOption, addValue, removeOption, removeValue, renameValue } from './matrix'

const titles = (draft: Pick<Draft, 'variants'>) => draft.variants.map((variant) => variant.options.join('/'))

describe('choices and their variants', () => {
  const start = emptyDraft()
  const sized = addOption(start, 'Size', ['S', 'M'])
  const both = addOption(sized, 'Colour', ['Red', 'Blue'])

  it('grow by an option: what was sold becomes its first value', () => {
    expect(titles(both)).toEqual(['S/Red', 'S/Blue', 'M/Red', 'M/Blue'])
    expect(both.variants[0]?.id).toBe(start.variants[0]?.id)
    expect(new Set(both.variants.map(({ id }) => id)).size).toBe(4)
  })
  it('grow by a value, with the price of their neighbours', () => {
    const priced = {
      ...both,
      variants: both.variants.map((variant) => ({ ...variant, priceMinor: variant.options[0] === 'S' ? 500 : 900 })),
    }
    const more = addValue(priced, 1, 'Green')
    expect(titles(more)).toEqual(['S/Red', 'S/Blue', 'S/Green', 'M/Red', 'M/Blue', 'M/Green'])
    expect(more.variants.map(({ priceMinor }) => priceMinor)).toEqual([500, 500, 500, 900, 900, 900])
    expect(addValue(more, 1, 'Green')).toEqual(more)
  })
  it('are not made for combinations that were taken out', () => {
    const some = { ...both, variants: both.variants.filter((variant) => variant.options.join('/') !== 'M/Blue') }
    expect(titles(addValue(some, 0, 'L'))).toEqual(['S/Red', 'S/Blue', 'M/Red', 'L/Red', 'L/Blue'])
  })
  it('shrink by a value, and by the option with its last value', () => {
    expect(titles(removeValue(both, 0, 'S'))).toEqual(['M/Red', 'M/Blue'])
    expect(titles(removeValue(removeValue(both, 0, 'S'), 0, 'M'))).toEqual(['Red', 'Blue'])
    expect(titles(removeOption(both, 1))).toEqual(['S', 'M'])
  })
  it('keep their identity when a value gets another name', () => {
    const renamed = renameValue(both, 1, 'Red', 'Vermilion')
    expect(titles(renamed)[0]).toBe('S/Vermilion')
    expect(renamed.variants[0]?.id).toBe(both.variants[0]?.id)
    expect(renameValue(both, 1, 'Red', 'Blue')).toEqual(both)
  })
})

describe('what has changed', () => {
  const base = { ...emptyDraft(), title: 'Lamp' }
  it('is counted by kind', () => {
    const [first] = base.variants
    if (!first) throw new Error('no variant')
    const draft = { ...base, title: 'Lantern', variants: [{ ...first, priceMinor: 5, onHand: 3 }] }
    expect([...changesOf(base, draft)]).toEqual([
      ['title', 1],
      ['priceMinor', 1],
      ['onHand', 1],
    ])
    expect(changesOf(base, { ...base }).size).toBe(0)
    expect([...changesOf(base, { ...base, ...addOption(base, 'Size', ['S', 'M']) })]).toEqual([
      ['options', 1],
      ['variantAdded', 1],
    ])
  })
  it('is blocked by a former price below the price, a wrong number, or fewer pieces than are promised', () => {
    const [first] = base.variants
    if (!first) throw new Error('no variant')
    const wrong = {
      ...base,
      variants: [{ ...first, priceMinor: 50, compareAtMinor: 44, gtin: '4006381333932', reserved: 2, onHand: 1 }],
    }
    expect([...problemsOf(wrong, new Set()).values()]).toEqual(['below-price', 'gtin', 'short'])
    expect([...problemsOf(wrong, new Set(['4006381333932'])).values()]).toEqual(['below-price', 'short'])
  })
})

describe('a cell of the grid', () => {
  const [variant] = emptyDraft().variants
  it('shows and takes amounts in the currency’s own digits', () => {
    if (!variant) throw new Error('no variant')
    expect(cellText({ ...variant, priceMinor: 4800 }, 'priceMinor', 'USD')).toBe('48.00')
    expect(cellText({ ...variant, priceMinor: 4800 }, 'priceMinor', 'JPY')).toBe('4800')
    expect(readCell('priceMinor', '1,250.5', 'USD')).toEqual({ priceMinor: 125_050 })
    expect(readCell('compareAtMinor', '', 'USD')).toEqual({ compareAtMinor: null })
    expect(readCell('priceMinor', '', 'USD')).toBeNull()
    expect(readCell('priceMinor', '-1', 'USD')).toBeNull()
    expect(readCell('priceMinor', 'ten', 'USD')).toBeNull()
    expect(readCell('onHand', '12', 'USD')).toEqual({ onHand: 12 })
    expect(readCell('onHand', '1.5', 'USD')).toBeNull()
    expect(readCell('sku', ' ML-1 ', 'USD')).toEqual({ sku: 'ML-1' })
  })
})

describe('a draft that was kept', () => {
  const base = { ...emptyDraft(), title: 'Lamp', vendor: 'Mino' }
  const [first] = base.variants
  if (!first) throw new Error('no variant')
  const draft = {
    ...base,
    title: 'Lantern',
    variants: [{ ...first, priceMinor: 900, onHand: 7, seenOnHand: 5 }],
  }
  it('holds what differs, and lays it over a newer version', () => {
    const patch = JSON.parse(JSON.stringify(patchOf(base, draft)))
    expect(patch.fields).toEqual({ title: 'Lantern' })
    const newer = { ...base, vendor: 'Uji', variants: [{ ...first, onHand: 4, seenOnHand: 4 }] }
    const restored = withPatch(newer, patch)
    expect(restored).toMatchObject({ title: 'Lantern', vendor: 'Uji' })
    expect(restored.variants[0]).toMatchObject({ priceMinor: 900, onHand: 6, seenOnHand: 4 })
  })
  it('holds all variants where their choices changed', () => {
    const sized = { ...base, ...addOption(base, 'Size', ['S', 'M']) }
    expect(titles(withPatch(base, patchOf(base, sized)))).toEqual(['S', 'M'])
  })
})
