import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isAlive } from '../lib/lock.mjs'
import { ensureDatabase, startPostgres } from '../lib/postgres.mjs'
import { testDataDir } from '../lib/test-cluster.mjs'

/** Real starts and real kills of the embedded server, in a folder of its own. */
const folder = join(testDataDir, `server-${process.pid}`)
const start = () => startPostgres({ dataDir: join(folder, 'postgres'), settings: { fsync: 'off' } })
const pidFile = join(folder, 'postgres', 'postmaster.pid')
const postmaster = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])

let server
beforeAll(async () => {
  server = await start()
}, 60_000)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

async function ask(sql) {
  const client = new pg.Client(server.url('kept'))
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function killHard() {
  const pid = postmaster()
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await sleep(10)
}

it('makes a database once, in Unicode with plain byte order', async () => {
  expect(await ensureDatabase(server.url('postgres'), 'kept')).toBe(true)
  expect(await ensureDatabase(server.url('postgres'), 'kept')).toBe(false)
  await ask('create table kept (id int)')
  const settings =
    await ask(`select encoding = pg_char_to_encoding('UTF8') as utf8, 'Z' < 'a' as bytes, upper('é') = 'É' as letters
    from pg_database where datname = 'kept'`)
  expect(settings).toEqual([{ utf8: true, bytes: true, letters: true }])
})

it('takes over the server that is already there', async () => {
  const pid = postmaster()
  const second = await start()
  expect(second.port).toBe(server.port)
  expect(postmaster()).toBe(pid)
})

it('keeps its data and its port when the server was killed', async () => {
  await ask('insert into kept values (1)')
  await killHard()
  const again = await start()
  expect(again.port).toBe(server.port)
  expect(await ask('select id from kept')).toEqual([{ id: 1 }])
}, 30_000)

it('is not fooled when another program got the number of the dead server', async () => {
  await killHard()
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'))
  await start()
  expect(await ask('select id from kept')).toEqual([{ id: 1 }])
}, 30_000)

it('is brought back while it is watched', async () => {
  server.watch()
  await killHard()
  await expect.poll(() => ask('select id from kept').catch(() => null), { timeout: 15_000 }).toEqual([{ id: 1 }])
}, 30_000)
