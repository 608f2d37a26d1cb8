import type { CsvRecord } from '@/platform/csv'
import { maxRowsPerProduct } from '../constants'
import type { Columns } from '../types'
import { handleOf } from './read-product'
import type { ImportRow } from './sheet'

export type RowGroup = { handle: string; rows: ImportRow[] }

/**
 * Puts neighbouring rows of one address together. A row without an address goes on with the product above it, as
 * spreadsheets are often filled in. Rows beyond what a product may have are dropped: it is refused for having them.
 */
export async function* groupRows(records: AsyncIterable<CsvRecord>, columns: Columns): AsyncGenerator<RowGroup> {
  let group: RowGroup | undefined
  for await (const record of records) {
    const handle = handleOf(columns, record)
    const goesOn = group && (handle === group.handle || (handle === '' && group.handle !== ''))
    if (group && goesOn) {
      if (group.rows.length <= maxRowsPerProduct) group.rows.push(record)
      continue
    }
    if (group) yield group
    group = { handle, rows: [record] }
  }
  if (group) yield group
}

/** Collects up to `size` products or `rows` rows, whichever is reached first. */
export async function* inBatches(
  groups: AsyncIterable<RowGroup>,
  size: number,
  rows: number,
): AsyncGenerator<RowGroup[]> {
  let batch: RowGroup[] = []
  let weight = 0
  for await (const group of groups) {
    batch.push(group)
    weight += group.rows.length
    if (batch.length < size && weight < rows) continue
    yield batch
    batch = []
    weight = 0
  }
  if (batch.length > 0) yield batch
}
