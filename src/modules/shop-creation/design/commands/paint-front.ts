import { paintAwning } from '@/mall/tenancy/commands/paint-awning'
import type { ShopScope } from '@/platform/db/scope'
import { getPublishedDesign } from '../queries'
import { awningOf } from '../rules/awning'

/** Gives the shop's front in the mall the colours that visitors see now; a repeated or late call ends the same. */
export async function paintFront(scope: ShopScope): Promise<void> {
  const { design } = await getPublishedDesign(scope)
  await paintAwning(scope, awningOf(design))
}
