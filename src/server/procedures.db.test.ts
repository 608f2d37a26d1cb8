import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { HostTarget } from '@/lib/hosts'
import { newId } from '@/lib/ids'
import { addShopStaff, createAccount } from '@/mall/identity/commands/accounts'
import { type Role, rolePermissions } from '@/mall/identity/constants'
import type { SessionInfo } from '@/mall/identity/types'
import { approveShop, suspendShop } from '@/mall/tenancy/commands/change-shop'
import { createShop } from '@/mall/tenancy/commands/create-shop'
import { createRegions, createTrades } from '@/mall/tenancy/commands/reference'
import { findShopBySlug } from '@/mall/tenancy/queries'
import { asOwner, contentOfEverything } from '@/testing/database'
import type { Context } from './context'
import { shopSetup } from './ports'
import { appRouter, createCaller } from './root'
import type { Policy } from './trpc'

type Procedure = { _def: { meta?: Policy; type: 'query' | 'mutation' | 'subscription' } }

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).map(
  ([path, { _def }]) => ({ path, policy: _def.meta, type: _def.type }),
)

/** Somebody on a host of the mall. */
type Caller = { target: HostTarget; session?: SessionInfo | null; deskSlug?: string; hostSlug?: string }

const mall: HostTarget = { surface: 'mall' }
const desk: HostTarget = { surface: 'console' }
const office: HostTarget = { surface: 'admin' }
const shopHost = (slug: string): Caller => ({ target: { surface: 'shop', slug }, hostSlug: slug })

let people: Record<'owner' | 'manager' | 'clerk' | 'viewer' | 'stranger' | 'member' | 'operator', SessionInfo>

async function person(
  audience: 'staff' | 'member',
  email: string,
  platformRole: 'operator' | null = null,
): Promise<SessionInfo> {
  const accountId = await createAccount(audience, {
    email,
    name: email,
    password: 'harbor lights at nine',
    confirmed: true,
    ...(platformRole ? { platformRole } : {}),
  })
  return {
    sessionId: newId(),
    accountId,
    audience,
    email,
    name: email,
    locale: 'en',
    emailConfirmed: true,
    platformRole,
  }
}

beforeAll(async () => {
  const place = {
    regionId: (await createRegions([{ code: 'US-ME', parentCode: null, names: { en: 'Maine' } }])).get('US-ME') ?? '',
    tradeId: (await createTrades([{ code: 'home', parentCode: null, names: { en: 'Home' } }])).get('home') ?? '',
  }
  const [owner, manager, clerk, viewer, stranger, member, operator] = await Promise.all([
    person('staff', 'owner@example.com'),
    person('staff', 'manager@example.com'),
    person('staff', 'clerk@example.com'),
    person('staff', 'viewer@example.com'),
    person('staff', 'stranger@example.com'),
    person('member', 'member@example.com'),
    person('staff', 'operator@example.com', 'operator'),
  ])
  people = { owner, manager, clerk, viewer, stranger, member, operator }
  const open = async (slug: string, by: SessionInfo) => {
    const shop = await createShop(
      { slug, name: slug, ...place },
      { accountId: by.accountId, name: by.name, email: by.email, confirmedAt: null },
      { kind: 'staff', name: by.name },
      shopSetup,
    )
    await approveShop(shop.id, { kind: 'operator', name: 'test' })
    return shop.id
  }
  const own = await open('harbor-lamps', owner)
  await open('foreign-shop', stranger)
  const dark = await open('dark-shop', owner)
  const shut = await open('shut-shop', owner)
  await asOwner("update shop_switch set state = 'off' where shop_id = $1 and key <> 'shop-creation'", [dark])
  await suspendShop(shut, { kind: 'operator', name: 'test' }, 'a test')
  for (const [role, who] of [
    ['manager', manager],
    ['clerk', clerk],
    ['viewer', viewer],
  ] as const)
    await addShopStaff(own, who.accountId, role)
})

async function call(path: string, { target, session = null, deskSlug, hostSlug }: Caller): Promise<string> {
  const context: Context = {
    requestId: 'test',
    ip: '',
    userAgent: '',
    host: 'test',
    target,
    locale: 'en',
    hostShop: hostSlug ? await findShopBySlug(hostSlug) : null,
    deskSlug: deskSlug ?? null,
    session,
    cartToken: null,
    signUpProof: null,
    setCookie: () => {
      throw new Error('a refused call must set no cookie')
    },
  }
  const procedure = path
    .split('.')
    .reduce<unknown>((branch, key) => (branch as Record<string, unknown>)[key], createCaller(context)) as (
    input: unknown,
  ) => Promise<unknown>
  try {
    await procedure({})
    return 'OK'
  } catch (error) {
    return error instanceof TRPCError ? error.code : Promise.reject(error)
  }
}

const roleWithout = (permission: NonNullable<Policy['permission']>): Role | undefined =>
  (['viewer', 'clerk', 'manager'] as const).find((role) => !rolePermissions[role].includes(permission))

