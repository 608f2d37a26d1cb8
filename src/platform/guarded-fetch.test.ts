import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchGuarded, type GuardOptions, isPublicAddress } from './guarded-fetch'

let server: Server
let base: string
const anywhere: GuardOptions = { maxBytes: 1_000, timeoutMs: 1_000, allows: { address: () => true, port: () => true } }

beforeAll(async () => {
  server = createServer((request, response) => {
    const answers: Record<string, () => void> = {
      '/ok': () => response.end('picture'),
      '/large': () => response.end('x'.repeat(2_000)),
      '/endless': () => {
        const send = () => response.write('x'.repeat(500)) && setTimeout(send, 5)
        send()
      },
      '/slow': () => {},
      '/missing': () => response.writeHead(404).end(),
      '/one': () => response.writeHead(302, { location: '/ok' }).end(),
      '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
      '/inside': () => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
      '/file': () => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    }
    answers[request.url ?? '']?.()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('addresses of our own net', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a9fe:a9fe',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'not-an-address',
    '',
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false))
  it.each(['1.1.1.1', '23.227.38.65', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
})

describe('a guarded fetch', () => {
  it.each([
    'http://127.0.0.1/x',
    'http://localhost/x',
    'http://[::1]/x',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::ffff:127.0.0.1]/',
    'http://10.0.0.5/x',
    'http://user:pw@example.com/x',
    'http://example.com:6379/',
    'https://example.com:22/',
    'http://mall.localhost/x',
  ])('never goes to %s', async (address) => {
    await expect(fetchGuarded(address, { maxBytes: 10, timeoutMs: 2_000 })).rejects.toMatchObject({
      problem: expect.stringMatching(/address-forbidden|unreachable/),
    })
  })
  it.each([
    'file:///etc/passwd',
    'ftp://example.com/x',
    'gopher://example.com',
    'data:image/png;base64,AAAA',
    'javascript:alert(1)',
    'nonsense',
    '',
  ])('knows no other way than the web: %s', async (address) => {
    await expect(fetchGuarded(address, { maxBytes: 10 })).rejects.toMatchObject({ problem: 'address-invalid' })
  })
  it('is not led inside by a name', async () => {
    const refuses = { ...anywhere, allows: { address: isPublicAddress, port: () => true } }
    await expect(fetchGuarded(base.replace('127.0.0.1', 'localhost'), refuses)).rejects.toMatchObject({
      problem: 'address-forbidden',
    })
  })
  it('is not led inside by a redirect', async () => {
    const onlyServer = {
      ...anywhere,
      allows: { address: (address: string) => address === '127.0.0.1', port: () => true },
    }
    await expect(fetchGuarded(`${base}/inside`, onlyServer)).rejects.toMatchObject({ problem: 'address-forbidden' })
    await expect(fetchGuarded(`${base}/file`, anywhere)).rejects.toMatchObject({ problem: 'address-invalid' })
  })
  it('follows a few redirects and no more', async () => {
    expect((await fetchGuarded(`${base}/one`, anywhere)).toString()).toBe('picture')
    await expect(fetchGuarded(`${base}/loop`, anywhere)).rejects.toMatchObject({ problem: 'too-many-redirects' })
  })
  it('ends what is too large, too slow or refused', async () => {
    await expect(fetchGuarded(`${base}/large`, anywhere)).rejects.toMatchObject({ problem: 'too-large' })
    await expect(fetchGuarded(`${base}/endless`, anywhere)).rejects.toMatchObject({ problem: 'too-large' })
    await expect(fetchGuarded(`${base}/slow`, anywhere)).rejects.toMatchObject({ problem: 'timed-out' })
    await expect(fetchGuarded(`${base}/missing`, anywhere)).rejects.toMatchObject({ problem: 'refused', status: 404 })
    await expect(fetchGuarded('http://127.0.0.1:1/x', anywhere)).rejects.toMatchObject({ problem: 'unreachable' })
  })
})
