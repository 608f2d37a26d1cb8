import { leaveFor } from '../../_redirect'
import { localeOf, type ShopParams } from '../../_visit'

type Props = { params: Promise<ShopParams & { rest: string[] }> }

/** Every address inside a shop that is no page of it (any more). */
export default async function Page({ params }: Props) {
  const { shop, rest, ...given } = await params
  return leaveFor(shop, localeOf(given), `/${rest.join('/')}`)
}
