import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { instant } from '@/lib/input'
import { findShopById } from '@/mall/tenancy/queries'
import { notFound } from '@/platform/errors'
import { type BundleProblem, bundleSection } from '@/shop/bundle/ports'
import { saveLegal } from './commands/save-legal'
import { createPage, updatePage } from './commands/save-page'
import { maxTexts, sections } from './constants'
import { listWholePages } from './queries/whole-pages'
import { isPolicyKind } from './rules'
import { cleanBodies } from './rules/clean'
import { legalProblems } from './rules/legal-forms'
import { createPageInput, handleInput, saveLegalInput } from './schema'

const asDate = (text: string | null) => (text === null ? null : new Date(text))

/** A text as a file has it: moments as text, no id. */
const page = z
  .object({ publishedAt: instant.nullable(), endsAt: instant.nullable(), handle: handleInput })
  .loose()
  .transform(({ publishedAt, endsAt, ...rest }, context) => {
    const read = createPageInput.safeParse({ ...rest, publishedAt: asDate(publishedAt), endsAt: asDate(endsAt) })
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: 'form', path: read.error.issues[0]?.path.map(String) ?? [] })
    return z.NEVER
  })

const whole = z.object({
  pages: z.array(page).max(maxTexts * sections.length),
  legal: saveLegalInput.omit({ version: true }).nullable(),
})
type Whole = z.infer<typeof whole>

/** Markup that would be another after it was cleaned was not written by a mall like this one. */
function problemOf({ section, handle, bodies }: Whole['pages'][number], index: number): BundleProblem[] {
  if (JSON.stringify(cleanBodies(bodies)) !== JSON.stringify(bodies))
    return [{ place: `pages.${index}.bodies`, code: 'script' }]
  return section === 'policy' && !isPolicyKind(handle) ? [{ place: `pages.${index}.handle`, code: 'unknown' }] : []
}

/** A notice that is shown is whole; a half one would be refused after the rest was written. */
function legalProblemsOf(legal: Whole['legal']): BundleProblem[] {
  if (!legal?.published) return []
  return [...legalProblems(legal.country, legal.values).keys()].map((key) => ({
    place: `legal.values.${key}`,
    code: 'form',
  }))
}

/** Cleaning takes its time: whoever waits for this process comes in between two texts. */
async function problemsOf({ pages, legal }: Whole): Promise<BundleProblem[]> {
  const problems: BundleProblem[] = []
  for (const [index, one] of pages.entries()) {
    problems.push(...problemOf(one, index))
    await setImmediate()
  }
  return [...problems, ...legalProblemsOf(legal)]
}

/** Free pages, policies, notices and the legal notice; a text is known by its address. */
export const pagesSection = bundleSection<Whole>({
  key: 'pages',
  version: 1,
  permission: 'shop.design',
  schema: whole,
  async write(scope) {
    const { pages, legal } = await listWholePages(scope)
    return {
      pages: pages.map(({ id: _id, version: _version, ...rest }) => rest),
      legal: legal && { country: legal.country, values: legal.values, published: legal.published },
    }
  },
  entries: ({ pages, legal }) => [
    ...pages.map((one) => [`${one.section} ${one.handle}`, one] as const),
    ...(legal ? [['legal', legal] as const] : []),
  ],
  check: problemsOf,
  async read(scope, actor, { pages, legal }) {
    const info = await findShopById(scope.shopId)
    if (!info) throw notFound('shop')
    const shop = { scope, locale: info.locale }
    const standing = await listWholePages(scope)
    for (const input of pages) {
      const was = standing.pages.find(({ section, handle }) => section === input.section && handle === input.handle)
      if (was) await updatePage(shop, actor, { ...input, id: was.id, version: was.version })
      else await createPage(shop, actor, input)
    }
    if (legal) await saveLegal(scope, actor, { ...legal, version: standing.legal?.version ?? 0 })
  },
})
