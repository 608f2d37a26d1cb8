import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from '@/ui/illustration/core/colour'
import { templateKeys, templates } from '../templates/components/offers'
import { checkContrast, coloursOf, contrast, designStyle, firstDesign, inTemplate, readableOn, wordsIn } from './rules'
import { moved } from './rules/blocks'
import { designSchema } from './schema'

const everyPalette = templateKeys.flatMap((template) =>
  templates[template].palettes.map(({ key }) => ({ template, key })),
)

describe('the palettes', () => {
  it.each(everyPalette)('$template $key can be read everywhere', ({ template, key }) => {
    for (const check of checkContrast(firstDesign(template, key))) expect(check, check.pair).toMatchObject({ ok: true })
  })
})

describe('numbers in the accent colour', () => {
  it.each(everyPalette)(
    'can be read on ground and panel of $template $key, also in a colour of the shop’s own',
    ({ template, key }) => {
      for (const accent of [undefined, '#ffe100', '#808080', '#ffd1dc', '#101010']) {
        const design = { ...firstDesign(template, key), colours: { accent } }
        const [painted, style] = [coloursOf(design), designStyle(design, 'en')]
        expect(contrast(painted.ground, fromHex(style['--accent-ink'] ?? ''))).toBeGreaterThanOrEqual(4.45)
        expect(contrast(painted.mark, fromHex(style['--accent-on-mark'] ?? ''))).toBeGreaterThanOrEqual(4.45)
      }
    },
  )
})

describe('own colours', () => {
  it.each(['#ffffff', '#000000', '#ff0000', '#ffe100', '#808080', '#0b3d2e', '#ffd1dc'])(
    '%s gets text that can be read on it',
    (colour) => {
      for (const template of templateKeys) {
        const design = { ...firstDesign(template), colours: { ground: colour, accent: colour, mark: colour } }
        const painted = coloursOf(design)
        expect(contrast(painted.ground, painted.ink)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(painted.ground, painted['ink-2'])).toBeGreaterThanOrEqual(4.4)
        expect(contrast(painted.accent, painted['on-accent'])).toBeGreaterThanOrEqual(4.5)
        expect(contrast(painted.mark, painted['on-mark'])).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  it('tells when a button does not stand off its ground, and paints its edge so that it does', () => {
    const design = { ...firstDesign('gallery'), colours: { accent: '#f4f8f9' } }
    expect(checkContrast(design).find(({ pair }) => pair === 'edge')?.ok).toBe(false)
    const edge = designStyle(design, 'en')['--edge'] ?? ''
    expect(contrast(fromHex(edge), coloursOf(design).ground)).toBeGreaterThanOrEqual(3)
  })

  it('measures as WCAG does', () => {
    expect(contrast(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 1)
    expect(contrast(fromHex('#777777'), fromHex('#ffffff'))).toBeCloseTo(4.48, 1)
  })

  it('leaves a colour alone that already stands off', () => {
    const ink = fromHex('#102030')
    expect(toHex(readableOn(fromHex('#ffffff'), ink, 4.5))).toBe('#102030')
  })
})

describe('the schema', () => {
  const first = firstDesign('gallery')

  it('takes what it made itself', () => {
    for (const { template, key } of everyPalette)
      expect(designSchema.safeParse(firstDesign(template, key)).success).toBe(true)
  })

  it.each([
    ['a palette of the other template', { palette: 'market' }],
    ['letters of the other template', { fonts: 'sofia' }],
    ['a colour that is style text', { colours: { accent: 'red;background:url(x)' } }],
    ['the same block twice', { blocks: [...first.blocks, { ...first.blocks[1], id: 'again' }] }],
    ['two blocks of one id', { blocks: [first.blocks[5], first.blocks[5]] }],
  ])('refuses %s', (_name, part) => {
    expect(designSchema.safeParse({ ...first, ...part }).success).toBe(false)
  })

  it.each(['javascript:alert(1)', '//evil.example', 'data:text/html,x', '/a b', 'JAVASCRIPT:x'])(
    'refuses a link to %s',
    (target) => {
      const hero = first.blocks.find((block) => block.kind === 'hero')
      const blocks = [{ ...hero, link: { label: { en: 'Go', ja: '', ko: '' }, target } }]
      expect(designSchema.safeParse({ ...first, blocks }).success).toBe(false)
    },
  )
})

describe('switching the template', () => {
  it.each(templateKeys)('to %s keeps all content and takes over what it knows', (template) => {
    const night = { ...firstDesign('gallery', 'night'), fonts: 'fraunces' as const }
    const other = inTemplate(night, template)
    expect(other.blocks).toEqual(night.blocks)
    expect(designSchema.safeParse(other).success).toBe(true)
    expect(inTemplate(other, 'gallery').blocks).toEqual(night.blocks)
  })
})

describe('texts and order', () => {
  it('falls back from the reader to the shop to whatever was written', () => {
    const words = { en: '', ja: '秋の窯出し', ko: '' }
    expect(wordsIn(words, 'ko', 'ja')).toBe('秋の窯出し')
    expect(wordsIn({ en: 'Kiln', ja: '窯', ko: '' }, 'ja', 'en')).toBe('窯')
    expect(wordsIn({ en: '', ja: '', ko: '' }, 'en', 'en')).toBe('')
  })

  it('moves one entry and keeps the others in order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
  })
})
