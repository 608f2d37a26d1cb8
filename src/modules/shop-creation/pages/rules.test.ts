import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binnedHandle, formerHandle, freeHandle, handleFrom, noTexts, pathOf, standingAt, textIn } from './rules'
import { cleanBodies, openingOf } from './rules/clean'
import { legalFormOf, legalForms, legalProblems, legalRows } from './rules/legal-forms'
import { starterHtml } from './rules/starters'
import { handleInput } from './schema'
import type { LegalValues, StarterFacts } from './types'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 12, minute))
const moment = fc.integer({ min: 0, max: 59 }).map(at)
const perhaps = fc.option(moment, { nil: null })

describe('whether a text is seen', () => {
  it('is never so for a draft', () => {
    fc.assert(
      fc.property(perhaps, perhaps, moment, (publishedAt, endsAt, now) => {
        expect(standingAt({ state: 'draft', publishedAt, endsAt }, now)).toBe('draft')
      }),
    )
  })

  it('begins with its moment, stops with its end, and goes in one direction', () => {
    const order = ['planned', 'shown', 'over']
    fc.assert(
      fc.property(moment, perhaps, moment, moment, (publishedAt, endsAt, one, other) => {
        const text = { state: 'published', publishedAt, endsAt } as const
        const [early, late] = one < other ? [one, other] : [other, one]
        const [before, after] = [standingAt(text, early), standingAt(text, late)]
        expect(order.indexOf(before)).toBeLessThanOrEqual(order.indexOf(after))
        expect(standingAt(text, one) === 'shown').toBe(publishedAt <= one && (!endsAt || one < endsAt))
      }),
    )
  })
})

describe('a text in several languages', () => {
  it('falls back to the shop’s language, then to whichever was written, and says which', () => {
    const texts = { en: 'Care', ja: 'お手入れ', ko: '' }
    expect(textIn(texts, 'ja', 'en')).toEqual({ text: 'お手入れ', lang: 'ja' })
    expect(textIn(texts, 'ko', 'ja')).toEqual({ text: 'お手入れ', lang: 'ja' })
    expect(textIn({ ...noTexts, ko: '관리' }, 'ja', 'en')).toEqual({ text: '관리', lang: 'ko' })
    expect(textIn(noTexts, 'ja', 'en').text).toBe('')
    expect(textIn(texts, 'xx', 'yy')).toEqual({ text: 'Care', lang: 'en' })
  })

  it('keeps no markup that runs, and no markup without a word', () => {
    const clean = cleanBodies({ en: '<p onclick="x()">Hi<script>1</script></p>', ja: '<p><br></p>', ko: '' })
    expect(clean).toEqual({ en: '<p>Hi</p>', ja: '', ko: '' })
    expect(cleanBodies(clean)).toEqual(clean)
    expect(openingOf('<h2>One</h2><p>two</p>')).toBe('One two')
  })

  it('begins the same however long it goes on, and is not read to its end for that', () => {
    const start = `<p>${'Word '.repeat(60)}</p>`
    const long = start + '<p>Some &amp; <b>more</b></p>'.repeat(4_000)
    expect(openingOf(long)).toBe(openingOf(`${start}<p>End</p>`))
    const began = performance.now()
    for (let text = 0; text < 12; text++) openingOf(long)
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('is cut between signs, never inside of one', () => {
    const pieces = ['<b>', '</b>', '<a href="https://marram.example/care" rel="nofollow">', '</a>', '&amp;', '👩', 'か']
    const bare = '<b></b>'.repeat(410)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 60, maxLength: 80 }), (tail) => {
        expect(openingOf(bare + tail.join(''))).toMatch(/^([&👩か ]+…)?$/u)
      }),
    )
  })
})

