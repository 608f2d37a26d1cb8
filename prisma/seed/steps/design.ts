import { after, days, hours } from '@/lib/time'
import { wallClock } from '@/lib/wall-clock'
import type { Actor } from '@/mall/audit/commands'
import { publishDesign, saveDraft } from '@/modules/shop-creation/design/commands'
import { firstDesign } from '@/modules/shop-creation/design/rules'
import { firstBlock, noWords } from '@/modules/shop-creation/design/rules/blocks'
import { designSchema } from '@/modules/shop-creation/design/schema'
import type { Design, DesignBlock } from '@/modules/shop-creation/design/types'
import type { ShopScope } from '@/platform/db/scope'
import type { DesignSeed, ShopSeed } from '../data/types'
import { footerOf, showsNotices } from './pages'

function fill(block: DesignBlock, seed: DesignSeed): DesignBlock {
  switch (block.kind) {
    case 'notice':
      return { ...block, on: seed.notices.length > 0, items: seed.notices.map((words) => ({ ...words })) }
    case 'hero':
      return {
        ...block,
        on: !seed.drop,
        headline: seed.headline,
        text: seed.intro,
        link: seed.heroLink,
        picture: { kind: 'scene', scene: seed.heroScene },
      }
    case 'product-grid':
      return { ...block, title: seed.gridTitle, source: seed.gridSource }
    case 'category-tiles':
      return { ...block, title: seed.tilesTitle ?? block.title, under: seed.tilesUnder ?? '' }
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

/** The moment of seeding, and where the shop's clocks stand. */
type Clock = { today: Date; timeZone: string }

/** The good that leads the home, with the moment its price ends. */
function dropOf({ drop }: DesignSeed, { today, timeZone }: Clock): DesignBlock[] {
  if (!drop) return []
  const { title, text, after: over, button, product, hours: left } = drop
  return [
    {
      ...(firstBlock('countdown', 'drop') as Extract<DesignBlock, { kind: 'countdown' }>),
      ...{ title, text, after: over, until: wallClock(after(today, hours(left)), timeZone) },
      link: { label: button, target: `/products/${product}` },
    },
  ]
}

/** The coupons a home announces. */
function couponsOf({ coupons }: DesignSeed): DesignBlock[] {
  if (!coupons) return []
  const block = firstBlock('coupons', 'coupons') as Extract<DesignBlock, { kind: 'coupons' }>
  return [{ ...block, title: coupons.title, codes: [...coupons.codes] }]
}

/** The solar terms stand below the opening picture. */
const withSeason = (blocks: readonly DesignBlock[], { season }: DesignSeed): DesignBlock[] =>
  blocks.flatMap((block) => (season && block.kind === 'hero' ? [block, firstBlock('season', 'season')] : [block]))

/** What there is to tell stands before hours and place. */
function withNews(blocks: readonly DesignBlock[], { news }: DesignSeed, { today, timeZone }: Clock): DesignBlock[] {
  if (!news) return [...blocks]
  const told: DesignBlock = {
    ...(firstBlock('news', 'news') as Extract<DesignBlock, { kind: 'news' }>),
    from: 'own',
    items: news.map(({ daysAgo, headline, target = '' }) => ({
      ...{ headline, target, text: noWords },
      day: wallClock(after(today, -days(daysAgo)), timeZone).slice(0, 10),
    })),
  }
  return blocks.flatMap((block): DesignBlock[] => (block.kind === 'hours-map' ? [told, block] : [block]))
}

/** The shop's own notices, before hours and place. */
function withNotices(blocks: readonly DesignBlock[], slug: string): DesignBlock[] {
  if (!showsNotices(slug)) return [...blocks]
  const told = firstBlock('news', 'notices')
  return blocks.flatMap((block): DesignBlock[] => (block.kind === 'hours-map' ? [told, block] : [block]))
}

/** The whole design of a demo shop, checked as the editor would check it. */
export function designOf(seed: DesignSeed, clock: Clock = { today: new Date(), timeZone: 'UTC' }): Design {
  const first = firstDesign(seed.template, seed.palette)
  const filled = first.blocks.map((block) => fill(block, seed))
  return designSchema.parse({
    ...first,
    fonts: seed.fonts,
    colours: seed.colours ?? {},
    subtitle: seed.subtitle ?? first.subtitle,
    blocks: [...dropOf(seed, clock), ...withNews(withSeason(filled, seed), seed, clock), ...couponsOf(seed)],
  })
}

/** Saves and publishes the design as a person at the desk would. */
export async function seedDesign(scope: ShopScope, actor: Actor, shop: ShopSeed, today: Date): Promise<void> {
  const drawn = designOf(shop.design, { today, timeZone: shop.timeZone })
  const design = {
    ...drawn,
    blocks: withNotices(drawn.blocks, shop.slug),
    menus: { header: [], footer: footerOf(shop.slug) },
  }
  const { draftVersion } = await saveDraft(scope, actor, { design, draftVersion: 1 })
  await publishDesign(scope, actor, { draftVersion })
}
