import { days } from '@/lib/time'

/** Label under which the proof is looked for, so that it stands beside other records of the name. */
export const proofLabel = '_mallwright'

export const maxDomains = 10

/** A removed name rests so long before another shop may have it: links and mails of the first still lead there. */
export const restMillis = days(30)

/** Names that nobody proved are looked at no longer after this. */
export const giveUpMillis = days(14)

/** Message keys settings.domains.problems.<key>. */
export const domainProblems = ['no-record', 'wrong-record', 'dns-silent', 'taken', 'resting'] as const
