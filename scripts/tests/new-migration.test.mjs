import { describe, expect, it } from 'vitest'
import { diffSchema } from '../lib/migrate.mjs'
import { destructiveChanges, newShopTables, withProtection } from '../lib/new-migration.mjs'

const model = (fields, more = '') => [
  [
    'schema.prisma',
    `datasource db {\n provider = "postgresql"\n}\nmodel Crate {\n shopId String @db.Uuid @map("shop_id")\n id String @db.Uuid\n ${fields}\n @@id([shopId, id])\n @@map("crate")\n}\n${more}`,
  ],
]

const change = (before, after) => diffSchema({ from: model(before), to: model(after) })

describe('a new migration', () => {
  it('is empty when nothing changed', async () => {
    expect(await change('weight Int', 'weight Int')).toBe('')
  })

  it('locks the tables of a shop it creates, and only those', async () => {
    const sql = await diffSchema({
      from: [],
      to: model('weight Int', 'model Port {\n id String @id\n @@map("port")\n}'),
    })
    expect(newShopTables(sql)).toEqual(['crate'])
    expect(withProtection(sql)).toMatch(/SELECT mallwright_protect_shop_table\('crate'\);\n$/)
  })

  it.each([
    ['a dropped column', 'weight Int', '', 'drops a column'],
    ['another type', 'weight Int', 'weight BigInt', 'changes the type of a column'],
    ['a column that becomes required', 'weight Int?', 'weight Int', 'makes a column required'],
    ['a required column without a default', '', 'weight Int', 'adds a required column without a default'],
  ])('asks before %s', async (_what, before, after, complaint) => {
    expect(destructiveChanges(await change(before, after))).toEqual([expect.stringContaining(complaint)])
  })

  it.each([
    ['an optional column', '', 'weight Int?'],
    ['a required column with a default', '', 'weight Int @default(1)'],
    ['a column that becomes optional', 'weight Int', 'weight Int?'],
  ])('simply takes %s', async (_what, before, after) => {
    const sql = await change(before, after)
    expect(sql).not.toBe('')
    expect(destructiveChanges(sql)).toEqual([])
  })

  it('repeats what is wrong with a datamodel, and where', async () => {
    await expect(diffSchema({ from: [], to: model('weight Stone') })).rejects.toThrow(/Stone[\s\S]*schema\.prisma:7/)
  })
})
