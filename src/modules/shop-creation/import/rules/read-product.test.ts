import { describe, expect, it } from 'vitest'
import type { ImportFixes } from '../types'
import { readCount, readGrams, readPrice, readTags } from './cells'
import { readHeader } from './columns'
import { readProduct } from './read-product'
import { noTerms } from './sheet'

const oldNames =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Fulfillment Service,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,SEO Title,SEO Description,Variant Image,Variant Weight Unit,Variant Tax Code,Cost per item,Status'.split(
    ',',
  )
const newNames =
  'Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Option1 Linked To,Option2 name,Option2 value,Option2 Linked To,Option3 name,Option3 value,Option3 Linked To,Price,Compare-at price,Cost per item,Charge tax,Tax code,Unit price total measure,Unit price total measure unit,Unit price base measure,Unit price base measure unit,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Weight unit for display,Requires shipping,Fulfillment service,Product image URL,Image position,Image alt text,Variant image URL,Gift card,SEO title,SEO description'.split(
    ',',
  )

const meaning = {
  handle: ['Handle', 'URL handle'],
  title: ['Title', 'Title'],
  description: ['Body (HTML)', 'Description'],
  sku: ['Variant SKU', 'SKU'],
  price: ['Variant Price', 'Price'],
  compareAt: ['Variant Compare At Price', 'Compare-at price'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity'],
  tracker: ['Variant Inventory Tracker', 'Inventory tracker'],
  policy: ['Variant Inventory Policy', 'Continue selling when out of stock'],
  grams: ['Variant Grams', 'Weight value (grams)'],
  imageSrc: ['Image Src', 'Product image URL'],
  variantImage: ['Variant Image', 'Variant image URL'],
  taxable: ['Variant Taxable', 'Charge tax'],
  published: ['Published', 'Published on online store'],
  option1Value: ['Option1 Value', 'Option1 value'],
  seoTitle: ['SEO Title', 'SEO title'],
} as const

function header(names: readonly string[]) {
  const result = readHeader(names)
  if ('problem' in result) throw new Error(result.problem.code)
  return result.header
}

const noFixes: ImportFixes = { commaPrices: false, withoutPictures: false, cells: [] }

function read(names: readonly string[], rows: Record<string, string>[], fixes = noFixes) {
  const { columns } = header(names)
  const cells = rows.map((row, index) => ({ row: index + 2, cells: names.map((name) => row[name] ?? '') }))
  return readProduct(cells, { columns, currency: 'USD', fixes, isOwn: false, terms: noTerms }, names.length)
}

describe('the columns of a product file', () => {
  it.each([
    ['old', oldNames, 0, 'shopify-old'],
    ['new', newNames, 1, 'shopify-new'],
  ] as const)('are known by their %s names', (_, names, generation, format) => {
    const { columns, format: found } = header(names)
    expect(found).toBe(format)
    for (const [key, both] of Object.entries(meaning))
      expect(columns.get(key as keyof typeof meaning)?.name).toBe(both[generation])
  })
  it('may be written in any case and with blanks', () => {
    expect(header([' HANDLE ', 'title', 'VARIANT  PRICE']).columns.size).toBe(3)
  })
  it('are refused twice, or when they are not those of products', () => {
    expect(readHeader(['Handle', 'Title', 'handle '])).toMatchObject({
      problem: { code: 'headers-twice', names: ['Handle', 'handle'] },
    })
    expect(readHeader(['Name', 'Amount'])).toMatchObject({ problem: { code: 'headers-unknown' } })
  })
  it('say which of them have no use', () => {
    expect(header(['Handle', 'Title', 'Google Shopping / Gender']).unused).toEqual(['Google Shopping / Gender'])
  })
})

describe('a product of both generations', () => {
  it('is the same product', () => {
    const old = read(oldNames, [
      {
        Handle: 'Moon',
        Title: 'Moon',
        'Body (HTML)': '<p>A</p>',
        Tags: 'a, b, A',
        Published: 'TRUE',
        'Option1 Name': 'Size',
        'Option1 Value': 'S',
        'Variant SKU': "'007",
        'Variant Grams': '1.4',
        'Variant Inventory Tracker': 'shopify',
        'Variant Inventory Qty': '3',
        'Variant Inventory Policy': 'continue',
        'Variant Price': '10.00',
        'Variant Compare At Price': '12',
        'Variant Taxable': 'false',
        'Image Src': 'https://x.example/a.jpg',
        'Image Alt Text': 'A',
        Status: 'active',
      },
      {
        Handle: 'Moon',
        'Option1 Value': 'M',
        'Variant Price': '11.00',
        'Variant Inventory Tracker': 'shopify',
        'Variant Inventory Qty': '0',
        'Image Src': 'https://x.example/b.jpg',
        'Image Position': '1',
      },
    ])
    const now = read(newNames, [
      {
        'URL handle': 'moon',
        Title: 'Moon',
        Description: '<p>A</p>',
        Tags: 'a, b, A',
        'Published on online store': 'TRUE',
        'Option1 name': 'Size',
        'Option1 value': 'S',
        SKU: "'007",
        'Weight value (grams)': '1.4',
        'Inventory tracker': 'shopify',
        'Inventory quantity': '3',
        'Continue selling when out of stock': 'CONTINUE',
        Price: '10.00',
        'Compare-at price': '12',
        'Charge tax': 'FALSE',
        'Product image URL': 'https://x.example/a.jpg',
        'Image alt text': 'A',
        Status: 'Active',
      },
      {
        'URL handle': 'moon',
        'Option1 value': 'M',
        Price: '11.00',
        'Inventory tracker': 'shopify',
        'Inventory quantity': '0',
        'Product image URL': 'https://x.example/b.jpg',
        'Image position': '1',
      },
    ])
    expect(old.issues).toEqual([])
    expect(now.issues).toEqual([])
    const { categories: _categories, ...same } = now.draft
    expect(old.draft).toEqual(same)
    expect(old.draft).toMatchObject({
      handle: 'moon',
      tags: ['a', 'b'],
      status: 'active',
      published: true,
      optionNames: ['Size'],
      variants: [
        {
          options: ['S'],
          sku: '007',
          weightGrams: 1,
          quantity: 3,
          continueSelling: true,
          priceMinor: 1000,
          compareAtMinor: 1200,
          taxable: false,
          tracked: true,
        },
        { options: ['M'], priceMinor: 1100, quantity: 0, tracked: true },
      ],
      images: [
        { url: 'https://x.example/a.jpg', alt: 'A' },
        { url: 'https://x.example/b.jpg', alt: '' },
      ],
    })
  })

  it('brings pictures by rows of their own', () => {
    const { draft, issues } = read(oldNames, [
      {
        Handle: 'a',
        Title: 'A',
        'Option1 Name': 'Title',
        'Option1 Value': 'Default Title',
        'Variant Price': '1',
        'Image Src': 'https://x.example/2.jpg',
        'Image Position': '2',
      },
      { Handle: 'a', 'Image Src': 'https://x.example/1.jpg', 'Image Position': '1' },
    ])
    expect(issues).toEqual([])
    expect(draft).toMatchObject({
      optionNames: [],
      variants: [{ options: [] }],
      images: [{ url: 'https://x.example/1.jpg' }, { url: 'https://x.example/2.jpg' }],
    })
    expect(draft.variants).toHaveLength(1)
  })

  it.each([
    [{ 'Variant Price': '-1' }, 'price-negative', 'Variant Price'],
    [{ 'Variant Price': 'ten' }, 'price-number', 'Variant Price'],
    [{ 'Variant Price': '1.999' }, 'price-digits', 'Variant Price'],
    [{ 'Variant Price': '' }, 'price-missing', 'Variant Price'],
    [{ 'Variant Grams': 'heavy' }, 'number', 'Variant Grams'],
    [{ 'Variant Grams': '-5' }, 'number-negative', 'Variant Grams'],
    [{ 'Variant Inventory Qty': '1.5' }, 'number', 'Variant Inventory Qty'],
    [{ 'Variant Taxable': 'maybe' }, 'boolean', 'Variant Taxable'],
    [{ Status: 'sleeping' }, 'status-unknown', 'Status'],
    [{ Handle: 'a b/c' }, 'handle-invalid', 'Handle'],
    [{ Handle: '', Title: '' }, 'handle-missing', 'Handle'],
    [{ Title: 'x'.repeat(256) }, 'too-long', 'Title'],
    [{ 'Image Src': 'pictures/a.jpg' }, 'image-address', 'Image Src'],
    [{ 'Image Src': 'javascript:alert(1)' }, 'image-address', 'Image Src'],
    [{ 'Option1 Name': '', 'Option1 Value': 'S' }, 'option-name-missing', 'Option1 Name'],
    [{ 'Option1 Name': 'Size', 'Option1 Value': '' }, 'option-value-missing', 'Option1 Value'],
    [{ 'Gift Card': 'true' }, 'gift-card', 'Gift Card'],
  ])('is refused for %j: %s', (change, code, column) => {
    const { issues } = read(oldNames, [{ Handle: 'a', Title: 'A', 'Variant Price': '1.00', ...change }])
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'error', code, column, row: 2 }))
  })

  it('holds the same choice only once', () => {
    const row = { Handle: 'a', 'Option1 Name': 'Size', 'Option1 Value': 'S', 'Variant Price': '1' }
    const { issues } = read(oldNames, [{ ...row, Title: 'A' }, row])
    expect(issues).toMatchObject([{ row: 3, code: 'option-repeated', data: { value: 'S', firstRow: 2 } }])
  })

  it('takes cells that were typed anew, and commas as points when told so', () => {
    const fixes = { commaPrices: true, withoutPictures: false, cells: [{ row: 2, column: 'Title', value: 'Better' }] }
    const { draft, issues } = read(oldNames, [{ Handle: 'a', Title: '', 'Variant Price': '1.250,50' }], fixes)
    expect(issues).toEqual([])
    expect(draft).toMatchObject({ title: 'Better', variants: [{ priceMinor: 125_050 }] })
  })

  it('is cleaned of what it must not hold', () => {
    const { draft } = read(oldNames, [
      {
        Handle: 'a',
        Title: 'A\u0000B\u0007',
        'Variant Price': '1',
        'Body (HTML)': '<p onclick=x>y<script>z</script></p>',
      },
    ])
    expect(draft).toMatchObject({ title: 'AB', descriptionHtml: '<p>y</p>' })
  })
})

