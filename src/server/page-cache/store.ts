/** A body in one packing, with everything that is said above it as one flat list, ready to be written. */
export type Form = { encoding: 'br' | 'gzip' | null; head: readonly string[]; body: Buffer }

/** A finished answer, made once in every packing. */
export type Page = {
  status: number
  etag: string
  /** what is said to whoever has the page already */
  bareHead: readonly string[]
  /** best packed first; the last one is unpacked */
  forms: readonly [...Form[], Form]
  owner: string
  /** milliseconds since the epoch */
  keptAt: number
  /** set by a change that visitors may see a moment later */
  stale: boolean
}

const sizeOf = (page: Page) => page.forms.reduce((sum, { body }) => sum + body.length, 1_024)

/** Finished pages, least recently used out first, never more than `maxBytes` in all. */
export class PageStore {
  private readonly pages = new Map<string, Page>()
  private bytes = 0

  constructor(private readonly maxBytes: number) {}

  get(key: string): Page | undefined {
    const page = this.pages.get(key)
    if (!page) return undefined
    this.pages.delete(key)
    this.pages.set(key, page)
    return page
  }

  set(key: string, page: Page): void {
    const size = sizeOf(page)
    if (size > this.maxBytes / 8) return
    this.delete(key)
    this.pages.set(key, page)
    this.bytes += size
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.maxBytes) break
      this.delete(oldest)
    }
  }

  /** Forgets an owner's pages (all without one), or marks them stale. */
  purge(owner: string | null, how: 'forget' | 'stale'): void {
    for (const [key, page] of this.pages) {
      if (owner !== null && page.owner !== owner) continue
      if (how === 'forget') this.delete(key)
      else page.stale = true
    }
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.pages.size, bytes: this.bytes }
  }

  private delete(key: string): void {
    const page = this.pages.get(key)
    if (!page) return
    this.pages.delete(key)
    this.bytes -= sizeOf(page)
  }
}
