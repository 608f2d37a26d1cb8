import { describe, expect, it } from 'vitest'
import { days, hours, after as later } from '@/lib/time'
import { relayOutbox } from '@/mall/messaging/commands'
import { atTime } from '@/platform/clock'
import { codeOf } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createShop, type TestShop, testActor } from '@/testing/shops'
import { publishDesign, rollBackDesign, saveDraft } from './commands'
import { shareDesign, unshareDesign } from './commands/links'
import { applyPlan, cancelPlan, planDesign, retimePlan } from './commands/plans'
import { planJob } from './constants'
import { getDesignDraft, getPublishedDesign } from './queries'
import { listDesignPlans, listDesignVersions } from './queries/history'
import { getPreviewedDesign } from './queries/preview'
import { firstDesign } from './rules'
import type { Design } from './types'

const start = new Date('2031-03-01T09:00:00Z')
const in2h = later(start, hours(2))
const in5h = later(start, hours(5))

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

async function draft(shop: TestShop, en: string): Promise<number> {
  const { draftVersion } = await getDesignDraft(shop.scope)
  return (await saveDraft(shop.scope, testActor, { design: titled(en), draftVersion })).draftVersion
}

const publish = async (shop: TestShop, en: string) =>
  publishDesign(shop.scope, testActor, { draftVersion: await draft(shop, en) })

const seen = async (shop: TestShop) => headlineOf((await getPublishedDesign(shop.scope)).design)
const refusal = (attempt: Promise<unknown>) => attempt.then(() => null, codeOf)

const plan = async (shop: TestShop, en: string, endsAt: Date | null, startsAt = in2h) => {
  const draftVersion = await draft(shop, en)
  return atTime(start, () => planDesign(shop.scope, testActor, { draftVersion, name: en, startsAt, endsAt }))
}
const clock = (shop: TestShop, at: Date, id: string) => atTime(at, () => applyPlan(shop.scope, id))

describe('a planned design', () => {
  it('is seen from its moment on, as it stood when it was planned, and once', async () => {
    const shop = await createShop()
    await publish(shop, 'Autumn')
    const id = await plan(shop, 'Winter', null)
    await draft(shop, 'Something later')
    await clock(shop, later(start, hours(1)), id)
    expect(await seen(shop)).toBe('Autumn')
    await clock(shop, in2h, id)
    await clock(shop, in2h, id)
    expect(await seen(shop)).toBe('Winter')
    expect(headlineOf((await getDesignDraft(shop.scope)).draft)).toBe('Something later')
    const [last, before] = await listDesignVersions(shop.scope)
    expect(last).toMatchObject({ how: 'plan', name: 'Winter' })
    expect(before?.how).toBe('publish')
    expect(await listDesignPlans(shop.scope)).toEqual([])
  })

  it('gives way at its end to what stood before', async () => {
    const shop = await createShop()
    await publish(shop, 'Autumn')
    const id = await plan(shop, 'Sale', in5h)
    await clock(shop, in2h, id)
    expect(await listDesignPlans(shop.scope)).toMatchObject([{ state: 'live' }])
    await clock(shop, in5h, id)
    await clock(shop, in5h, id)
    expect(await seen(shop)).toBe('Autumn')
    expect((await listDesignVersions(shop.scope))[0]?.how).toBe('plan-end')
  })

  it('takes back nothing of what somebody published meanwhile', async () => {
    const shop = await createShop()
    await publish(shop, 'Autumn')
    const id = await plan(shop, 'Sale', in5h)
    await clock(shop, in2h, id)
    await publish(shop, 'By hand')
    await clock(shop, in5h, id)
    expect(await seen(shop)).toBe('By hand')
    expect(await asOwner('SELECT state FROM shop_design_plan WHERE id = $1', [id])).toEqual([{ state: 'overtaken' }])
  })

  it('passes by when the server slept through both moments', async () => {
    const shop = await createShop()
    await publish(shop, 'Autumn')
    const id = await plan(shop, 'Sale', in5h)
    await clock(shop, later(in5h, hours(9)), id)
    expect(await seen(shop)).toBe('Autumn')
  })

  it('follows other times, and never begins once it is cancelled', async () => {
    const shop = await createShop()
    await publish(shop, 'Autumn')
    const id = await plan(shop, 'Winter', null)
    await atTime(start, () => retimePlan(shop.scope, testActor, { id, startsAt: in5h, endsAt: null }))
    await clock(shop, in2h, id)
    expect(await seen(shop)).toBe('Autumn')
    await cancelPlan(shop.scope, testActor, id)
    await clock(shop, in5h, id)
    expect(await seen(shop)).toBe('Autumn')
    expect(await refusal(cancelPlan(shop.scope, testActor, id))).toBe('NOT_FOUND')
  })

  it('that is live ends at once when it is taken back', async () => {
    const shop = await createShop()
    await publish(shop, 'Autumn')
    const id = await plan(shop, 'Sale', in5h)
    await clock(shop, in2h, id)
    await cancelPlan(shop.scope, testActor, id)
    expect(await seen(shop)).toBe('Autumn')
  })

  it('has to lie ahead, end after it begins, and build on the newest draft', async () => {
    const shop = await createShop()
    const draftVersion = await draft(shop, 'Winter')
    const attempt = (startsAt: Date, endsAt: Date | null, version = draftVersion) =>
      refusal(
        atTime(start, () => planDesign(shop.scope, testActor, { draftVersion: version, name: '', startsAt, endsAt })),
      )
    expect(await attempt(start, null)).toBe('PLAN_TIME')
    expect(await attempt(in5h, in2h)).toBe('PLAN_TIME')
    expect(await attempt(later(start, days(400)), null)).toBe('PLAN_TIME')
    expect(await attempt(in2h, null, draftVersion - 1)).toBe('DESIGN_CHANGED')
  })

  it('is called by the outbox at its moment, not before', async () => {
    const shop = await createShop()
    const id = await plan(shop, 'Winter', in5h)
    const called: string[] = []
    const relay = (at: Date) =>
      atTime(at, () =>
        relayOutbox(async (queue, jobs) => {
          if (queue === planJob) called.push(...jobs.map(({ data }) => String(data.planId)).filter((one) => one === id))
        }),
      )
    while ((await relay(start)) > 0);
    expect(called).toEqual([])
    while ((await relay(in2h)) > 0);
    expect(called).toEqual([id])
    while ((await relay(in5h)) > 0);
    expect(called).toEqual([id, id])
  })
})

