import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { deskOf, signInAt } from '../e2e/client'
import { demo, mall } from '../e2e/mall'
import { ask, median, type Page, round } from './lib/ask'
import { serveBare } from './lib/bare'
import { generator, type Press, pressOn } from './lib/press'

/*
 * Pages of a warm mall beside bare node:http with the same bytes; first visits; a rush on a page that is not there yet;
 * and how long a change at the desk takes until every visitor of two instances sees it.
 */

const seconds = Number(process.argv[2] ?? 6)
const [first = 0, second = 0] = (process.env.BENCH_PORTS ?? '').split(',').map(Number)
const pid = Number(process.env.BENCH_PID)
const rounds = 3
const browser = { 'accept-encoding': 'gzip, br', 'user-agent': 'Mozilla/5.0 (bench)' }

const shop = mall.shop('marram')

/** Resident memory in MB. */
function memory(): number {
  const [, kB = 'NaN'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kB) / 1024)
}

async function firstGood(): Promise<string> {
  const { body } = await ask(first, shop('/products'), { ...browser, 'accept-encoding': 'identity' })
  const [, handle] = /href="\/products\/([a-z0-9-]+)"/.exec(body.toString()) ?? []
  if (!handle) throw new Error('the list shows no goods')
  return handle
}

async function warmUp(address: string): Promise<Page> {
  await ask(first, address, browser)
  const page = await ask(first, address, browser)
  if (page.status !== 200) throw new Error(`${address} answers ${page.status}`)
  return page
}

async function besideBare(name: string, address: string): Promise<void> {
  const page = await warmUp(address)
  const bare = await serveBare(page.body, page.headers)
  const { host, pathname, search } = new URL(address)
  const path = pathname + search
  const results: { ours: Press; theirs: Press }[] = []
  for (let i = 0; i < rounds; i++) {
    const theirs = await pressOn({ port: bare.port, host, path, headers: browser }, seconds)
    const ours = await pressOn({ port: first, host, path, headers: browser }, seconds)
    results.push({ ours, theirs })
  }
  await bare.close()
  const of = (pick: (result: (typeof results)[number]) => number) => median(results.map(pick))
  const [ours, theirs] = [of((r) => r.ours.perSecond), of((r) => r.theirs.perSecond)]
  const [slow, slowBare] = [of((r) => r.ours.p99), of((r) => r.theirs.p99)]
  const failed = results.reduce((sum, { ours }) => sum + ours.failed, 0)
  console.log(
    `${name.padEnd(14)} ${Math.round(ours)}/s beside ${Math.round(theirs)}/s: ${round(ours / theirs, 2)}; p99 ${round(slow, 2)} beside ${round(slowBare, 2)} ms: ${round(slow / slowBare)} ×; ${round(page.body.length / 1024)} kB; ${failed} failed`,
  )
}

/** Pages nobody has asked for: the first visit of each, and a hundred first visits at once. */
async function coldPages(): Promise<void> {
  const { body } = await ask(first, shop('/sitemap.xml'))
  const addresses = [...body.toString().matchAll(/<loc>([^<]+\/products\/[^<]+)<\/loc>/g)].map(
    ([, url]) => url as string,
  )
  const took: number[] = []
  for (const address of addresses.slice(1, 31)) took.push((await ask(first, address, browser)).tookMs)
  console.log(
    `first visits   median ${round(median(took))} ms, slowest ${round(Math.max(...took))} ms of ${took.length} product pages`,
  )
  const crowd = shop('/search?q=nobody-asked-for-this')
  const answers = await Promise.all(Array.from({ length: 100 }, () => ask(first, crowd, browser)))
  const rendered = answers.filter(({ headers }) => headers['x-page-cache'] === 'MISS').length
  const slowest = Math.max(...answers.map(({ tookMs }) => tookMs))
  console.log(`a rush         100 first visits at once: rendered ${rendered} ×, slowest ${round(slowest)} ms`)
}

/** From the answer to the desk until each instance shows the change, asked every 5 ms. */
async function changesSpread(): Promise<void> {
  const owner = demo().signIns.find(({ where }) => where === 'Console')
  if (!owner) throw new Error('the demo mall has no retailer')
  const desk = deskOf(await signInAt(mall.console, owner.email, owner.password), 'marram')
  const { items } = await desk.catalog.desk.list.query({ status: 'active' })
  const [good] = items
  if (!good) throw new Error('the demo shop has no goods')
  const { state } = await desk.catalog.desk.product.query({ id: good.id })
  const address = shop(`/products/${state.handle}`)
  const took: number[] = []
  for (const status of Array.from({ length: 6 }, () => ['draft', 'active'] as const).flat()) {
    await Promise.all([first, second].map((port) => ask(port, address, browser)))
    await desk.catalog.desk.setStatus.mutate({ ids: [good.id], status })
    const began = performance.now()
    const expected = status === 'active' ? 200 : 404
    await Promise.all([first, second].map((port) => untilAnswers(port, address, expected)))
    took.push(performance.now() - began)
  }
  console.log(
    `a change       seen on both instances after ${round(median(took))} ms (median), ${round(Math.max(...took))} ms (slowest) of ${took.length}`,
  )
}

async function untilAnswers(port: number, address: string, status: number): Promise<void> {
  while ((await ask(port, address, browser)).status !== status) await sleep(5)
}

console.log(
  `load by ${generator}, 16 clients, ${seconds} s, the median of ${rounds} rounds each; memory at rest ${memory()} MB`,
)
const good = await firstGood()
await coldPages()
await besideBare('product', shop(`/products/${good}`))
await besideBare('list', shop('/products'))
await besideBare('home', shop('/'))
await besideBare('portal', mall.portal('/'))
await changesSpread()
console.log(`memory afterwards ${memory()} MB`)
process.exit()
