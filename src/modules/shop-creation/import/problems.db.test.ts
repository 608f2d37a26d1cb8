import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/ids'
import { storage } from '@/platform/storage'
import { writeProblems } from '@/server/problem-file'
import { createShop, type TestShop } from '@/testing/shops'
import { checkImport } from './commands/check-run'
import { arriveImport, openImport } from './commands/runs'
import { keptIssuesPerCode } from './constants'
import { listAllIssues, listIssueGroups } from './queries'

vi.hoisted(() => {
  process.env.MEDIA_DIR = `${process.env.TMPDIR ?? '/tmp'}/mallwright-test-problems-${process.pid}`
})

const actor = { kind: 'staff', id: newId(), name: 'Mira Sandoval' } as const
const goods = 2_600

/** Every row has two things wrong. */
const badFile = [
  'handle,title,description_html,price,taxable',
  ...Array.from({ length: goods }, (_, at) => `thing-${at},Thing ${at},,dear ${at},perhaps`),
].join('\n')

async function check({ scope }: TestShop): Promise<string> {
  const { runId, key } = await openImport(scope, actor, { fileName: 'spring.csv', bytes: badFile.length })
  await storage().put(key, Readable.from([badFile]))
  await arriveImport(scope, runId)
  await checkImport(scope, runId)
  return runId
}

describe('problems of a file', () => {
  it('can be downloaded down to the last one, by row and column, in the reader’s language', async () => {
    const shop = await createShop()
    const runId = await check(shop)
    const sizes: number[] = []
    const page = async (after: string) => {
      const found = await listAllIssues(shop.scope, runId, after)
      sizes.push(found.issues.length)
      return found
    }
    const { fileName, text } = await writeProblems(page, 'ja')
    const lines = (await Readable.from(text).toArray()).join('').trimEnd().split('\r\n')
    expect(fileName).toBe('import-errors-spring.csv')
    expect(lines[0]).toBe('\uFEFF行,商品,列,ファイルの値,区分,問題,対処')
    expect(lines.slice(1)).toHaveLength(2 * goods)
    expect(lines[1]).toMatch(/^2,thing-0,price,dear 0,エラー,価格/)
    expect(lines.at(-1)).toMatch(/^2601,thing-2599,taxable,perhaps,エラー,/)
    expect(Math.max(...sizes)).toBeLessThan(2 * goods)
    const shown = await listIssueGroups(shop.scope, runId)
    expect(shown.map(({ count }) => count)).toEqual([goods, goods])
    expect(keptIssuesPerCode).toBeLessThan(goods)
    const other = await createShop()
    await expect(listAllIssues(other.scope, runId, '')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
