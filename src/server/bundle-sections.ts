import { findShopById } from '@/mall/tenancy/queries'
import { modules } from '@/modules/registry'
import { writeBundle } from '@/modules/shop-creation/bundle/commands/write-bundle'
import type { WholeWriter } from '@/modules/shop-creation/export/types'
import type { ShopScope } from '@/platform/db/scope'
import { notFound } from '@/platform/errors'
import type { BundleSection } from '@/shop/bundle/ports'
import { shelfSection, termsSection } from '@/shop/catalog/ports'
import { redirectSection } from '@/shop/redirects/ports'
import { switchesOf } from './ports'

/** What every shop has to take along. */
const always: readonly BundleSection[] = [shelfSection, termsSection, redirectSection]

/** What goes along when a shop leaves as a file, and is taken in when it comes: what is on for this shop. */
export async function bundleSectionsOf(scope: ShopScope): Promise<BundleSection[]> {
  const shop = await findShopById(scope.shopId)
  if (!shop) throw notFound('shop')
  const switches = switchesOf(shop.switches)
  const offered = modules.flatMap(({ bundleSections = [] }) => bundleSections)
  return [...always, ...offered.filter(({ switchKey }) => switches.isOn(switchKey)).map(({ port }) => port)]
}

/** A whole shop as one file, with what is on for it. */
export const writeWhole: WholeWriter = async (scope, tell) => writeBundle(scope, await bundleSectionsOf(scope), tell)
