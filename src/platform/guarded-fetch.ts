import { lookup as resolve } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Why an address given by a retailer could not be fetched. */
export type FetchProblem =
  | 'address-invalid'
  | 'address-forbidden'
  | 'unreachable'
  | 'timed-out'
  | 'too-many-redirects'
  | 'too-large'
  | 'refused'

export class FetchFailed extends Error {
  constructor(
    readonly problem: FetchProblem,
    /** status code of a refusal */
    readonly status?: number,
  ) {
    super(status ? `${problem} (${status})` : problem)
    this.name = 'FetchFailed'
  }
}

const inner = new BlockList()
const subnets4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const subnets6: [string, number][] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]
for (const [net, prefix] of subnets4) inner.addSubnet(net, prefix, 'ipv4')
for (const [net, prefix] of subnets6) inner.addSubnet(net, prefix, 'ipv6')

/**
 * Whether an IP address belongs to the open internet: not this machine, not a private or link-local net, no cloud
 * metadata service, nothing reserved. IPv4 written as IPv6 counts as what it maps to.
 */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return isPublicAddress(mapped)
  const family = isIP(address)
  if (family === 0) return false
  // An IPv4-mapped address in hexadecimal is matched by the list's IPv4 rules as well.
  return !inner.check(address, family === 4 ? 'ipv4' : 'ipv6') && !(family === 6 && /^::ffff:/i.test(address))
}

export type GuardOptions = {
  maxBytes: number
  /** for the whole fetch, redirects included */
  timeoutMs?: number
  maxRedirects?: number
  accept?: string
  /** another rule than the open internet, for tests against a server on this machine */
  allows?: { address: (address: string) => boolean; port: (port: string) => boolean }
}

const openInternet = {
  address: isPublicAddress,
  port: (port: string) => port === '' || port === '80' || port === '443',
}

/** Resolves once, refuses when any answer is inside, and hands that very answer to the connection: no second look-up. */
function pinned(allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { all: true, ...(options.family ? { family: options.family } : {}) })
      .then((answers) => {
        const [first] = answers
        if (!first) throw new FetchFailed('unreachable')
        if (!answers.every(({ address }) => allows(address))) throw new FetchFailed('address-forbidden')
        if (options.all) done(null, answers)
        else done(null, first.address, first.family)
      })
      .catch((error: unknown) => done(error instanceof FetchFailed ? error : new FetchFailed('unreachable'), '', 4))
  }
}

function checkedUrl(text: string, base: URL | undefined, allows: NonNullable<GuardOptions['allows']>): URL {
  if (!URL.canParse(text, base?.href)) throw new FetchFailed('address-invalid')
  const url = new URL(text, base?.href)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchFailed('address-invalid')
  if (url.username || url.password || !allows.port(url.port)) throw new FetchFailed('address-forbidden')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allows.address(host)) throw new FetchFailed('address-forbidden')
  return url
}

function open(
  url: URL,
  signal: AbortSignal,
  accept: string,
  allows: NonNullable<GuardOptions['allows']>,
): Promise<http.IncomingMessage> {
  const transport = url.protocol === 'https:' ? https : http
  return new Promise((done, fail) => {
    const request = transport.get(url, {
      agent: false,
      lookup: pinned(allows.address),
      signal,
      headers: { accept, 'accept-encoding': 'identity', 'user-agent': 'Mallwright (picture import)' },
      maxHeaderSize: 16_384,
    })
    request.once('response', done)
    request.once('error', fail)
  })
}

async function readAll(response: http.IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) {
    response.destroy()
    throw new FetchFailed('too-large')
  }
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) {
      response.destroy()
      throw new FetchFailed('too-large')
    }
    parts.push(part)
  }
  return Buffer.concat(parts, size)
}

async function follow(
  address: string,
  { maxBytes, maxRedirects = 3, accept = '*/*', allows = openInternet }: GuardOptions,
  signal: AbortSignal,
): Promise<Buffer> {
  let url = checkedUrl(address, undefined, allows)
  for (let hop = 0; ; hop++) {
    const response = await open(url, signal, accept, allows)
    const status = response.statusCode ?? 0
    if (status >= 200 && status < 300) return readAll(response, maxBytes)
    response.destroy()
    const target = response.headers.location
    if (status < 300 || status > 399 || !target) throw new FetchFailed('refused', status)
    if (hop >= maxRedirects) throw new FetchFailed('too-many-redirects')
    url = checkedUrl(target, url, allows)
  }
}

/**
 * Fetches an address that a stranger wrote, without becoming their way into our own network: http and https on
 * their usual ports, public addresses only (checked after the name is resolved, at every redirect, and used for
 * the connection as resolved), bounded in time and bytes.
 * @throws FetchFailed
 */
export async function fetchGuarded(address: string, options: GuardOptions): Promise<Buffer> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? 15_000)
  try {
    return await follow(address, options, signal)
  } catch (error) {
    if (error instanceof FetchFailed) throw error
    throw new FetchFailed(signal.aborted ? 'timed-out' : 'unreachable')
  }
}
