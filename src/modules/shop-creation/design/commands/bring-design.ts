import type { Actor } from '@/mall/audit/commands'
import type { ShopScope } from '@/platform/db/scope'
import { inShop } from '@/platform/db/shop'
import { replaceDraft, startDesign } from '../commands'
import { draftIn } from '../queries'
import { cleanDesign } from '../rules/clean'
import type { Design } from '../types'
import { publishIn } from './publish'

const isSame = (one: Design, other: Design) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Shows visitors a design that comes from elsewhere; what they saw before stays as a version to go back to.
 * @param draft what is being worked on; the published design where nothing else is
 */
export function bringDesign(
  scope: ShopScope,
  actor: Actor,
  { published, draft, name }: { published: Design; draft: Design; name: string },
): Promise<void> {
  return inShop(scope, async (tx) => {
    await startDesign(tx, scope.shopId, { template: published.template, actor: actor.name ?? '' })
    await tx.$queryRaw`SELECT 1 FROM shop_design WHERE shop_id = ${scope.shopId}::uuid FOR UPDATE`
    const before = await draftIn(tx, scope)
    const design = cleanDesign(published)
    if (!isSame(before.published, design))
      await publishIn(tx, scope, actor, { design, how: 'publish', name, seen: before.publishedVersion })
    if (!isSame(before.draft, cleanDesign(draft)))
      await replaceDraft(tx, scope, actor, { design: cleanDesign(draft), draftVersion: before.draftVersion })
  })
}
