import { type CsvCell, csvRow } from '@/lib/csv'
import { decimalString, minorDigits } from '@/lib/money'
import type { SheetCell } from '@/platform/xlsx'
import type { CustomFieldView, ProductState, VariantState } from '@/shop/catalog/types'

/** What a table needs to know of the shop besides the product. */
export type TableContext = {
  currency: string
  /** empty for a picture that has no address */
  addressOf: (mediaId: string) => string
  pathOf: (categoryId: string) => string[]
  /** empty for a product that is gone */
  handleOf: (productId: string) => string
}

/** One line of a product: it carries a variant, a picture, or both; the first line the product itself besides. */
export type Line = {
  product: ProductState
  isFirst: boolean
  variant: VariantState | undefined
  image: { mediaId: string; address: string; alt: string; position: number } | undefined
}

export type Column = { name: string; of: (line: Line, context: TableContext) => SheetCell }

/** A kind of file; the shop's own characteristics make columns of their own. */
export type TableKind = (fields: readonly CustomFieldView[]) => Table

export type Table = { columns: readonly Column[]; linesOf: (product: ProductState, context: TableContext) => Line[] }

export const amount = (minor: number | null, { currency }: TableContext): SheetCell =>
  minor === null ? '' : { decimal: decimalString(minor, minorDigits(currency)) }

/** As many lines as there are variants or pictures, whichever are more. */
export function linesOf(product: ProductState, context: TableContext): Line[] {
  const images = product.images
    .map(({ mediaId, alt }) => ({ mediaId, address: context.addressOf(mediaId), alt }))
    .filter(({ address }) => address !== '')
    .map((image, index) => ({ ...image, position: index + 1 }))
  return Array.from({ length: Math.max(product.variants.length, images.length, 1) }, (_, index) => ({
    product,
    isFirst: index === 0,
    variant: product.variants[index],
    image: images[index],
  }))
}

/** A column of the product itself: only its first line has it. */
export const ofProduct = (name: string, of: (product: ProductState, context: TableContext) => SheetCell): Column => ({
  name,
  of: ({ product, isFirst }, context) => (isFirst ? of(product, context) : ''),
})

export const ofVariant = (name: string, of: (variant: VariantState, context: TableContext) => SheetCell): Column => ({
  name,
  of: ({ variant }, context) => (variant ? of(variant, context) : ''),
})

export const ofImage = (name: string, of: (image: NonNullable<Line['image']>) => SheetCell): Column => ({
  name,
  of: ({ image }) => (image ? of(image) : ''),
})

export const rowsOf = (
  { columns, linesOf: lines }: Table,
  product: ProductState,
  context: TableContext,
): SheetCell[][] => lines(product, context).map((line) => columns.map(({ of }) => of(line, context)))

function csvCell(cell: SheetCell): CsvCell {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  if (cell === null || typeof cell !== 'object') return cell
  // An amount is a number of ours: nothing in it could be taken for a formula but its sign.
  return cell.decimal.startsWith('-') ? Number(cell.decimal) : cell.decimal
}

export const csvLine = (row: readonly SheetCell[]): string => csvRow(row.map(csvCell))
