import { readFileSync } from 'node:fs'
import { bus } from '@/platform/bus'
import { closePools } from '@/platform/db/pools'
import { mall } from '../e2e/mall'
import { generateShops } from './generate/shops'
import { ask, median, round, sorted } from './lib/ask'
import { pressOn } from './lib/press'

/*
 * The same questions to a mall with ten shops and with ten thousand: first visits of shops and of the portal's lists,
 * a warm page, memory. What grows with the number of shops shows in the second column.
 */

const many = Number(process.argv[2] ?? 10_000)
const few = 10
const goods = 3
const [port = 0] = (process.env.BENCH_PORTS ?? '').split(',').map(Number)
const pid = Number(process.env.BENCH_PID)
const browser = { 'accept-encoding': 'gzip, br', 'user-agent': 'Mozilla/5.0 (bench)' }

type Figure = { name: string; value: string }

function memory(): number {
  const [, kB = 'NaN'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kB) / 1024)
}

const spread = (took: readonly number[]) =>
  `${round(median(took))} ms, slowest ${round(sorted(took).at(-1) ?? Number.NaN)} ms`

/** Each address once; none has been asked for before. */
async function firstVisits(name: string, addresses: readonly string[]): Promise<Figure> {
  const took: number[] = []
  for (const address of addresses) {
    const { status, tookMs } = await ask(port, address, browser)
    if (status !== 200) throw new Error(`${address} answers ${status}`)
    took.push(tookMs)
  }
  return { name: `${name}, first visits`, value: spread(took) }
}

/** Spread over all there are, and different in every round, so that nothing is kept yet. */
const some = (of: number, round: number, count = 20) =>
  Array.from({ length: count }, (_, index) => 1 + ((Math.floor((index * of) / count) + round) % of))

async function figures(shops: number, turn: number): Promise<Figure[]> {
  const slugs = [...new Set(some(shops, turn))].map((number) => `generated-${number}`)
  const words = ['mug', 'bread', 'lamp', 'tea', 'knife', 'scarf'].map((word) => `${word}-${turn}`)
  const warm = mall.shop('marram')('/products')
  await ask(port, warm, browser)
  const press = await pressOn({ port, host: new URL(warm).host, path: '/products', headers: browser }, 5)
  return [
    await firstVisits(
      'home of a shop',
      slugs.map((slug) => mall.shop(slug)('/')),
    ),
    await firstVisits(
      'list of a shop',
      slugs.map((slug) => mall.shop(slug)('/products')),
    ),
    await firstVisits('portal: shops', [mall.portal(`/shops?page=1`), mall.portal('/shops'), mall.portal('/ja/shops')]),
    await firstVisits('portal: goods', [mall.portal('/goods'), mall.portal('/ja/goods'), mall.portal('/ko/goods')]),
    await firstVisits(
      'portal: goods by word',
      words.map((word) => mall.portal(`/goods?q=${word}`)),
    ),
    await firstVisits('portal: home', [mall.portal('/'), mall.portal('/ja'), mall.portal('/ko')]),
    { name: 'a warm list', value: `${Math.round(press.perSecond)}/s, p99 ${round(press.p99)} ms` },
    { name: 'memory', value: `${memory()} MB` },
  ]
}

async function open(count: number, from: number): Promise<void> {
  const began = performance.now()
  await generateShops({ count, goods, from })
  console.log(`${count} shops with ${goods} goods each opened in ${round((performance.now() - began) / 1_000)} s`)
}

await open(few, 0)
const before = await figures(few, 0)
await open(many - few, few)
const after = await figures(many, 1)
console.log(`| what | ${few} shops | ${many} shops |\n|---|---|---|`)
for (const [index, { name, value }] of before.entries()) console.log(`| ${name} | ${value} | ${after[index]?.value} |`)
await bus.close()
await closePools()
process.exit()
