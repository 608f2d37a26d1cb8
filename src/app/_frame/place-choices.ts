import { inLocale } from '@/lib/locales'
import type { RegionInfo } from '@/mall/tenancy/types'
import type { Choice } from '@/modules/shop-creation/signup/types'

/** Leaves of the tree under the name of their branch; a branch without leaves stands under itself. */
export function placeChoices(nodes: readonly RegionInfo[], locale: string): Choice[] {
  return nodes.flatMap((node) => {
    const parent = nodes.find((one) => one.id === node.parentId)
    const isBranch = nodes.some((one) => one.parentId === node.id)
    if (isBranch) return []
    const label = inLocale(node.names, locale)
    return [
      {
        value: node.id,
        label,
        group: parent ? inLocale(parent.names, locale) : label,
        code: parent?.code ?? node.code,
      },
    ]
  })
}
