import { describe, expect, it } from 'vitest'
import type { ZodType } from 'zod'
import { cleanText } from '@/lib/clean'
import { mostInteger } from '@/lib/input'
import { defOf } from '@/testing/odd-inputs'
import { appRouter } from './root'

type Leaf = { path: string; schema: ZodType; type: string }

/** Every text and number a procedure takes, with the way to it. */
function leavesOf(schema: ZodType, path: string): Leaf[] {
  const def = defOf(schema)
  const parts: [string, ZodType | undefined][] = [
    ...Object.entries(def.shape ?? {}),
    ...(def.options ?? []).map((option, index): [string, ZodType] => [`|${index}`, option]),
    ...(def.items ?? []).map((item, index): [string, ZodType] => [String(index), item]),
    ['[]', def.element],
    ['key', def.keyType],
    ['value', def.valueType],
    ['', def.innerType ?? def.in],
  ]
  const inner = parts.flatMap(([name, part]) => (part ? leavesOf(part, name ? `${path}.${name}` : path) : []))
  // A text that goes on to be changed or judged counts as what comes out of it.
  if (def.type === 'pipe' && inner.every(({ type }) => type === 'string')) return [{ path, schema, type: 'string' }]
  return inner.length > 0 ? inner : [{ path, schema, type: def.type }]
}

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { inputs: ZodType[] } }>,
)
const leaves = procedures.flatMap(([path, { _def }]) => _def.inputs.flatMap((input) => leavesOf(input, path)))
const texts = leaves.filter(({ type }) => type === 'string')
const numbers = leaves.filter(({ type }) => type === 'number')

/** Texts of many forms with a sign in them that no column can hold. */
const unclean = ['\0', '\ud800', '\u0007'].flatMap((sign) =>
  ['', 'a', '/a', 'https://a.test/', 'a@people.test', 'x'.repeat(20), 'x'.repeat(42)].flatMap((good) => [
    `${good}${sign}`,
    `${sign}${good}`,
  ]),
)

const keepsUnclean = ({ schema }: Leaf) =>
  unclean.some((text) => {
    const { data } = schema.safeParse(text)
    return typeof data === 'string' && cleanText(data) !== data
  })

describe('every input', () => {
  it('is seen by this walk', () => {
    expect(texts.length).toBeGreaterThan(150)
    expect(numbers.length).toBeGreaterThan(40)
  })

  it('leaves out of a text what no column can hold', () => {
    expect(texts.filter(keepsUnclean).map(({ path }) => path)).toEqual([])
  })

  it('has an end to its texts', { timeout: 60_000 }, () => {
    const endless = texts.filter(({ schema }) =>
      ['x', '1'].some((sign) => schema.safeParse(sign.repeat(200_001)).success),
    )
    expect(endless.map(({ path }) => path)).toEqual([])
  })

  it('bounds its numbers, and amounts of money alone are larger than an integer', () => {
    const large = numbers.filter(
      ({ schema, path }) =>
        schema.safeParse(2 ** 53 - 1).success ||
        schema.safeParse(-(2 ** 53) + 1).success ||
        (schema.safeParse(mostInteger + 1).success && !/Minor$|customValues/.test(path)),
    )
    expect(large.map(({ path }) => path)).toEqual([])
  })
})
