import { beforeAll, describe, expect, it } from 'vitest'
import { createAccount as createRealAccount } from '@/mall/identity/commands/accounts'
import { manifests } from '@/modules/registry'
import { isAppError } from '@/platform/errors'
import { asOwner } from '@/testing/database'
import { createAccount, createShop, type TestShop } from '@/testing/shops'
import { suspendShop } from '../tenancy/commands/change-shop'
import { mailOwners, retryJob, setMemberDisabled } from './commands/office'
import { listAudit } from './queries/audit'
import { readFigures } from './queries/figures'
import { readJobs } from './queries/jobs'
import { listMembers } from './queries/members'
import { readReadiness } from './queries/readiness'
import { getShopSheet } from './queries/shop-sheet'
import { listShops } from './queries/shops'
import { auditListInput, shopListInput } from './schema'

const operator = { kind: 'operator', name: 'Ines' } as const
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (error: unknown) => (isAppError(error) ? error.code : Promise.reject(error)),
  )
const list = (query: Record<string, string>) => listShops(shopListInput.parse(query), manifests)
let lamps: TestShop
let shut: TestShop
let fresh: TestShop

beforeAll(async () => {
  lamps = await createShop({ slug: 'harbor-lamps', name: 'Harbor Lamps', off: ['promotion'] })
  shut = await createShop({ slug: 'shut-shop', name: 'Shut Shop' })
  fresh = await createShop({ slug: 'fresh-shop', name: '100% Fresh_', confirmed: false })
  await suspendShop(shut.id, operator, 'a test')
})

describe('the list of shops', () => {
  it('puts those first that wait for the office, and counts by standing', async () => {
    const { rows, counts, total } = await list({})
    expect(rows.map((row) => [row.slug, row.standing])).toEqual([
      ['fresh-shop', 'applied'],
      ['shut-shop', 'suspended'],
      ['harbor-lamps', 'open'],
    ])
    expect([total, counts]).toEqual([3, { all: 3, applied: 1, open: 1, suspended: 1, closed: 0 }])
  })

  it('shows the modules as they are now', async () => {
    const { rows } = await list({ q: 'lamps' })
    expect(rows[0]?.lamps.map(({ key, state }) => `${key} ${state}`)).toContain('promotion off')
    expect(rows[0]?.lamps.map(({ key, state }) => `${key} ${state}`)).toContain('delivery on')
    expect(rows[0]?.sales).toHaveLength(30)
  })

  it('takes signs of the pattern language as they are', async () => {
    expect((await list({ q: '%' })).rows.map((row) => row.slug)).toEqual(['fresh-shop'])
    expect((await list({ q: '_' })).rows.map((row) => row.slug)).toEqual(['fresh-shop'])
    expect((await list({ q: "'; DROP TABLE shop; --" })).rows).toEqual([])
  })

  it('falls back on what it knows when the address is made up', async () => {
    expect((await list({ page: 'x', sort: 'evil', standing: 'none', region: 'nowhere' })).rows).toHaveLength(3)
  })
})

describe('one shop', () => {
  it('stands on a sheet with its people and figures', async () => {
    const sheet = await getShopSheet(shut.id)
    expect([sheet.standing, sheet.suspendedReason, sheet.people.map((person) => person.role)]).toEqual([
      'suspended',
      'a test',
      ['owner'],
    ])
    expect((await getShopSheet(fresh.id)).standing).toBe('applied')
  })

  it('has its owners told why', async () => {
    await mailOwners(shut.id, 'shop-suspended', 'a test')
    const mails = await asOwner<{ props: string }>(
      "select payload->>'props' as props from outbox_event where payload->>'kind' = 'shop-suspended'",
    )
    expect(mails).toHaveLength(1)
    expect(JSON.parse(mails[0]?.props ?? '{}')).toMatchObject({ shopName: 'Shut Shop', reason: 'a test' })
  })
})

describe('members', () => {
  it('are found by name, address and number, and shut out at once', async () => {
    const accountId = await createRealAccount('member', {
      email: 'june@example.com',
      name: 'June Park',
      password: 'harbor lights at nine',
      confirmed: true,
    })
    const { rows } = await listMembers({ q: 'june@', page: 1 })
    expect(rows.map((row) => row.accountId)).toEqual([accountId])
    expect((await listMembers({ q: rows[0]?.number ?? '', page: 1 })).total).toBe(1)
    await asOwner(
      "insert into session (id, account_id, audience, host, created_at, last_seen_at, expires_at) values (gen_random_uuid(), $1, 'member', 'h', now(), now(), now() + interval '1 day')",
      [accountId],
    )
    await setMemberDisabled(operator, accountId, true, 'spam')
    expect(
      await asOwner('select revoked_at is not null as ended from session where account_id = $1', [accountId]),
    ).toEqual([{ ended: true }])
    expect(await code(setMemberDisabled(operator, accountId, true, 'again'))).toBe('NOT_FOUND')
    await setMemberDisabled(operator, accountId, false, 'sorry')
  })

  it('are the only ones the act reaches: staff is not found', async () => {
    const staff = await createAccount('staff')
    expect(await code(setMemberDisabled(operator, staff.id, true, 'no'))).toBe('NOT_FOUND')
  })
})

describe('jobs', () => {
  it('that failed stand with their reason and can be tried again, once', async () => {
    await asOwner(
      'select pgboss.create_queue(\'test.queue\', \'{"policy":"standard","retryLimit":2,"retryDelay":0,"retryBackoff":false,"expireInSeconds":300,"retentionSeconds":1000,"deletionSeconds":1000,"partition":false}\'::jsonb)',
    )
    const [job] = await asOwner<{ id: string }>(
      "insert into pgboss.job (name, state, retry_count, retry_limit, output, completed_on) values ('test.queue', 'failed', 2, 2, '{\"message\": \"no line\"}', now()) returning id",
    )
    const sheet = await readJobs()
    expect(sheet.failed.map(({ queue, reason, tries }) => [queue, reason, tries])).toEqual([
      ['test.queue', 'no line', 3],
    ])
    await retryJob(operator, 'test.queue', job?.id ?? '')
    expect(await code(retryJob(operator, 'test.queue', job?.id ?? ''))).toBe('NOT_FOUND')
    const [queue] = (await readJobs()).queues.filter((row) => row.name === 'test.queue')
    expect([queue?.waiting, queue?.failed]).toEqual([1, 0])
  })

  it('have to be worked off by somebody for the mall to be ready', async () => {
    const checks = () => readReadiness().then((all) => Object.fromEntries(all.map(({ name, ok }) => [name, ok])))
    await asOwner('update pgboss.version set cron_on = now()')
    expect(await checks()).toEqual({ database: true, migrations: true, jobs: true })
    await asOwner("update pgboss.version set cron_on = now() - interval '10 minutes'")
    expect(await checks()).toMatchObject({ jobs: false })
  })
})

it('the log is searched by kind, shop and words', async () => {
  const find = (query: Record<string, string>) =>
    listAudit(auditListInput.parse(query)).then(({ rows }) => rows.map((row) => row.action))
  expect(await find({ shop: shut.id, kind: 'shop' })).toContain('shop.suspended')
  expect(new Set(await find({ kind: 'member' }))).toEqual(new Set(['member.enabled', 'member.disabled']))
  expect(await find({ shop: lamps.id, q: 'suspended' })).toEqual([])
})

it('figures say what waits', async () => {
  const figures = await readFigures()
  expect([figures.shops, figures.waiting.applied, figures.days.length]).toEqual([
    { applied: 1, open: 1, suspended: 1, closed: 0 },
    1,
    30,
  ])
})
