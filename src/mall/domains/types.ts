import type { domainProblems } from './constants'

export type DomainState = 'waiting' | 'active' | 'removed'
export type DomainProblem = (typeof domainProblems)[number]

export type DnsRecord = { type: 'TXT' | 'CNAME' | 'A'; name: string; value: string }

/** What somebody has to enter at the keeper of the name. */
export type DomainRecords = { proof: DnsRecord; way: DnsRecord }

export type OwnDomainRow = {
  host: string
  state: Exclude<DomainState, 'removed'>
  isPrimary: boolean
  problem: DomainProblem | ''
  pointsHere: boolean
  checkedAt: Date | null
  activeAt: Date | null
  records: DomainRecords
}

/** What the DNS says of a name. */
export type DnsFindings = { texts: string[]; leadsTo: string[]; addresses: string[]; ours: string[]; reached: boolean }