describe('a cell', () => {
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['1,250.00', 125_000],
    ['$46.00', 4600],
    [' 46.00 USD', 4600],
    ['0', 0],
    ['69.990', 6999],
    ['１２.５０', 1250],
  ])('%s is an amount', (text, minor) => expect(readPrice(text, 'USD', false)).toEqual({ value: minor }))
  it.each([
    ['48,00', 'price-comma'],
    ['1.250,00', 'price-comma'],
    ['12,5', 'price-comma'],
    ['-1', 'price-negative'],
    ['1.2.3', 'price-number'],
    ['1e5', 'price-number'],
    ['', 'price-number'],
    ['12.345', 'price-digits'],
    ['99999999999999', 'price-number'],
    ['=1+1', 'price-number'],
    ['NaN', 'price-number'],
    ['Infinity', 'price-number'],
  ])('%s is none: %s', (text, problem) => expect(readPrice(text, 'USD', false)).toMatchObject({ problem }))
  it('knows currencies without a smaller unit', () => {
    expect(readPrice('1,200', 'JPY', false)).toEqual({ value: 1200 })
    expect(readPrice('1200.00', 'KRW', false)).toEqual({ value: 1200 })
    expect(readPrice('12.50', 'JPY', false)).toMatchObject({ problem: 'price-digits' })
  })
  it('holds counts, weights and tags', () => {
    expect([readCount('5'), readCount('5.0'), readCount('-3'), readCount('5,000')]).toEqual([
      { value: 5 },
      { value: 5 },
      { value: -3 },
      { value: 5000 },
    ])
    expect(readCount('5.5')).toEqual({ problem: 'number' })
    expect(readGrams('0.0')).toEqual({ value: 0 })
    expect(readTags(' Black, Lamp ,,black')).toEqual(['Black', 'Lamp'])
  })
})
