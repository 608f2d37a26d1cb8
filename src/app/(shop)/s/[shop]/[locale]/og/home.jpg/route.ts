import { cardResponse, noCard } from '../../_card'
import { openPage, type ShopParams } from '../../_visit'

/** The shop's card: its name, what it says of itself, and the newest of its goods. */
export async function GET(_request: Request, { params }: { params: Promise<ShopParams> }): Promise<Response> {
  const open = await openPage(params)
  if (!open) return noCard()
  const { visit, caller } = open
  const { items } = await caller.catalog.list({ perPage: 12 })
  const cover = items.find((item) => item.cover !== null)?.cover
  return cardResponse(visit, { title: visit.shop.name, line: visit.shop.tagline, mediaId: cover?.id })
}
