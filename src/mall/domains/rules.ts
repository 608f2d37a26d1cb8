import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { proofLabel } from './constants'
import type { DnsFindings, DomainProblem, DomainRecords } from './types'

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
/** Names that no keeper of names gives away (RFC 6761, RFC 8375 and customary ones of local networks). */
const local = ['local', 'internal', 'invalid', 'onion', 'home.arpa', 'lan']

const isUnder = (host: string, zone: string) => host === zone || host.endsWith(`.${zone}`)

/**
 * The name as it stands in requests: ASCII (IDNA, UTS 46), lower case, without scheme, path or port.
 * @param mallHost name of the mall without port; its own names cannot be anybody's
 * @returns null for what can be no shop's domain
 */
export function readDomain(given: string, mallHost: string): string | null {
  const bare = given
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#:].*$/, '')
    .replace(/\.$/, '')
  const host = domainToASCII(bare).toLowerCase()
  const labels = host.split('.')
  const isName = labels.length >= 2 && host.length <= 253 && labels.every((part) => label.test(part))
  if (!isName || isIP(host) || /^\d+$/.test(labels.at(-1) ?? '')) return null
  const forbidden = [mallHost, ...local, ...(isUnder(mallHost, 'localhost') ? [] : ['localhost'])]
  return forbidden.some((zone) => isUnder(host, zone)) ? null : host
}

export const proofOf = (token: string) => `mallwright-shop=${token}`

/** A name with two labels is taken for a zone of its own, which can hold no CNAME (RFC 1034 3.6.2). */
export function recordsOf(host: string, token: string, mallHost: string, addresses: readonly string[]): DomainRecords {
  const isZone = host.split('.').length === 2
  return {
    proof: { type: 'TXT', name: `${proofLabel}.${host}`, value: proofOf(token) },
    way:
      isZone && addresses[0]
        ? { type: 'A', name: host, value: addresses[0] }
        : { type: 'CNAME', name: host, value: mallHost },
  }
}

/** What is wanting before the name is proved; null when nothing is. */
export function problemIn(found: DnsFindings, token: string): DomainProblem | null {
  if (found.texts.includes(proofOf(token))) return null
  if (!found.reached) return 'dns-silent'
  return found.texts.some((text) => text.startsWith('mallwright-shop=')) ? 'wrong-record' : 'no-record'
}

/** Whether visitors of the name arrive here. A service in front of the mall may hide that it is so. */
export const leadsHere = (found: DnsFindings, mallHost: string): boolean =>
  found.leadsTo.some((name) => isUnder(name, mallHost)) || found.addresses.some((one) => found.ours.includes(one))
