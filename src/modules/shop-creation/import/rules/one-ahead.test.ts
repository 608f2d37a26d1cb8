import { describe, expect, it } from 'vitest'
import { oneAhead } from './one-ahead'

const told: string[] = []

async function* counted(count: number): AsyncGenerator<number> {
  try {
    for (let at = 1; at <= count; at++) {
      told.push(`read ${at}`)
      yield at
    }
  } finally {
    told.push('closed')
  }
}

describe('reading one ahead', () => {
  it('hands everything on in order, one item ready at most', async () => {
    told.length = 0
    for await (const at of oneAhead(counted(3))) {
      await Promise.resolve()
      told.push(`done ${at}`)
    }
    expect(told).toEqual(['read 1', 'read 2', 'done 1', 'read 3', 'done 2', 'closed', 'done 3'])
  })

  it('closes its source when it is left early, and passes its troubles on', async () => {
    told.length = 0
    for await (const at of oneAhead(counted(9))) if (at === 2) break
    expect(told.at(-1)).toBe('closed')
    async function* broken(): AsyncGenerator<number> {
      yield 1
      throw new Error('torn')
    }
    const read = async () => {
      for await (const _ of oneAhead(broken())) await Promise.resolve()
    }
    await expect(read()).rejects.toThrow('torn')
  })
})
