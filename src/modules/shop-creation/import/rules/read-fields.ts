import type { CustomFieldView, CustomValue } from '@/shop/catalog/types'
import type { FieldColumn, ProductDraft } from '../types'
import { type Read, readBoolean } from './cells'
import type { ImportRow, Sheet } from './sheet'

type Field = Pick<CustomFieldView, 'kind' | 'choices'>

const wrong = { problem: 'field-value' } as const

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

function readNumber(text: string): Read<CustomValue> {
  const value = Number(text.normalize('NFKC').replace(/[\s,]/g, ''))
  return Number.isFinite(value) && Math.abs(value) <= 1e12 ? { value } : wrong
}

/** A choice by its key, or by its name in any language. */
function readChoice(text: string, { choices }: Field): Read<CustomValue> {
  const folded = text.toLowerCase()
  const found =
    choices.find(({ key }) => key === folded) ??
    choices.find(({ names }) => Object.values(names).some((name) => name?.toLowerCase() === folded))
  return found ? { value: found.key } : wrong
}

const readers: Record<Field['kind'], (text: string, field: Field) => Read<CustomValue>> = {
  text: (text) => (text.length <= 2_000 ? { value: text } : { problem: 'too-long', data: { max: 2_000 } }),
  number: readNumber,
  choice: readChoice,
  boolean: (text) => readBoolean(text, false),
  date: (text) => (isDay(text) ? { value: text } : wrong),
}

/** The shop's own characteristics; an empty cell clears. Undefined where the file has none of them. */
export function readFields(sheet: Sheet, row: ImportRow): ProductDraft['customValues'] {
  const found: Record<string, CustomValue | null> = {}
  for (const [key, field] of sheet.reading.terms.fields) {
    const column: FieldColumn = `field:${key}`
    const value = sheet.read<CustomValue | null>(row, column, (text) =>
      text === '' ? { value: null } : readers[field.kind](text, field),
    )
    if (value !== undefined) found[key] = value
  }
  return Object.keys(found).length > 0 ? found : undefined
}
