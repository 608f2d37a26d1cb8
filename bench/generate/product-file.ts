import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvRow, utf8Mark } from '@/lib/csv'

/*
 * Product files of any size. Four rows to a product: three variants and a picture more, names in three scripts,
 * descriptions of some length. The same number makes the same file.
 */

const rowsPerProduct = 4
const nouns = ['lamp', 'kettle', 'apron', 'basket', '灯り', '急須', '주전자', '바구니', 'rope', 'candle']
const words =
  'paper split bamboo linen woven washed quiet harbour morning hand made low fired stone ash oak brass'.split(' ')
const sizes = ['S', 'M', 'L']

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T

/** A number that looks thrown, the same for the same place. */
const thrown = (at: number) => Math.imul(at ^ 0x9e3779b9, 0x85ebca6b) >>> 0

const text = (at: number, length: number) =>
  Array.from({ length }, (_, index) => pick(words, thrown(at * 31 + index))).join(' ')

const head = [
  'handle', 'title', 'description_html', 'vendor', 'type', 'tags', 'categories', 'status', 'published_at',
  'option1_name', 'option1_value', 'sku', 'gtin', 'price', 'compare_at_price', 'cost', 'weight_grams', 'track_stock', 'stock',
  'image', 'image_alt',
] // biome-ignore format: a row

/** @param isBad every price is a word, so that each row has something wrong */
type Kind = { isWithPictures: boolean; descriptionWords: number; isBad: boolean }

function productRows(at: number, { isWithPictures, descriptionWords, isBad }: Kind): string {
  const noun = pick(nouns, thrown(at))
  const handle = `thing-${at}`
  const image = (n: number) => (isWithPictures ? `https://pictures.invalid/${at}-${n}.jpg` : '')
  const product = [
    `${text(at, 2)} ${noun} ${at}`,
    `<p>${text(at + 1, descriptionWords)}</p>`,
    pick(['Mino', 'Marram', 'Halloran'], at),
    noun,
    `${pick(words, at)}, ${pick(words, at + 3)}`,
    `Home > ${pick(['Lamps', 'Kitchen', 'Linen', 'Garden'], thrown(at))}`,
    'active',
    '2026-03-01T09:00:00.000Z',
  ]
  const rows = sizes.map((size, index) =>
    csvRow([
      handle,
      ...(index === 0 ? product : product.map(() => '')),
      index === 0 ? 'Size' : '',
      size,
      `T-${at}-${size}`,
      '',
      isBad ? 'dear' : `${(thrown(at + index) % 90) + 10}.50`,
      '',
      '4.20',
      String(thrown(at) % 900),
      'TRUE',
      String(thrown(at + index) % 60),
      image(index),
      isWithPictures ? noun : '',
    ]),
  )
  const picture = csvRow([handle, ...head.slice(1, -2).map(() => ''), image(3), ''])
  return rows.join('') + (isWithPictures ? picture : '')
}

export type ProductFile = { rows: number } & Partial<Kind>

/** The file piece by piece; without pictures three rows to a product. */
export function* productFile({
  rows,
  isWithPictures = true,
  descriptionWords = 18,
  isBad = false,
}: ProductFile): Generator<string> {
  yield utf8Mark + csvRow(head)
  const each = isWithPictures ? rowsPerProduct : sizes.length
  let piece = ''
  for (let at = 0; at * each < rows; at++) {
    piece += productRows(at, { isWithPictures, descriptionWords, isBad })
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  yield piece
}

export const writeProductFile = (path: string, file: ProductFile) =>
  pipeline(Readable.from(productFile(file), { objectMode: false }), createWriteStream(path))
