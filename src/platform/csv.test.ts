import { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readCsv, scanCsv } from './csv'

const stream = (content: string | Buffer) => Readable.from([Buffer.from(content)])

async function read(content: string | Buffer) {
  const scan = await scanCsv(stream(content))
  const records = []
  for await (const record of readCsv(stream(content), scan)) records.push(record)
  return { scan, records }
}

describe('a table', () => {
  it('is counted and read with line breaks inside quotes and empty lines', async () => {
    const { scan, records } = await read('a,b\r\n1,"two\nlines"\r\n\r\n3,"say ""hi"""\r\n')
    expect(scan).toEqual({ encoding: 'utf8', delimiter: ',', rows: 3 })
    expect(records).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1', 'two\nlines'] },
      { row: 4, cells: ['3', 'say "hi"'] },
    ])
  })
  it('may be parted by semicolons or tabs', async () => {
    expect((await read('a;b;c\n1;2,5;3\n')).records[1]?.cells).toEqual(['1', '2,5', '3'])
    expect((await read('a\tb\n1\t2\n')).records[1]?.cells).toEqual(['1', '2'])
  })
  it('loses the mark at its beginning', async () => {
    expect((await read('﻿Handle,Title\na,b\n')).records[0]?.cells).toEqual(['Handle', 'Title'])
    const wide = iconv.encode('Handle,Title\na,b\n', 'utf16le', { addBOM: true })
    expect((await read(wide)).records[0]?.cells).toEqual(['Handle', 'Title'])
  })
  it('is read in its encoding, also where a sign is cut by a piece of the stream', async () => {
    const bytes = iconv.encode('見出し,値\n和紙,提灯\n', 'cp932')
    const pieces = Readable.from([...bytes].map((byte) => Buffer.from([byte])))
    const records = []
    for await (const record of readCsv(pieces, { encoding: 'cp932', delimiter: ',' })) records.push(record.cells)
    expect(records).toEqual([
      ['見出し', '値'],
      ['和紙', '提灯'],
    ])
  })
  it.each([
    ['a,b\n1,"2\n3,4\n', 'quote-not-closed', 2],
    ['a,b\n1,2\n3,4"5"\n6,"7"8\n', 'quote-stray', 3],
  ])('says where it breaks: %j', async (content, problem, row) => {
    await expect(read(content)).rejects.toMatchObject({ problem, row })
  })
  it.each([
    ['', 'empty'],
    ['\n', 'empty'],
    ['%PDF-1.7 …', 'not-csv'],
    ['<html><body></body></html>', 'not-csv'],
    ['{"products": [1]}', 'not-csv'],
  ])('is not %j', async (content, problem) => {
    await expect(scanCsv(stream(content))).rejects.toMatchObject({ problem })
  })
})
