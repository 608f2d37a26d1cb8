import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { mallDb } from './db/mall'
import { isUnstorable } from './unstorable'

const failureOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => null,
    (error: unknown) => error,
  )

describe('what no column can hold', () => {
  it.each([
    ['NUL in a text', () => mallDb().$queryRaw`select ${'a\0b'}::text`],
    ['NUL in a search by model', () => mallDb().shop.findFirst({ where: { name: 'a\0b' } })],
    ['half a sign in JSON', () => mallDb().$queryRaw`select ${'{"a":"\\ud800"}'}::jsonb`],
    ['NUL in JSON', () => mallDb().$queryRaw`select ${'{"a":"\\u0000"}'}::jsonb`],
    ['a number out of range', () => mallDb().$queryRaw`select ${String(2 ** 31)}::text::int`],
    ['a year no calendar has', () => mallDb().$queryRaw`select ${'0000-01-01'}::text::date`],
  ])('%s is known by its refusal', async (_what, work) => {
    expect(isUnstorable(await failureOf(async () => work()))).toBe(true)
  })

  it.each([
    ['a row that is missing', () => mallDb().shop.findUniqueOrThrow({ where: { id: newId() } })],
    ['a broken statement', () => mallDb().$queryRaw`select no_such_column`],
  ])('%s is something else', async (_what, work) => {
    const failure = await failureOf(async () => work())
    expect(failure).toBeInstanceOf(Error)
    expect(isUnstorable(failure)).toBe(false)
  })
})
