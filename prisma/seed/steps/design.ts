import type { Actor } from '@/mall/audit/commands'
import { publishDesign, saveDraft } from '@/modules/shop-creation/design/commands'
import { firstDesign } from '@/modules/shop-creation/design/rules'
import { designSchema } from '@/modules/shop-creation/design/schema'
import type { Design, DesignBlock } from '@/modules/shop-creation/design/types'
import type { ShopScope } from '@/platform/db/scope'
import type { DesignSeed } from '../data/types'

function fill(block: DesignBlock, seed: DesignSeed): DesignBlock {
  switch (block.kind) {
    case 'notice':
      return { ...block, on: seed.notices.length > 0, items: seed.notices.map((words) => ({ ...words })) }
    case 'hero':
      return {
        ...block,
        headline: seed.headline,
        text: seed.intro,
        link: seed.heroLink,
        picture: { kind: 'scene', scene: seed.heroScene },
      }
    case 'product-grid':
      return { ...block, title: seed.gridTitle, source: seed.gridSource }
    case 'product-list':
      return { ...block, rows: seed.rows ?? block.rows }
    case 'image-text':
      return {
        ...block,
        headline: seed.storyTitle,
        text: seed.storyText,
        picture: seed.storyScene === 'front' ? { kind: 'front' } : { kind: 'scene', scene: seed.storyScene },
      }
    case 'hours-map':
      return { ...block, text: seed.visitText, sketch: seed.sketch }
    case 'faq':
      return { ...block, on: true, items: seed.questions.map((item) => ({ ...item })) }
    default:
      return block
  }
}

/** The whole design of a demo shop, checked as the editor would check it. */
export function designOf(seed: DesignSeed): Design {
  const first = firstDesign(seed.template, seed.palette)
  return designSchema.parse({
    ...first,
    fonts: seed.fonts,
    colours: seed.colours ?? {},
    subtitle: seed.subtitle ?? first.subtitle,
    blocks: first.blocks.map((block) => fill(block, seed)),
  })
}

/** Saves and publishes the design as a person at the desk would. */
export async function seedDesign(scope: ShopScope, actor: Actor, seed: DesignSeed): Promise<void> {
  const { draftVersion } = await saveDraft(scope, actor, { design: designOf(seed), draftVersion: 1 })
  await publishDesign(scope, actor, { draftVersion })
}
