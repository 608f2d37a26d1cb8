import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

type Answer = { address: string; family: number }
const answers = vi.hoisted(() => ({ next: [] as { address: string; family: number }[][], asked: 0 }))

/** A name server that says something else each time it is asked, as who wants to be led inside would set one up. */
vi.mock('node:dns/promises', () => ({
  lookup: async (): Promise<Answer[]> => {
    answers.asked++
    return answers.next.shift() ?? []
  },
}))

const { fetchGuarded } = await import('./guarded-fetch')

const ip = (address: string): Answer => ({ address, family: 4 })
const server = createServer((request, response) => {
  if (request.url === '/on') response.writeHead(302, { location: `http://other.example:${port}/picture` }).end()
  else response.end('picture')
})
let port = 0

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.close())
beforeEach(() => {
  answers.asked = 0
})

const onlyOne = { address: (address: string) => address === '127.0.0.1', port: () => true }
const fetched = (path: string) =>
  fetchGuarded(`http://pictures.example:${port}${path}`, { maxBytes: 100, timeoutMs: 2_000, allows: onlyOne })

describe('a name that changes its mind', () => {
  it('is asked once for each connection, and that very answer is gone to', async () => {
    answers.next = [[ip('127.0.0.1')], [ip('169.254.169.254')]]
    expect((await fetched('/picture')).toString()).toBe('picture')
    expect(answers.asked).toBe(1)
  })

  it('is refused when one of its answers lies inside', async () => {
    answers.next = [[ip('127.0.0.1'), ip('10.0.0.5')]]
    await expect(fetched('/picture')).rejects.toMatchObject({ problem: 'address-forbidden' })
  })

  it('is asked anew behind a redirect, and refused when it leads inside there', async () => {
    answers.next = [[ip('127.0.0.1')], [ip('192.168.1.1')]]
    await expect(fetched('/on')).rejects.toMatchObject({ problem: 'address-forbidden' })
    expect(answers.asked).toBe(2)
  })
})
