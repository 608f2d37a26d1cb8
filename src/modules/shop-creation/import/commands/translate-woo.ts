import { createReadStream } from 'node:fs'
import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { cleanText } from '@/lib/clean'
import { slugify } from '@/lib/text'
import { now } from '@/platform/clock'
import type { CsvRecord } from '@/platform/csv'
import { storage } from '@/platform/storage'
import { SeenBefore } from '../rules/seen-before'
import {
  kindOf,
  translatedColumns,
  translateProduct,
  type WooColumns,
  type WooProduct,
  type WooRow,
  wooCell,
} from '../rules/woo'
import type { ImportFixes } from '../types'

/** Products whose rows lie in one file while they are brought together. */
const productsPerPile = 4_000
const pileBuffer = 65_536

/** Rows laid aside by the place of their product; only what is on its way to the disk is held. */
class Piles {
  private readonly waiting = new Map<number, string[]>()
  private readonly sizes = new Map<number, number>()

  constructor(private readonly folder: string) {}

  file = (pile: number) => join(this.folder, `${pile}.jsonl`)

  async put(place: number, row: WooRow): Promise<void> {
    const pile = Math.floor(place / productsPerPile)
    const line = JSON.stringify([place, row.row, row.cells])
    const lines = this.waiting.get(pile) ?? []
    lines.push(line)
    this.waiting.set(pile, lines)
    const size = (this.sizes.get(pile) ?? 0) + line.length
    this.sizes.set(pile, size)
    if (size > pileBuffer) await this.flush(pile)
  }

  async flush(pile: number): Promise<void> {
    const lines = this.waiting.get(pile) ?? []
    if (lines.length > 0) await appendFile(this.file(pile), `${lines.join('\n')}\n`)
    this.waiting.set(pile, [])
    this.sizes.set(pile, 0)
  }

  numbers = () => [...this.waiting.keys()].toSorted((a, b) => a - b)
}

type Sorting = { handles: Map<number, string>; piles: Piles }

/** An address made of the name; of two with the same name the later gets its number besides. */
function handleFor(columns: WooColumns, row: WooRow, seen: SeenBefore): string {
  const base = slugify(wooCell(columns, row, 'name')) || 'product'
  const mark = wooCell(columns, row, 'id') || wooCell(columns, row, 'sku') || String(row.row)
  if (seen.note(base, row.row) === null && base !== 'product') return base
  return `${base}-${slugify(mark)}`.slice(0, 120)
}

/** A place for each product in the order of the file; variations find theirs by the number or article number of it. */
async function sortOut(
  columns: WooColumns,
  records: AsyncIterable<CsvRecord>,
  folder: string,
  fixes: ImportFixes,
): Promise<Sorting> {
  const typed = new Map(fixes.cells.map((fix) => [`${fix.row} ${fix.column}`, fix.value]))
  const piles = new Piles(folder)
  const [places, handles, seen] = [new Map<string, number>(), new Map<number, string>(), new SeenBefore()]
  const early: { parent: string; row: WooRow }[] = []
  let place = 0
  const take = (row: WooRow, handle: string) => {
    handles.set(place, handle)
    return piles.put(place++, row)
  }
  for await (const record of records) {
    const cells = record.cells.map((cell, at) =>
      cleanText(typed.get(`${record.row} ${columns.names[at]?.trim() ?? ''}`) ?? cell),
    )
    const row: WooRow = { row: record.row, cells }
    const { kind } = kindOf(columns, row)
    if (kind === 'variation') {
      const parent = wooCell(columns, row, 'parent').toLowerCase()
      const there = places.get(parent)
      if (there === undefined) early.push({ parent, row })
      else await piles.put(there, row)
      continue
    }
    const [id, sku] = [wooCell(columns, row, 'id'), wooCell(columns, row, 'sku').toLowerCase()]
    if (kind.startsWith('variable')) {
      if (id) places.set(`id:${id}`, place)
      if (sku && !places.has(sku)) places.set(sku, place)
    }
    await take(row, handleFor(columns, row, seen))
  }
  for (const { parent, row } of early) {
    const there = places.get(parent)
    if (there === undefined) await take(row, handleFor(columns, row, seen))
    else await piles.put(there, row)
  }
  return { handles, piles }
}

async function* productsIn(columns: WooColumns, { piles, handles }: Sorting): AsyncGenerator<WooProduct> {
  for (const pile of piles.numbers()) {
    await piles.flush(pile)
    const found = new Map<number, WooProduct>()
    const lines = createInterface({ input: createReadStream(piles.file(pile)), crlfDelay: Number.POSITIVE_INFINITY })
    for await (const line of lines) {
      const [place, row, cells] = JSON.parse(line) as [number, number, string[]]
      const product = found.get(place) ?? { handle: handles.get(place) ?? '', parent: null, variations: [] }
      if (kindOf(columns, { row, cells }).kind === 'variation') product.variations.push({ row, cells })
      else product.parent = { row, cells }
      found.set(place, product)
    }
    yield* [...found].toSorted(([a], [b]) => a - b).map(([, product]) => product)
  }
}

/**
 * Brings the rows of each product together and writes them as our import reads them, a line for each, into the storage.
 * Rows lie on the disk meanwhile; what is held is a place for each product.
 */
export async function translateWoo(
  key: string,
  columns: WooColumns,
  records: AsyncIterable<CsvRecord>,
  fixes: ImportFixes,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mallwright-woo-'))
  try {
    const sorting = await sortOut(columns, records, folder, fixes)
    const target = translatedColumns(columns)
    const today = now().toISOString().slice(0, 10)
    async function* lines() {
      for await (const product of productsIn(columns, sorting)) {
        const rows = translateProduct(columns, target, product, today)
        yield rows.map(({ row, cells }) => `${JSON.stringify([row, cells])}\n`).join('')
      }
    }
    await storage().put(key, Readable.from(lines(), { objectMode: false }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads what was translated; undefined where it is not there. */
export async function openTranslated(key: string): Promise<AsyncGenerator<CsvRecord> | undefined> {
  const file = await storage().get(key)
  if (!file) return undefined
  async function* records(input: Readable): AsyncGenerator<CsvRecord> {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const [row, cells] = JSON.parse(line) as [number, string[]]
      yield { row, cells }
    }
  }
  return records(file.stream)
}
