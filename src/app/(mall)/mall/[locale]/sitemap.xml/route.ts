import { entriesPerFile, mapIndex, urlSet } from '@/lib/sitemap'
import { mallEntries, mallOrigin, xml } from '../../_map'

/** Made when it is asked for: while the pages are built there is no mall yet. */
export const dynamic = 'force-dynamic'

/** The portal's pages in every language; an index of files where there are many. */
export async function GET(): Promise<Response> {
  const entries = await mallEntries()
  const fits = entries.length <= entriesPerFile
  return xml(fits ? urlSet(mallOrigin(), entries) : mapIndex(mallOrigin(), entries.length, undefined))
}