describe('rolling back', () => {
  it('shows an earlier version at once; the draft follows only where it had nothing of its own', async () => {
    const shop = await createShop()
    await publish(shop, 'Spring')
    const { publishedVersion } = await publish(shop, 'Summer')
    const back = await rollBackDesign(shop.scope, testActor, { version: publishedVersion - 1, publishedVersion })
    expect(headlineOf(back.published)).toBe('Spring')
    expect(headlineOf(back.draft)).toBe('Spring')
    await draft(shop, 'Not yet')
    const again = await rollBackDesign(shop.scope, testActor, {
      version: publishedVersion,
      publishedVersion: back.publishedVersion,
    })
    expect([headlineOf(again.published), headlineOf(again.draft)]).toEqual(['Summer', 'Not yet'])
  })

  it('is refused to the second of two', async () => {
    const shop = await createShop()
    await publish(shop, 'Spring')
    const { publishedVersion } = await publish(shop, 'Summer')
    const input = { version: publishedVersion - 1, publishedVersion }
    const both = await Promise.allSettled([1, 2].map(() => rollBackDesign(shop.scope, testActor, input)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('two who edit', () => {
  it('tells the second who was first, and when', async () => {
    const shop = await createShop()
    const { draftVersion } = await getDesignDraft(shop.scope)
    await saveDraft(shop.scope, { ...testActor, name: 'Mira' }, { design: titled('Hers'), draftVersion })
    const refused = await saveDraft(shop.scope, testActor, { design: titled('Mine'), draftVersion }).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: 'DESIGN_CHANGED', data: { by: 'Mira', at: expect.any(String) } })
  })
})

describe('links for others', () => {
  it('show the draft as it is then, or one version, until they end or are taken back', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const { publishedVersion } = await publish(shop, 'Seen')
    await draft(shop, 'Draft')
    const share = (version: number | null) => shareDesign(shop.scope, testActor, { label: 'Agency', days: 7, version })
    const [ofDraft, ofVersion] = [await share(null), await share(publishedVersion)]
    expect(headlineOf(await getPreviewedDesign(shop.scope, ofDraft.token))).toBe('Draft')
    expect(headlineOf(await getPreviewedDesign(shop.scope, ofVersion.token))).toBe('Seen')
    await draft(shop, 'Newer')
    expect(headlineOf(await getPreviewedDesign(shop.scope, ofDraft.token))).toBe('Newer')
    expect(await refusal(getPreviewedDesign(other.scope, ofDraft.token))).toBe('NOT_FOUND')
    const nextWeek = new Date(Date.now() + days(8))
    expect(await refusal(atTime(nextWeek, () => getPreviewedDesign(shop.scope, ofDraft.token)))).toBe('NOT_FOUND')
    await unshareDesign(shop.scope, testActor, ofDraft.id)
    expect(await refusal(getPreviewedDesign(shop.scope, ofDraft.token))).toBe('NOT_FOUND')
    expect(await refusal(share(99))).toBe('NOT_FOUND')
  })

  it('and the editor’s own open the shop’s pages through the ladder', async () => {
    const shop = await createShop()
    await draft(shop, 'Draft')
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    const { token } = await owner.design.share({ label: '', days: 1, version: null })
    const visitor = await callerFor({ kind: 'visitor', shop })
    expect(headlineOf((await visitor.storefront.frame({ previewToken: token })).design)).toBe('Draft')
    const [version] = await owner.design.versions()
    const shown = await visitor.storefront.frame({ previewToken: version?.previewToken ?? '' })
    expect(headlineOf(shown.design)).toBe('')
  })
})
