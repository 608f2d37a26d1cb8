import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { ask, demo, mall } from '../e2e/mall'
import { median } from './lib/ask'

/*
 * Lighthouse with its phone profile (slow processor, slow 4G, simulated) over the home and a product page of each demo
 * shop, every one of which wears another template, and over the portal. The tool is no part of the project: it is
 * installed on first use beside the other things of the bench.
 */

const version = '12.8.2'
const rounds = Number(process.argv[2] ?? 3)
const wanted = process.argv.slice(3)
const home = join('.data', 'bench', 'lighthouse')

type Audit = { score: number | null; scoreDisplayMode: string; numericValue?: number; details?: { items?: unknown[] } }
type Result = { lhr: { categories: Record<string, { score: number }>; audits: Record<string, Audit> } }
type Lighthouse = (url: string, flags: { port: number; output: 'json'; logLevel: 'error' }) => Promise<Result>

const shown = ['performance', 'accessibility', 'best-practices', 'seo'] as const

async function install(): Promise<Lighthouse> {
  const entry = join(home, 'node_modules', 'lighthouse', 'core', 'index.js')
  if (!existsSync(entry)) {
    await mkdir(home, { recursive: true })
    const options = ['--prefix', home, '--no-audit', '--no-fund', '--no-save', '--ignore-scripts']
    await promisify(execFile)('npm', ['install', ...options, `lighthouse@${version}`])
  }
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default
}

/** A browser that Lighthouse can speak to, on a port of its own. */
async function withBrowser<T>(port: number, work: () => Promise<T>): Promise<T> {
  const system = '/usr/bin/chromium'
  const browser = await chromium.launch({
    executablePath: existsSync(system) ? system : chromium.executablePath(),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  try {
    return await work()
  } finally {
    await browser.close()
  }
}

async function productOf(slug: string): Promise<string> {
  const { text } = await ask(mall.shop(slug)('/sitemap.xml'))
  const [, address] = /<loc>([^<]+\/products\/[^<]+)<\/loc>/.exec(text) ?? []
  if (!address) throw new Error(`${slug} shows no goods in its sitemap`)
  return new URL(address).pathname
}

const kilobytes = (audits: Result['lhr']['audits'], kind: string) => {
  const items = (audits['network-requests']?.details?.items ?? []) as { resourceType: string; transferSize: number }[]
  return (
    items.filter(({ resourceType }) => resourceType === kind).reduce((sum, item) => sum + item.transferSize, 0) / 1024
  )
}

async function look(lighthouse: Lighthouse, name: string, url: string): Promise<void> {
  await ask(url)
  const results: Result['lhr'][] = []
  for (let round = 0; round < rounds; round++) {
    const port = 9_400 + round
    results.push((await withBrowser(port, () => lighthouse(url, { port, output: 'json', logLevel: 'error' }))).lhr)
  }
  const of = (pick: (result: Result['lhr']) => number) => Math.round(median(results.map(pick)))
  const scores = shown.map((key) => of(({ categories }) => (categories[key]?.score ?? 0) * 100))
  const took = (id: string) => of(({ audits }) => audits[id]?.numericValue ?? 0)
  const [last] = results
  const weak = Object.entries(last?.audits ?? {})
    .filter(([, { score, scoreDisplayMode }]) => score !== null && score < 0.9 && scoreDisplayMode === 'binary')
    .map(([id]) => id)
  console.log(
    `| ${name} | ${scores.join(' | ')} | ${took('largest-contentful-paint')} | ${took('total-blocking-time')} | ${last?.audits['cumulative-layout-shift']?.numericValue?.toFixed(3)} | ${of(({ audits }) => kilobytes(audits, 'Script'))} | ${weak.join(', ')} |`,
  )
}

const lighthouse = await install()
console.log(`Lighthouse ${version}, phone profile, the median of ${rounds} rounds`)
console.log(`| page | ${shown.join(' | ')} | LCP ms | TBT ms | CLS | JS kB | failed audits |`)
console.log(`|---|${'---|'.repeat(shown.length + 5)}`)
const slugs = demo().shops.map(({ slug }) => slug)
for (const slug of slugs.filter((one) => !wanted.length || wanted.includes(one))) {
  await look(lighthouse, `${slug} home`, mall.shop(slug)('/'))
  await look(lighthouse, `${slug} product`, mall.shop(slug)(await productOf(slug)))
}
if (!wanted.length) await look(lighthouse, 'portal', mall.portal('/'))
process.exit()
