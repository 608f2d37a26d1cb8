import { monitorEventLoopDelay } from 'node:perf_hooks'
import { perProcess } from '@/platform/per-process'
import { openPageCache } from './page-cache/open'

type Metric = { name: string; help: string; type: 'counter' | 'gauge'; value: number }

const delay = () =>
  perProcess('event-loop-delay', () => {
    const histogram = monitorEventLoopDelay({ resolution: 20 })
    histogram.enable()
    return histogram
  })

function readMetrics(): Metric[] {
  const cache = openPageCache().figures
  const { rss, heapUsed } = process.memoryUsage()
  const counter = (name: string, help: string, value: number): Metric => ({ name, help, type: 'counter', value })
  const gauge = (name: string, help: string, value: number): Metric => ({ name, help, type: 'gauge', value })
  return [
    counter('mallwright_page_cache_hits_total', 'Pages answered from the page cache.', cache.hits),
    counter('mallwright_page_cache_misses_total', 'Pages that had to be rendered.', cache.misses),
    counter('mallwright_page_cache_purges_total', 'Changes that purged pages.', cache.purged),
    gauge('mallwright_page_cache_pages', 'Pages in the page cache.', cache.pages),
    gauge('mallwright_page_cache_bytes', 'Bytes of the page cache, compressed forms included.', cache.bytes),
    gauge('process_resident_memory_bytes', 'Resident memory.', rss),
    gauge('nodejs_heap_used_bytes', 'Used heap.', heapUsed),
    gauge(
      'nodejs_eventloop_delay_p99_seconds',
      'Delay of the event loop since it was first asked for.',
      delay().percentile(99) / 1e9,
    ),
    gauge('process_uptime_seconds', 'Time since the start.', Math.round(process.uptime())),
  ]
}

/** Figures of this process in the text format of Prometheus 0.0.4. Nothing in them names a shop or a person. */
export function metricsText(): string {
  const lines = readMetrics().flatMap(({ name, help, type, value }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    `${name} ${value}`,
  ])
  return `${lines.join('\n')}\n`
}
