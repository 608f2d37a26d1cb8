import { paintAwningIn } from '@/mall/tenancy/commands/paint-awning'
import type { ShopOpener } from '@/mall/tenancy/ports'
import type { ShopScope } from '@/platform/db/scope'
import { type BundleNames, bundleSection } from '@/shop/bundle/ports'
import { templateKeys } from '../templates/components/offers'
import { startDesign } from './commands'
import { bringDesign } from './commands/bring-design'
import { getDesignDraft } from './queries'
import { firstDesign } from './rules'
import { awningOf } from './rules/awning'
import { idsIn, type Known, namesIn, toPortable } from './rules/portable'
import { checkDesigns, type PortableDesigns, portableDesigns, readPortable } from './rules/portable-schema'
import type { Design } from './types'

/** Gives a shop that is being opened the template the retailer picked, and its awning the same colours. */
export const openWithDesign: ShopOpener = async (tx, shop) => {
  const template = templateKeys.find((key) => key === shop.template) ?? 'gallery'
  const design = firstDesign(template, shop.palette)
  await startDesign(tx, shop.id, { template, design, actor: shop.openedBy })
  if (shop.template && !shop.hasFront) await paintAwningIn(tx, shop.id, awningOf(design))
}

async function namesFor(scope: ShopScope, names: BundleNames, design: Design): Promise<Known> {
  const { picture, video, product } = idsIn(design)
  return {
    picture: await names.pictures.nameOf(scope, picture),
    video: await names.videos.nameOf(scope, video),
    product: await names.products.nameOf(scope, product),
  }
}

async function idsFor(scope: ShopScope, names: BundleNames, design: PortableDesigns['published']): Promise<Known> {
  const { picture, video, product } = namesIn(design)
  return {
    picture: await names.pictures.idOf(scope, picture),
    video: await names.videos.idOf(scope, video),
    product: await names.products.idOf(scope, product),
  }
}

/** The design visitors see and, where it differs, the one being worked on. The history stays where it is. */
export const designSection = bundleSection<PortableDesigns>({
  key: 'design',
  version: 1,
  permission: 'shop.design',
  schema: portableDesigns,
  async write(scope, names) {
    const { published, draft, changed } = await getDesignDraft(scope)
    const portable = async (design: Design) =>
      portableDesigns.shape.published.parse(toPortable(design, await namesFor(scope, names, design)))
    return { published: await portable(published), draft: changed ? await portable(draft) : null }
  },
  entries: ({ published, draft }) => [['published', published] as const, ['draft', draft ?? published] as const],
  check: checkDesigns,
  async read(scope, actor, { published, draft }, names) {
    const shown = readPortable(published, await idsFor(scope, names, published))
    const worked = draft === null ? shown : readPortable(draft, await idsFor(scope, names, draft))
    await bringDesign(scope, actor, { published: shown, draft: worked, name: '' })
  },
})
