import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inMall } from '@/platform/db/mall'
import { checkEnvironment } from '@/platform/env'
import { asOwner } from '@/testing/database'
import { messagingJobs } from '../jobs'
import { deliverMail } from './deliver-mail'
import { askResend } from './office-mail'
import { sendMail } from './send-mail'
import { sweepMessages } from './sweep-messages'

let folder: string

function useFolder(path: string): void {
  process.env.MAIL_DIR = path
  checkEnvironment()
}
const letters = async () => (await readdir(folder)).filter((name) => name.endsWith('.eml'))
const mailOf = async (dedupeKey: string) =>
  (
    await asOwner<{ id: string; state: string; attempts: number; html: string; error: string }>(
      'select id, state, attempts, html, error from mail_message where dedupe_key = $1',
      [dedupeKey],
    )
  )[0]
const welcome = (dedupeKey: string, locale = 'en') => ({
  kind: 'member-welcome' as const,
  to: 'june@example.com',
  locale,
  dedupeKey,
  props: { name: 'June', memberNumber: '40100001' },
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallwright-mail-'))
  useFolder(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a mail', () => {
  it('is promised with the transaction: rolled back means never sent', async () => {
    await expect(
      inMall(async (tx) => {
        await sendMail(tx, welcome('rolled-back'))
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await asOwner("select 1 from outbox_event where payload->>'dedupeKey' = 'rolled-back'")).toEqual([])
  })

  it('is sent once, however often the job runs', async () => {
    const job = messagingJobs.find((one) => one.name === 'mail.send')
    const { kind, to, locale, dedupeKey, props } = welcome('once')
    const data = { kind, to, locale, dedupeKey, shopId: null, props: JSON.stringify(props) }
    for (let i = 0; i < 3; i++) await job?.run(data, { id: `run-${i}` })
    expect(await letters()).toHaveLength(1)
    expect(await mailOf('once')).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('is written in the reader’s language, as HTML and as text', async () => {
    await deliverMail(welcome('in-japanese', 'ja'))
    const [row] = await asOwner<{ subject: string; html: string; text: string }>(
      "select subject, html, text from mail_message where dedupe_key = 'in-japanese'",
    )
    expect(row?.subject).toBe('Mallwrightへようこそ')
    expect(row?.html).toContain('lang="ja"')
    expect(row?.text).toContain('40100001')
  })

  it('keeps a line break in a name out of the letter’s head', async () => {
    await deliverMail({
      kind: 'staff-invitation',
      to: 'theo@example.com',
      locale: 'en',
      dedupeKey: 'header',
      props: { shopName: 'Shop\r\nBcc: spy@example.com', invitedBy: 'Mira', role: 'clerk', invitationId: 'x', days: 7 },
    })
    const { id } = (await mailOf('header')) ?? {}
    const head = (await readFile(join(folder, `${id}.eml`), 'utf8')).split('\r\n\r\n')[0] ?? ''
    expect(head.split('\r\n').some((line) => /^bcc:/i.test(line))).toBe(false)
  })

  it('that could not leave is marked with the reason, and leaves at the next try', async () => {
    const blocked = join(folder, 'blocked')
    await writeFile(blocked, '')
    useFolder(join(blocked, 'below-a-file'))
    await expect(deliverMail(welcome('late'))).rejects.toThrow()
    expect(await mailOf('late')).toMatchObject({
      state: 'failed',
      attempts: 1,
      error: expect.stringContaining('ENOTDIR'),
    })
    useFolder(folder)
    await deliverMail(welcome('late'))
    expect(await mailOf('late')).toMatchObject({ state: 'sent', attempts: 2, error: '' })
  })

  it('is sent again when the office asks', async () => {
    const mail = await mailOf('once')
    await askResend({ kind: 'operator', name: 'Ines' }, mail?.id ?? '')
    const job = messagingJobs.find((one) => one.name === 'mail.resend')
    await job?.run({ mailId: mail?.id ?? '' }, { id: 'again' })
    expect(await mailOf('once')).toMatchObject({ state: 'sent', attempts: 2 })
  })
})

it('what is long done is swept away, what waits is not', async () => {
  await asOwner(
    "insert into outbox_event (id, kind, payload, created_at, relayed_at) values (gen_random_uuid(), 'old.done', '{}', now() - interval '30 days', now() - interval '30 days'), (gen_random_uuid(), 'old.waits', '{}', now() - interval '30 days', null)",
  )
  await sweepMessages()
  expect(await asOwner("select kind from outbox_event where kind like 'old.%'")).toEqual([{ kind: 'old.waits' }])
})
