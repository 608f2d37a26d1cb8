import { describe, expect, it } from 'vitest'
import { days } from '@/lib/time'
import { readerToken } from '@/mall/messaging/commands/reader-token'
import { atTime } from '@/platform/clock'
import { codeOf } from '@/testing/books'
import { callerFor } from '@/testing/callers'
import { asOwner } from '@/testing/database'
import { createShop, setSwitches, type TestShop } from '@/testing/shops'

const june = { email: 'june@people.test', locale: 'ja' } as const

const refusal = (attempt: Promise<unknown>) => attempt.then(() => null, codeOf)

async function asked(shop: TestShop, reader: { email: string; locale: 'en' | 'ja' | 'ko' } = june) {
  const visitor = await callerFor({ kind: 'visitor', shop })
  await visitor.newsletter.subscribe(reader)
  const [row] = await asOwner<{ id: string; state: string }>(
    'SELECT id, state FROM newsletter_reader WHERE shop_id = $1 AND email = $2',
    [shop.id, reader.email],
  )
  return { visitor, token: readerToken(shop.id, row?.id ?? ''), state: row?.state }
}

const mailsTo = async (shop: TestShop) =>
  (
    await asOwner<{ payload: Record<string, string> }>(
      "SELECT payload FROM outbox_event WHERE about_shop_id = $1 AND kind = 'mail.send' AND payload->>'kind' = 'newsletter-confirm'",
      [shop.id],
    )
  ).map(({ payload }) => payload)

describe('letters of a shop', () => {
  it('count an address once the mail to it is confirmed, in the language it was asked in', async () => {
    const shop = await createShop()
    const { visitor, token, state } = await asked(shop)
    expect(state).toBe('waiting')
    const [mail] = await mailsTo(shop)
    expect(mail).toMatchObject({ to: june.email, locale: 'ja' })
    expect(JSON.stringify(mail)).not.toContain(token)
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    expect(await owner.newsletter.counts()).toEqual({ waiting: 1, confirmed: 0, left: 0 })
    await visitor.newsletter.confirm({ token })
    await visitor.newsletter.confirm({ token })
    expect(await owner.newsletter.counts()).toEqual({ waiting: 0, confirmed: 1, left: 0 })
    expect((await owner.newsletter.csv()).text).toContain('june@people.test,ja,')
  })

  it('say the same to known and unknown addresses, and write to the known ones no more', async () => {
    const shop = await createShop()
    const { visitor, token } = await asked(shop)
    await visitor.newsletter.confirm({ token })
    expect(await visitor.newsletter.subscribe(june)).toBeUndefined()
    expect(await mailsTo(shop)).toHaveLength(1)
  })

  it('write to one address a few times a day at most, whoever asks', async () => {
    const shop = await createShop()
    const { visitor } = await asked(shop)
    for (let times = 0; times < 5; times++) await visitor.newsletter.subscribe(june)
    expect((await mailsTo(shop)).length).toBeLessThanOrEqual(3)
  })

  it('end with the same link, and begin again only with a new yes', async () => {
    const shop = await createShop()
    const { visitor, token } = await asked(shop)
    await visitor.newsletter.confirm({ token })
    await visitor.newsletter.leave({ token })
    expect(await visitor.newsletter.reader({ token })).toMatchObject({ state: 'left', email: june.email })
    const owner = await callerFor({ kind: 'staff', shop, role: 'owner' })
    expect((await owner.newsletter.csv()).text).not.toContain('june@')
    await visitor.newsletter.subscribe(june)
    expect(await owner.newsletter.counts()).toEqual({ waiting: 1, confirmed: 0, left: 0 })
  })

  it('take links of this shop alone, unchanged and in time', async () => {
    const [shop, other] = [await createShop(), await createShop()]
    const { visitor, token } = await asked(shop)
    const stranger = await callerFor({ kind: 'visitor', shop: other })
    expect(await refusal(stranger.newsletter.confirm({ token }))).toBe('NOT_FOUND')
    expect(await refusal(visitor.newsletter.confirm({ token: `${token}x` }))).toBe('NOT_FOUND')
    const late = new Date(Date.now() + days(15))
    expect(await refusal(atTime(late, () => visitor.newsletter.confirm({ token })))).toBe('NOT_FOUND')
  })

  it('show addresses to those who may send promotion alone', async () => {
    const shop = await createShop()
    const clerk = await callerFor({ kind: 'staff', shop, role: 'clerk' })
    expect(await refusal(clerk.newsletter.csv())).toBe('PERMISSION_MISSING')
    const undesigned = await createShop()
    await setSwitches(undesigned, 'off', ['shop-creation.design'])
    const owner = await callerFor({ kind: 'staff', shop: undesigned, role: 'owner' })
    expect(await refusal(owner.newsletter.csv())).toBe('NOT_FOUND')
  })
})