/** Who must be refused, and how, by what the procedure declares. */
function refusalsOf({ access, permission, switchKey }: Policy): { who: string; caller: () => Caller; code: string }[] {
  const guest = { who: 'nobody', caller: () => ({ target: mall }), code: 'UNAUTHORIZED' }
  const off =
    switchKey && access !== 'staff'
      ? [{ who: 'a visitor while the part is off', caller: () => shopHost('dark-shop'), code: 'NOT_FOUND' }]
      : []
  const shop = [
    { who: 'the portal', caller: () => ({ target: mall }), code: 'NOT_FOUND' },
    { who: 'a visitor of a suspended shop', caller: () => shopHost('shut-shop'), code: 'SERVICE_UNAVAILABLE' },
    ...off,
  ]
  const inside = (session: SessionInfo, deskSlug = 'harbor-lamps'): Caller => ({ target: desk, session, deskSlug })
  const lacking = permission && roleWithout(permission)
  const cases: Record<Policy['access'], { who: string; caller: () => Caller; code: string }[]> = {
    public: [],
    account: [guest, { who: 'nobody at the desk', caller: () => ({ target: desk }), code: 'UNAUTHORIZED' }],
    member: [guest, { who: 'staff', caller: () => ({ target: mall, session: people.owner }), code: 'UNAUTHORIZED' }],
    shop,
    shopper: shop,
    staff: [
      { who: 'nobody', caller: () => ({ target: desk, deskSlug: 'harbor-lamps' }), code: 'UNAUTHORIZED' },
      { who: 'a member', caller: () => inside(people.member), code: 'UNAUTHORIZED' },
      {
        who: 'the owner on another host',
        caller: () => ({ target: mall, session: people.owner, deskSlug: 'harbor-lamps' }),
        code: 'UNAUTHORIZED',
      },
      { who: 'another shop’s owner', caller: () => inside(people.stranger), code: 'NOT_FOUND' },
      { who: 'the operator', caller: () => inside(people.operator), code: 'NOT_FOUND' },
      { who: 'the owner of no shop named', caller: () => ({ target: desk, session: people.owner }), code: 'NOT_FOUND' },
      ...(lacking
        ? [
            {
              who: `a ${lacking}`,
              caller: () => inside(people[lacking as 'viewer' | 'clerk' | 'manager']),
              code: 'FORBIDDEN',
            },
          ]
        : []),
      ...(switchKey && switchKey !== 'shop-creation'
        ? [
            {
              who: 'the owner while the part is off',
              caller: () => inside(people.owner, 'dark-shop'),
              code: 'NOT_FOUND',
            },
          ]
        : []),
    ],
    operator: [
      { who: 'nobody', caller: () => ({ target: office }), code: 'UNAUTHORIZED' },
      { who: 'a member', caller: () => ({ target: office, session: people.member }), code: 'UNAUTHORIZED' },
      { who: 'a shop’s owner', caller: () => ({ target: office, session: people.owner }), code: 'FORBIDDEN' },
      {
        who: 'the operator on another host',
        caller: () => ({ target: desk, session: people.operator }),
        code: 'UNAUTHORIZED',
      },
    ],
  }
  return cases[access]
}

describe('every procedure', () => {
  it('is seen by this walk', () => {
    expect(procedures.length).toBeGreaterThan(60)
  })

  it('declares who may call it', () => {
    expect(procedures.filter(({ policy }) => !policy).map(({ path }) => path)).toEqual([])
  })

  it('names a permission wherever staff change something', () => {
    const open = procedures.filter(
      ({ policy, type }) => policy?.access === 'staff' && type === 'mutation' && !policy.permission,
    )
    expect(open.map(({ path }) => path)).toEqual([])
  })

  it.each([...new Set(procedures.map(({ path }) => path.split('.')[0]))])(
    'of %s refuses whoever it is not for, and changes nothing',
    async (router) => {
      const before = await contentOfEverything()
      const cases = procedures
        .filter(({ path }) => path.startsWith(`${router}.`))
        .flatMap(({ path, policy }) => (policy ? refusalsOf(policy).map((one) => ({ ...one, path })) : []))
      const answers = await Promise.all(
        cases.map(async ({ path, who, caller }) => `${path} to ${who}: ${await call(path, caller())}`),
      )
      expect(answers).toEqual(cases.map(({ path, who, code }) => `${path} to ${who}: ${code}`))
      expect(await contentOfEverything()).toBe(before)
    },
  )

  it('lets the owner in where it lets anyone in', async () => {
    const queries = procedures.filter(({ policy, type }) => policy?.access === 'staff' && type === 'query')
    const shutOut = []
    for (const { path } of queries) {
      const answer = await call(path, { target: desk, session: people.owner, deskSlug: 'harbor-lamps' })
      if (answer === 'UNAUTHORIZED' || answer === 'FORBIDDEN') shutOut.push(path)
    }
    expect(shutOut).toEqual([])
  })
})
