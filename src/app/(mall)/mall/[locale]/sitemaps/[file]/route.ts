import { fileNumber, urlSet } from '@/lib/sitemap'
import { mallEntries, mallOrigin, slice, xml } from '../../../_map'

/** Made when it is asked for: while the pages are built there is no mall yet. */
export const dynamic = 'force-dynamic'

/** One file of the portal's map. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const number = fileNumber((await params).file)
  const entries = number === null ? [] : slice(await mallEntries(), number)
  if (entries.length === 0) return new Response('There is no such file.', { status: 404 })
  return xml(urlSet(mallOrigin(), entries))
}
