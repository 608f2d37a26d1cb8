import { createHash, randomBytes } from 'node:crypto'
import { currencyScript } from '@/lib/currency-script'
import { themeScript } from '@/lib/theme-script'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Inline scripts that are ours and the same on every page. */
const known = [themeScript, currencyScript].map(hashOf).join(' ')

const inlineScript = /<script\b(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/gi
const isData = (attributes: string) => /type="application\/(?:ld\+)?json"/i.test(attributes)

/** Hashes of the scripts that stand in a finished page; for pages that are kept, and so cannot have a nonce. */
export function scriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(inlineScript)].flatMap(([, attributes = '', text = '']) =>
    isData(attributes) ? [] : [hashOf(text)],
  )
  return [...new Set(hashes)]
}

/**
 * Content-Security-Policy of every page (W3C CSP level 3): scripts of our own files and those named in `scripts` alone,
 * no plug-ins, no foreign frames. The desk shows shops in a frame, so addresses under the mall's own host may be framed by it.
 * @param base origin of the mall, such as https://mall.example
 */
export function contentPolicy(base: string, scripts: readonly string[]): string {
  const { protocol, host } = new URL(base)
  const family = `${protocol}//${host} ${protocol}//*.${host}`
  return [
    "default-src 'self'",
    `script-src 'self' ${[known, ...scripts].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${family}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${family}`,
    "frame-ancestors 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** A word for one answer alone; Next puts it on the scripts of the page. */
export const newNonce = () => `'nonce-${randomBytes(16).toString('base64')}'`
