import type { z } from 'zod'
import type { Actor } from '@/mall/audit/commands'
import type { Permission } from '@/mall/identity/constants'
import type { ShopScope } from '@/platform/db/scope'

/** A whole shop leaves as one file and comes into another. Each slice that has something to take along adds a section. */

/** Ids of a shop by names that hold in every shop, and back; what is not known is left out. */
export type NameBook = {
  nameOf(scope: ShopScope, ids: readonly string[]): Promise<Map<string, string>>
  idOf(scope: ShopScope, names: readonly string[]): Promise<Map<string, string>>
}

export type BundleNames = { pictures: NameBook; videos: NameBook; products: NameBook }

/** Something that keeps a file from being taken in; `place` says where in the section, e.g. zones.0.name. */
export type BundleProblem = { place: string; code: 'form' | 'twice' | 'unknown' | 'script' }

/** What a file brings for a section, read and found sound. */
export type BroughtSection = {
  /** the things a person would count, by what they are told apart */
  entries: ReadonlyMap<string, unknown>
  /** Writes all of it; what stands there beside it stays. May be run again after a crash. */
  read(scope: ShopScope, actor: Actor, names: BundleNames): Promise<void>
}

export type BundleSection = {
  key: string
  /** of the shape of its data; a file with a newer one is refused */
  version: number
  /** who brings it in has to have it */
  permission: Permission
  /** everything the shop has of it, as JSON: no ids, no secrets, nothing of customers and orders */
  write(scope: ShopScope, names: BundleNames): Promise<unknown>
  open(data: unknown): Promise<{ brought: BroughtSection } | { problems: BundleProblem[] }>
}

type Made<Data> = Omit<BundleSection, 'open' | 'write'> & {
  schema: z.ZodType<Data>
  write(scope: ShopScope, names: BundleNames): Promise<Data>
  entries(data: Data): Iterable<readonly [string, unknown]>
  /** what the form does not tell; two things of one name are found anyway. Long work lets others in between. */
  check?(data: Data): BundleProblem[] | Promise<BundleProblem[]>
  read(scope: ShopScope, actor: Actor, data: Data, names: BundleNames): Promise<void>
}

const keptProblems = 50

/** A section of a slice: its data pass the schema before anything else looks at them. */
export function bundleSection<Data>({ schema, entries, check, read, ...section }: Made<Data>): BundleSection {
  return {
    ...section,
    async open(raw) {
      const parsed = schema.safeParse(raw)
      if (!parsed.success) {
        const places = parsed.error.issues.map(({ path }): BundleProblem => ({ place: path.join('.'), code: 'form' }))
        return { problems: places.slice(0, keptProblems) }
      }
      const { data } = parsed
      const all = [...entries(data)]
      const found = new Map(all)
      const seen = new Set<string>()
      const twice = all.flatMap(([key]): BundleProblem[] =>
        seen.size === seen.add(key).size ? [{ place: key, code: 'twice' }] : [],
      )
      const problems = [...twice, ...((await check?.(data)) ?? [])]
      if (problems.length > 0) return { problems: problems.slice(0, keptProblems) }
      return { brought: { entries: found, read: (scope, actor, names) => read(scope, actor, data, names) } }
    },
  }
}
