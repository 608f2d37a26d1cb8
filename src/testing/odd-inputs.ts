import type { z } from 'zod'
import { newId } from '@/lib/ids'

/** Numbers from 0 up to 1 in a fixed order, so that what was found once is found again (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Chance = () => number

const oneOf = <T>(random: Chance, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

const plainTexts = [
  'Lantern',
  'lantern-and-loom',
  'US',
  'ME',
  'USD',
  'en',
  'Europe/London',
  '04101',
  '09:30',
  '#112233',
  '2026-03-14',
  '2026-03-14T09:30:00Z',
  'dana@people.test',
  'https://shop.test/x',
  '/account',
  '4242424242424242',
  'pick-up',
  'bank-transfer',
  'x'.repeat(20),
  'x'.repeat(43),
  'a'.repeat(64),
  '',
]

const oddTexts = [
  '\0',
  'a\0b',
  '\ud800',
  'a\udfff',
  '\u202e\u0007',
  '',
  ' ',
  '%',
  '\\',
  "'; --",
  '__proto__',
  'constructor',
  'toString',
  '0000-01-01',
  '9999-12-31',
  '+275760-09-13T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '-1',
  '1e400',
  '2147483648',
  '9223372036854775808',
  '../../etc/passwd',
  '<script>',
  '🪔'.repeat(60),
  'x'.repeat(100_000),
]

const oddNumbers = [
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 63,
  1e308,
  -1,
  0,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

const oddDates = [Number.NaN, 8.64e15, -8.64e15, Date.UTC(0, 0, 1) - 1e14, Date.UTC(9999, 11, 31)]

const nested = (depth: number): unknown => {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { value }
  return value
}

const oddThings: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => [],
  () => ({}),
  () => 7,
  () => 'text',
  () => nested(500),
  () => JSON.parse('{"__proto__":{"access":"all"},"constructor":{"prototype":{"x":1}}}'),
  () => Array.from({ length: 3_000 }, () => 'x'),
]

/** Texts that keep the form of a good one as far as possible, so that they get past the first look. */
function oddText(random: Chance, good: string): string {
  const near = [`${good}\0`, `\0${good}`, `${good.slice(0, -1)}\ud800`, `${good}\udc00`, good.toUpperCase()]
  return oneOf(random, random() < 0.4 ? near : oddTexts) ?? ''
}

function oddValue(random: Chance, good: unknown): unknown {
  if (random() < 0.15) return oneOf(random, oddThings)?.()
  if (typeof good === 'string') return oddText(random, good)
  if (typeof good === 'number') return oneOf(random, oddNumbers)
  if (good instanceof Date) return new Date(oneOf(random, oddDates) ?? 0)
  return random() < 0.5 ? oddText(random, 'x') : oneOf(random, oddThings)?.()
}

type Place = { holder: Record<PropertyKey, unknown>; key: PropertyKey }

/** Every place of a value that can be changed, the value as a whole included. */
function placesOf(root: { input: unknown }): Place[] {
  const places: Place[] = []
  const walk = (holder: Place['holder'], key: PropertyKey) => {
    places.push({ holder, key })
    const value = holder[key]
    if (typeof value !== 'object' || value === null || value instanceof Date) return
    for (const inner of Object.keys(value).slice(0, 40)) walk(value as Place['holder'], inner)
  }
  walk(root as Place['holder'], 'input')
  return places
}

/** A good input with one or two places made odd. */
export function makeOdd(random: Chance, good: unknown): unknown {
  const root = { input: structuredClone(good) }
  for (let changes = random() < 0.7 ? 1 : 2; changes > 0; changes--) {
    const places = placesOf(root)
    // Leaves stand last and are what reaches the database.
    const place = oneOf(random, random() < 0.9 ? places.slice(Math.min(1, places.length - 1)) : places)
    if (place) place.holder[place.key] = oddValue(random, place.holder[place.key])
  }
  return root.input
}

/** The parts of a schema's definition that matter here, as zod keeps them. */
type Def = {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  element?: z.ZodType
  options?: z.ZodType[]
  items?: z.ZodType[]
  values?: unknown[]
  entries?: Record<string, unknown>
  keyType?: z.ZodType
  valueType?: z.ZodType
  shape?: Record<string, z.ZodType>
}

