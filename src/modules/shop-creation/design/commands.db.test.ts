import { describe, expect, it } from 'vitest'
import { atTime } from '@/platform/clock'
import { codeOf } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createShop, setSwitches, type TestShop, testActor } from '@/testing/shops'
import { publishDesign, restoreDesign, saveDraft } from './commands'
import { paintFront } from './commands/paint-front'
import { getDesignDraft, getPublishedDesign } from './queries'
import { getPreviewedDesign, makePreviewToken } from './queries/preview'
import { firstDesign } from './rules'
import { awningJob, awningOf } from './rules/awning'
import type { Design } from './types'

const titled = (en: string): Design => {
  const design = firstDesign('counter', 'harbour')
  return {
    ...design,
    blocks: design.blocks.map((block) =>
      block.kind === 'hero' ? { ...block, headline: { en, ja: '', ko: '' } } : block,
    ),
  }
}

const headlineOf = (design: Design) =>
  design.blocks.flatMap((block) => (block.kind === 'hero' ? [block.headline.en] : []))[0]

async function draftOf(shop: TestShop, en: string): Promise<number> {
  const { draftVersion } = await getDesignDraft(shop.scope)
  return (await saveDraft(shop.scope, testActor, { design: titled(en), draftVersion })).draftVersion
}

describe('the design of a shop', () => {
  it('shows visitors nothing of a draft until it is published', async () => {
    const shop = await createShop()
    const draftVersion = await draftOf(shop, 'Fresh fish')
    expect(headlineOf((await getPublishedDesign(shop.scope)).design)).toBe('')
    const published = await publishDesign(shop.scope, testActor, { draftVersion })
    expect(published.changed).toBe(false)
    expect(headlineOf((await getPublishedDesign(shop.scope)).design)).toBe('Fresh fish')
    const acts = await asOwner<{ action: string }>(
      'SELECT action FROM audit_entry WHERE about_shop_id = $1 AND action = $2',
      [shop.id, 'design.published'],
    )
    expect(acts).toHaveLength(1)
  })

  it('lets the second of two who edit at once know, and loses nothing of the first', async () => {
    const shop = await createShop()
    const { draftVersion } = await getDesignDraft(shop.scope)
    const both = await Promise.allSettled(
      ['One', 'Two'].map((en) => saveDraft(shop.scope, testActor, { design: titled(en), draftVersion })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((one) => one.status === 'rejected')
    expect(codeOf(refused?.reason)).toBe('DESIGN_CHANGED')
    expect(codeOf(await publishDesign(shop.scope, testActor, { draftVersion }).catch((error: unknown) => error))).toBe(
      'DESIGN_CHANGED',
    )
  })

  it('brings an earlier version back into the draft only', async () => {
    const shop = await createShop()
    await publishDesign(shop.scope, testActor, { draftVersion: await draftOf(shop, 'Spring') })
    const { publishedVersion } = await publishDesign(shop.scope, testActor, {
      draftVersion: await draftOf(shop, 'Summer'),
    })
    const before = await getDesignDraft(shop.scope)
    const restored = await restoreDesign(shop.scope, testActor, {
      version: publishedVersion - 1,
      draftVersion: before.draftVersion,
    })
    expect(headlineOf(restored.draft)).toBe('Spring')
    expect(headlineOf(restored.published)).toBe('Summer')
  })

  it('opens a preview to the holder of a fresh link of this very shop, and to nobody else', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    await draftOf(shop, 'Not yet')
    const token = makePreviewToken(shop.scope)
    expect(headlineOf(await getPreviewedDesign(shop.scope, token))).toBe('Not yet')
    const refusal = (attempt: Promise<unknown>) => attempt.then(() => null, codeOf)
    expect(await refusal(getPreviewedDesign(other.scope, token))).toBe('NOT_FOUND')
    expect(await refusal(getPreviewedDesign(shop.scope, `${token}x`))).toBe('NOT_FOUND')
    const later = new Date(Date.now() + 3 * 3_600_000)
    expect(await refusal(atTime(later, () => getPreviewedDesign(shop.scope, token)))).toBe('NOT_FOUND')
  })

  it('keeps its looks while the designing is switched off, and hides the editor', async () => {
    const shop = await createShop()
    await publishDesign(shop.scope, testActor, { draftVersion: await draftOf(shop, 'Stays') })
    await setSwitches(shop, 'off', ['shop-creation.design'])
    const visitor = await callerFor({ kind: 'visitor', shop })
    expect(headlineOf((await visitor.storefront.frame({})).design)).toBe('Stays')
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    expect(codeOf(await owner.design.draft().catch((error: unknown) => error))).toBe('NOT_FOUND')
  })

  it('paints the awning in the street in its colours, and leaves it alone while they stay', async () => {
    const shop = await createShop()
    const awning = async () =>
      (await asOwner<{ awning: string[] }>(`SELECT front->'awning' AS awning FROM shop WHERE id = $1`, [shop.id]))[0]
        ?.awning
    const asked = () =>
      asOwner('SELECT 1 FROM outbox_event WHERE kind = $1 AND about_shop_id = $2', [awningJob, shop.id])
    const byHand = await awning()
    const same = await saveDraft(shop.scope, testActor, { design: firstDesign('gallery', 'sea'), draftVersion: 0 })
    await publishDesign(shop.scope, testActor, same)
    expect(await asked()).toHaveLength(0)
    const design = firstDesign('gallery', 'linen')
    const { draftVersion } = await getDesignDraft(shop.scope)
    await publishDesign(shop.scope, testActor, await saveDraft(shop.scope, testActor, { design, draftVersion }))
    expect(await asked()).toHaveLength(1)
    expect(await awning()).toEqual(byHand)
    await paintFront(shop.scope)
    expect(await awning()).toEqual(awningOf(design))
  })
})
