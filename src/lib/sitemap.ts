import { alternates, localePath } from './links'

/** A page for search engines: its path without language, and when it last changed. */
export type MapEntry = { path: string; changed?: Date }

/** Addresses one file names; sitemaps.org allows 50,000 and 50 MB, which three languages each would come near. */
export const entriesPerFile = 5_000

const inXml = (text: string) => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const lastmod = (changed: Date | undefined) => (changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '')
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Pages with their languages (sitemaps.org, and Google's extension for hreflang). */
export function urlSet(origin: string, entries: readonly MapEntry[]): string {
  const urls = entries.map(({ path, changed }) => {
    const languages = Object.entries(alternates(origin, path)).map(
      ([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${inXml(address)}"/>`,
    )
    return `<url><loc>${inXml(origin + localePath('en', path))}</loc>${lastmod(changed)}${languages.join('')}</url>`
  })
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}

/** The files of a map that is larger than one; `changed` is when any page in them last did. */
export function mapIndex(origin: string, total: number, changed: Date | undefined): string {
  const files = Array.from({ length: fileCount(total) }, (_, at) => {
    const address = inXml(`${origin}/sitemaps/${at + 1}.xml`)
    return `<sitemap><loc>${address}</loc>${lastmod(changed)}</sitemap>`
  })
  return `${head}<sitemapindex xmlns="${schema}">\n${files.join('\n')}\n</sitemapindex>\n`
}

export const fileCount = (total: number): number => Math.max(1, Math.ceil(total / entriesPerFile))

/** Which part of a list that begins with `before` other pages stands in a file (counted from 1). */
export function partOf(file: number, before: number): { own: [from: number, to: number]; skip: number; take: number } {
  const from = (file - 1) * entriesPerFile
  const to = from + entriesPerFile
  const own: [number, number] = [Math.min(from, before), Math.min(to, before)]
  return { own, skip: Math.max(0, from - before), take: entriesPerFile - (own[1] - own[0]) }
}

/** The number in `7.xml`; null for anything else. */
export function fileNumber(name: string): number | null {
  const found = /^([1-9]\d{0,3})\.xml$/.exec(name)
  return found ? Number(found[1]) : null
}
