import { describe, expect, it } from 'vitest'
import { asOwner } from '@/testing/database'

/**
 * Reads PostgreSQL's own catalogue, so that a table that forgets one of the three locks fails here, whoever adds it.
 * A table of a shop is one with a column shop_id.
 */
const ofShop = `c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'shop_id' and not a.attisdropped)`

/** Small reference tables that a shop's rows may point at by themselves. */
const references = ['shop', 'region', 'trade']

const roles = ['mallwright_app', 'mallwright_mall']

const names = async (sql: string) => (await asOwner<{ name: string }>(sql)).map(({ name }) => name)

describe('every table of a shop', () => {
  it('is there to be looked at', async () => {
    expect(await names(`select relname as name from pg_class c where ${ofShop}`)).toContain('product')
  })

  it('has shop_id first in its primary key and in every unique key', async () => {
    const loose = await names(`
      select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute first on first.attrelid = c.oid and first.attnum = i.indkey[0]
      where ${ofShop} and i.indisunique and first.attname <> 'shop_id'`)
    expect(loose).toEqual([])
    const without = await names(`
      select relname as name from pg_class c
      where ${ofShop} and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`)
    expect(without).toEqual([])
  })

  it('never leaves shop_id empty', async () => {
    const optional = await names(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id'
      where ${ofShop} and not a.attnotnull`)
    expect(optional).toEqual([])
  })

  it('points at other tables of a shop by (shop_id, …) only, and at no table of the mall that is written often', async () => {
    const rows = await asOwner<{ name: string; target: string; own: string; foreign: string; shops: boolean }>(`
      select k.conname as name, t.relname as target, own.attname as own, foreign_.attname as foreign,
             exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'shop_id' and not a.attisdropped) as shops
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_attribute own on own.attrelid = k.conrelid and own.attnum = k.conkey[1]
      join pg_attribute foreign_ on foreign_.attrelid = k.confrelid and foreign_.attnum = k.confkey[1]
      where k.contype = 'f' and ${ofShop}`)
    expect(rows.length).toBeGreaterThan(0)
    const loose = rows.filter(({ target, own, foreign, shops }) =>
      shops ? own !== 'shop_id' || foreign !== 'shop_id' : !references.includes(target),
    )
    expect(loose).toEqual([])
  })

  it('belongs to a shop that exists', async () => {
    const without = await names(`
      select c.relname as name from pg_class c where ${ofShop} and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'shop'::regclass)`)
    expect(without).toEqual([])
  })

  it('forces row-level security, with a policy for each of the two roles and for nobody else', async () => {
    const open = await names(`
      select relname as name from pg_class c where ${ofShop} and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(open).toEqual([])
    const policies = await asOwner<{ table: string; policies: string }>(`
      select c.relname as table, string_agg(p.polname || '>' || r.rolname || ':' || p.polcmd::text, ' ' order by p.polname) as policies
      from pg_class c left join pg_policy p on p.polrelid = c.oid left join pg_roles r on r.oid = any(p.polroles)
      where ${ofShop} group by 1`)
    const expected = 'one_shop>mallwright_app:* whole_mall>mallwright_mall:*'
    expect(policies.filter(({ policies: found }) => found !== expected)).toEqual([])
    const loose = await names(`
      select c.relname as name from pg_class c join pg_policy p on p.polrelid = c.oid and p.polname = 'one_shop'
      where pg_get_expr(p.polqual, c.oid) is distinct from pg_get_expr(p.polwithcheck, c.oid)
         or pg_get_expr(p.polqual, c.oid) not like '(shop_id = (NULLIF(current_setting(''app.shop_id''%'`)
    expect(loose).toEqual([])
  })
})

describe('the running roles', () => {
  it('own nothing, inherit nothing and cannot pass by row-level security', async () => {
    const rows = await asOwner<{ name: string; strong: boolean; owned: string; member: string }>(`
      select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication as strong,
             (select count(*) from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace)::text as owned,
             (select count(*) from pg_auth_members m where m.member = r.oid)::text as member
      from pg_roles r where r.rolname like 'mallwright\\_%' order by 1`)
    expect(rows).toEqual(roles.map((name) => ({ name, strong: false, owned: '0', member: '0' })))
  })

  it('may neither truncate nor alter what they use', async () => {
    const rights = await names(`
      select distinct grantee || ' ' || privilege_type || ' ' || table_name as name from information_schema.role_table_grants
      where table_schema = 'public' and grantee in ('mallwright_app', 'mallwright_mall', 'PUBLIC')
        and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') or grantee = 'PUBLIC')`)
    expect(rights).toEqual([])
  })

  it('write the ledger through its one door only', async () => {
    const rights = await names(`
      select distinct grantee || ' ' || privilege_type || ' ' || table_name as name from information_schema.role_table_grants
      where table_schema = 'public' and table_name like 'ledger\\_%' and grantee in ('mallwright_app', 'mallwright_mall')
        and privilege_type <> 'SELECT'`)
    expect(rights).toEqual([])
  })
})
