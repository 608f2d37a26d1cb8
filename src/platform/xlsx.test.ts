import { expect, it, vi } from 'vitest'
import { storage } from './storage'
import { columnName, type SheetCell, writeXlsx } from './xlsx'
import { openZip } from './zip'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-xlsx-${process.pid}`
})

const limits = { maxEntries: 50, maxEntryBytes: 1e6, maxBytes: 1e7 }

async function* rowsOf(rows: SheetCell[][]) {
  yield* rows
}

it('names columns like a spreadsheet', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
})

it('makes a workbook whose texts stay texts, and goes on in a second sheet', async () => {
  const rows: SheetCell[][] = [
    ['=1+1', 3, true],
    ['花 & <b>\r\n_x000D_', { decimal: '12.50' }, false],
    ['third', null, ''],
  ]
  await storage().put(
    'tests/book.xlsx',
    writeXlsx({ title: 'Products', head: ['a', 'b', 'c'], rows: rowsOf(rows), rowsPerSheet: 3 }),
  )
  const zip = await openZip('tests/book.xlsx', limits)
  expect([...zip.names].toSorted()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ])
  const first = await zip.text('xl/worksheets/sheet1.xml')
  expect(first).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c r="B2"><v>3</v></c>')
  expect(first).toContain('花 &amp; &lt;b&gt;&#13;\n_x005F_x000D_')
  expect(first).toContain('<c r="B3" s="2"><v>12.50</v></c><c r="C3" t="b"><v>0</v></c>')
  expect(await zip.text('xl/worksheets/sheet2.xml')).toContain('<row r="2"><c r="A2"')
  expect(await zip.text('xl/workbook.xml')).toContain('name="Products 2"')
  zip.close()
  await expect(openZip('tests/book.xlsx', { ...limits, maxEntryBytes: 20 })).rejects.toThrow('too large')
})

it('ends with an error when the rows do', async () => {
  async function* broken(): AsyncGenerator<SheetCell[]> {
    yield ['a']
    throw new Error('the rows broke off')
  }
  await expect(
    storage().put('tests/broken.xlsx', writeXlsx({ title: 'P', head: ['a'], rows: broken() })),
  ).rejects.toThrow('broke off')
  expect(await storage().head('tests/broken.xlsx')).toBeNull()
})
