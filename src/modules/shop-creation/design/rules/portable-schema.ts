import { z } from 'zod'
import type { BundleProblem } from '@/shop/bundle/ports'
import { designSchema } from '../schema'
import type { Design } from '../types'
import { cleanDesign } from './clean'
import { migrateDesign } from './migrations'
import { fromPortable, type Known, namesForeign, namesIn } from './portable'

const anyId = '00000000-0000-4000-8000-000000000000'
const someId = (names: readonly string[]) => new Map(names.map((name) => [name, anyId]))

/** Every name taken as known: for looking a design through before its pictures and goods are there. */
function allKnown(design: unknown): Known {
  const { picture, video, product } = namesIn(design)
  return { picture: someId(picture), video: someId(video), product: someId(product) }
}

/** A design of a file with this shop's ids. @throws ZodError */
export const readPortable = (design: unknown, known: Known): Design =>
  designSchema.parse(migrateDesign(fromPortable(design, known)))

function problemsIn(design: unknown): { code: BundleProblem['code']; path: PropertyKey[] } | null {
  if (namesForeign(design)) return { code: 'unknown', path: [] }
  const read = designSchema.safeParse(migrateDesign(fromPortable(design, allKnown(design))))
  if (!read.success) return { code: 'form', path: read.error.issues[0]?.path ?? [] }
  return JSON.stringify(cleanDesign(read.data)) === JSON.stringify(read.data)
    ? null
    : { code: 'script', path: ['blocks'] }
}

const portable = z.record(z.string(), z.unknown())

export const portableDesigns = z.object({ published: portable, draft: portable.nullable() })
export type PortableDesigns = z.infer<typeof portableDesigns>

/** What keeps a design from being taken in: another shop's ids, another form, markup that runs. */
export function checkDesigns({ published, draft }: PortableDesigns): BundleProblem[] {
  return Object.entries({ published, draft }).flatMap(([key, design]): BundleProblem[] => {
    const problem = design === null ? null : problemsIn(design)
    return problem ? [{ place: [key, ...problem.path].join('.'), code: problem.code }] : []
  })
}
