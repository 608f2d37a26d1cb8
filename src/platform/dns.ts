import { Resolver } from 'node:dns/promises'
import { env } from './env'
import { perProcess } from './per-process'

/** Questions to the DNS. Each answers with nothing where there is no such record. */
export type NameResolver = {
  /** @throws Error when no server answers */
  texts(name: string): Promise<string[]>
  aliases(name: string): Promise<string[]>
  addresses(name: string): Promise<string[]>
}

const empty = new Set(['ENOTFOUND', 'ENODATA'])

async function orNothing<T>(question: Promise<T[]>): Promise<T[]> {
  try {
    return await question
  } catch (error) {
    if (error instanceof Error && 'code' in error && empty.has(String(error.code))) return []
    throw error
  }
}

const orSilence = (question: Promise<string[]>) => orNothing(question).catch(() => [])
const lower = (names: string[]) => names.map((name) => name.toLowerCase().replace(/\.$/, ''))

/** The DNS, asked at DNS_SERVERS where given, else as this machine does. */
export const nameResolver = (): NameResolver =>
  perProcess('dns', () => {
    const resolver = new Resolver({ timeout: 3_000, tries: 2 })
    if (env.DNS_SERVERS) resolver.setServers(env.DNS_SERVERS)
    return {
      texts: async (name) => (await orNothing(resolver.resolveTxt(name))).map((parts) => parts.join('')),
      aliases: async (name) => lower(await orSilence(resolver.resolveCname(name))),
      addresses: async (name) => [
        ...(await orSilence(resolver.resolve4(name))),
        ...(await orSilence(resolver.resolve6(name))),
      ],
    }
  })
