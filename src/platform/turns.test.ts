import { expect, it } from 'vitest'
import { inTurn, QueueFull } from './turns'

it('does one piece at a time, and lets each wait for one piece of another at most', async () => {
  const order: string[] = []
  let running = 0
  let most = 0
  const piece = (who: string, name: string) =>
    inTurn('pictures', who, async () => {
      most = Math.max(most, ++running)
      await new Promise((done) => setTimeout(done, 1))
      order.push(name)
      running--
    })
  const crowd = ['a1', 'a2', 'a3', 'a4'].map((name) => piece('a', name))
  await Promise.all([...crowd, piece('b', 'b1'), piece('c', 'c1'), piece('b', 'b2')])
  expect(most).toBe(1)
  expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4'])
})

it('goes on after a piece that fails', async () => {
  const failing = inTurn('pictures', 'a', () => Promise.reject(new Error('broken')))
  const next = inTurn('pictures', 'a', async () => 'done')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})

it('lets no more wait for the same than said, and others as before', async () => {
  const asked = ['a', 'a', 'a', 'a', 'b'].map((who) => inTurn('cards', who, async () => who, 2))
  const ends = await Promise.allSettled(asked)
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(ends[3]).toMatchObject({ reason: expect.any(QueueFull) })
})