export const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def

/** Ids of what there is, by the name of the field they stand in. */
export type Ids = Readonly<Record<string, readonly string[]>>

/** Makes inputs a schema welcomes. What depends on more than one field may still be refused. */
export class GoodInputs {
  private readonly fitting = new WeakMap<z.ZodType, readonly string[]>()

  constructor(
    private readonly random: Chance,
    private readonly ids: Ids,
  ) {}

  of(schema: z.ZodType): unknown {
    for (let tries = 0; tries < 8; tries++) {
      const value = this.make(schema, '')
      if (schema.safeParse(value).success) return value
    }
    return this.make(schema, '')
  }

  private make(schema: z.ZodType, name: string): unknown {
    const def = defOf(schema)
    const inner = def.innerType ?? def.in
    switch (def.type) {
      case 'object':
        return Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, part]) => [key, this.make(part, key)]))
      case 'optional':
      case 'default':
      case 'prefault':
        return this.random() < 0.2 ? undefined : inner && this.make(inner, name)
      case 'nullable':
        return this.random() < 0.2 ? null : inner && this.make(inner, name)
      case 'array':
        return this.list(schema, def, name)
      case 'tuple':
        return def.items?.map((item) => this.make(item, name))
      case 'union': {
        const option = oneOf(this.random, def.options ?? [])
        return option && this.make(option, name)
      }
      case 'enum':
        return oneOf(this.random, Object.values(def.entries ?? {}))
      case 'literal':
        return oneOf(this.random, def.values ?? [])
      case 'record':
        return def.keyType && def.valueType
          ? { [String(this.make(def.keyType, 'key'))]: this.make(def.valueType, name) }
          : {}
      case 'string':
        return this.text(schema, name)
      case 'number':
      case 'int':
        return [1, 2, 7, 500, 0, 100].find((n) => this.random() < 0.4 && schema.safeParse(n).success) ?? 3
      case 'boolean':
        return this.random() < 0.5
      case 'date':
        return new Date('2027-02-03T10:00:00Z')
      default:
        return inner ? this.make(inner, name) : null
    }
  }

  private list(schema: z.ZodType, { element }: Def, name: string): unknown[] {
    if (!element) return []
    const length = [1, 0, 2, 7].find((n) => {
      const fits = schema.safeParse(Array.from({ length: n }, () => this.make(element, name))).success
      return fits && this.random() < 0.7
    })
    return Array.from({ length: length ?? 1 }, () => this.make(element, name))
  }

  private text(schema: z.ZodType, name: string): string {
    let fitting = this.fitting.get(schema)
    if (!fitting) {
      const all = [...Object.values(this.ids).flat(), newId(), ...plainTexts]
      fitting = all.filter((text) => schema.safeParse(text).success)
      this.fitting.set(schema, fitting)
    }
    const named = this.ids[name]?.filter((text) => fitting.includes(text)) ?? []
    if (named.length > 0 && this.random() < 0.85) return oneOf(this.random, named) ?? ''
    return oneOf(this.random, fitting) ?? 'x'
  }
}

/** Bodies no client of ours would send, as they come over the line. */
export const oddBodies: readonly string[] = [
  '',
  'null',
  '[]',
  '{}',
  '7',
  '"text"',
  '{',
  '{"json":',
  '{"json":null}',
  '{"json":{},"meta":null}',
  '{"json":{},"meta":{"values":{"__proto__":["Date"]}}}',
  '{"json":{"a":1},"meta":{"values":{"a.constructor.prototype":["Date"]}}}',
  '{"json":{"a":1},"meta":{"values":{"a":["custom","x"]}}}',
  '{"json":{"a":1},"meta":{"values":{"a":[["class","x"]]}}}',
  '{"json":{"a":"x"},"meta":{"values":{"a":["Date"]}}}',
  '{"json":{"a":"x"},"meta":{"values":{"a":["bigint"]}}}',
  '{"json":{"a":"/(/"},"meta":{"values":{"a":["regexp"]}}}',
  '{"json":{"a":1},"meta":{"referentialEqualities":{"a":["b.c"]}}}',
  `{"json":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  `{"json":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
]