describe('an address', () => {
  it('made of any title can be typed into the form again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const handle = handleFrom({ ...noTexts, en: title }, 'en', 'page')
        expect(handleInput.safeParse(handle).success, handle).toBe(true)
      }),
    )
  })

  it('is free, and as wanted where it can be', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('care', 'care-2', 'care-3', 'other')), (taken) => {
        const handle = freeHandle('care', new Set(taken))
        expect(taken).not.toContain(handle)
        if (!taken.includes('care')) expect(handle).toBe('care')
      }),
    )
  })

  it('is left in the bin and found again', () => {
    expect(formerHandle(binnedHandle('お手入れ', 'id'))).toBe('お手入れ')
    expect(handleInput.safeParse(binnedHandle('care', 'id')).success).toBe(false)
    expect(pathOf('notice', 'care')).toBe('/notices/care')
  })
})

describe('the form of the legal notice', () => {
  it.each([
    ['DE', 'germanic'],
    ['AT', 'germanic'],
    ['FR', 'eu'],
    ['JP', 'jp'],
    ['KR', 'kr'],
    ['GB', 'gb'],
    ['US', 'us'],
    ['BR', 'other'],
    ['__', 'other'],
  ])('of %s is %s', (country, form) => {
    expect(legalFormOf(country)).toBe(form)
  })

  it.each(Object.keys(legalForms) as (keyof typeof legalForms)[])(
    '%s asks for each thing once, and for who and where',
    (form) => {
      const keys = legalForms[form].map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      expect(legalForms[form].filter(({ required }) => required).map(({ key }) => key)).toEqual(
        expect.arrayContaining(['seller', 'address', 'email']),
      )
    },
  )

  it('names what Japanese law names', () => {
    const asked = [...legalProblems('JP', {}).keys()]
    expect(asked).toEqual(
      expect.arrayContaining([
        'seller',
        'manager',
        'address',
        'phone',
        'price',
        'charges',
        'payment',
        'paymentTime',
        'deliveryTime',
        'returns',
      ]),
    )
  })

  it('tells missing values from wrong ones', () => {
    const given: LegalValues = {
      seller: 'Dal',
      representative: 'Kim',
      mailOrderNumber: '제2026-서울중구-0001호',
      address: 'Seoul',
      phone: '02',
    }
    expect([...legalProblems('KR', { ...given, businessNumber: '123-45-67890', email: 'dal' })]).toEqual([
      ['businessNumber', 'businessNumber'],
      ['email', 'email'],
    ])
    expect(legalProblems('KR', { ...given, businessNumber: '123-45-67891', email: 'hello@dal.example' }).size).toBe(0)
    expect(legalProblems('DE', { vatId: '12345' }).get('vatId')).toBe('vatId')
    expect(legalProblems('DE', { vatId: 'de 123 456 789' }).has('vatId')).toBe(false)
    expect(legalProblems('DE', { seller: '  ' }).get('seller')).toBe('missing')
  })

  it('shows the fields of its country alone, in their order', () => {
    const rows = legalRows('US', { email: 'a@b.example', seller: 'Marram', manager: 'Nobody', phone: ' ' })
    expect(rows).toEqual([
      { key: 'seller', value: 'Marram' },
      { key: 'email', value: 'a@b.example' },
    ])
  })
})

describe('the beginning of a policy', () => {
  const facts: StarterFacts = {
    ...{ shop: 'Moon & Sons', email: 'a@b.example', addressLines: ['1 Quay'], places: ['Ireland', 'France'] },
    rates: [{ name: 'Post', zone: 'Near', price: '€5', freeFrom: null, minDays: 2, maxDays: 4 }],
    ...{ payments: ['Card'], taxIncluded: true, countsVisits: false, letters: true },
  }
  const say = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(' ')

  it('says what the settings know, as text', () => {
    const html = starterHtml('delivery', facts, say, 'en')
    expect(html).toContain('<li>delivery.rate Post Near €5 2 4</li>')
    expect(html).toContain('Ireland and France')
    expect(starterHtml('terms', facts, say, 'en')).toContain('Moon &amp; Sons')
  })

  it('leaves out what is off and asks for what nobody has set', () => {
    expect(starterHtml('privacy', facts, say, 'en')).not.toContain('privacy.visits')
    expect(starterHtml('delivery', { ...facts, places: [], rates: [] }, say, 'en')).toContain('delivery.placesOpen')
    expect(starterHtml('delivery', { ...facts, places: null }, say, 'en')).toContain('delivery.everywhere')
  })
})
