import { after, days } from '@/lib/time'
import type { Actor } from '@/mall/audit/commands'
import type { MenuItem } from '@/modules/shop-creation/design/types'
import { saveLegal } from '@/modules/shop-creation/pages/commands/save-legal'
import { createPage } from '@/modules/shop-creation/pages/commands/save-page'
import { policyKinds } from '@/modules/shop-creation/pages/constants'
import { createPageInput } from '@/modules/shop-creation/pages/schema'
import type { Section } from '@/modules/shop-creation/pages/types'
import { atTime } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import type { Calendar } from '../clock'
import { type PageSeed, type ShopNoticeSeed, shopPages } from '../data/pages'
import type { ShopSeed } from '../data/types'

const none = { en: '', ja: '', ko: '' }

/** A text as its editor sends it, checked as the procedure would check it. */
export function inputOf(section: Section, text: PageSeed & Partial<ShopNoticeSeed>, today: Date) {
  return createPageInput.parse({
    ...{ section, handle: text.handle, titles: { ...none, ...text.titles }, bodies: { ...none, ...text.bodies } },
    ...{ seoTitles: none, seoTexts: none, state: 'published', publishedAt: null, pinned: text.pinned ?? false },
    endsAt: text.forDays === undefined ? null : after(today, days(text.forDays)),
  })
}

/** The first list of the footer, as a menu of the retailer's own. */
export function footerOf(slug: string): MenuItem[] {
  return (shopPages[slug]?.footer ?? []).map((goal, place) => ({
    ...{ id: `foot-${place + 1}`, label: none, goal: { ...goal }, children: [] },
  }))
}

/** Whether the home shows the newest notices. */
export const showsNotices = (slug: string): boolean => shopPages[slug]?.onHome ?? false

/** Policies, pages and the legal notice as the shop was opened; notices on their days. */
export async function seedPages(
  scope: ShopScope,
  actor: Actor,
  { slug, locale }: ShopSeed,
  calendar: Calendar,
): Promise<void> {
  const said = shopPages[slug]
  if (!said) return
  const shop = { scope, locale }
  const write = (section: Section, text: PageSeed & Partial<ShopNoticeSeed>) =>
    createPage(shop, actor, inputOf(section, text, calendar.today))
  for (const kind of policyKinds) {
    const policy = said.policies[kind]
    if (policy) await write('policy', { ...policy, handle: kind })
  }
  for (const page of said.pages) await write('page', page)
  const { country, values } = said.legal
  await saveLegal(scope, actor, { country, values: { ...values }, published: true, version: 0 })
  for (const notice of said.notices) await atTime(calendar.daysAgo(notice.daysAgo, 14), () => write('notice', notice))
}
