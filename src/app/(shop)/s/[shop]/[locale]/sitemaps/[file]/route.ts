import { fileNumber, urlSet } from '@/lib/sitemap'
import { mapOf, xml } from '../../_map'
import { openPage, type ShopParams } from '../../_visit'

type Params = { params: Promise<ShopParams & { file: string }> }

/** One file of a large shop's map. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const number = fileNumber((await params).file)
  const open = number === null ? null : await openPage(params)
  const entries = open && number !== null ? await (await mapOf(open)).read(number) : null
  if (!open || !entries) return new Response('There is no such file.', { status: 404 })
  return xml(urlSet(open.origin, entries))
}
