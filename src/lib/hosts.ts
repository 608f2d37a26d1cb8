import { isKnown } from './known'

/** Which front of the product a host name leads to. */
export type Surface = 'mall' | 'console' | 'admin' | 'partners' | 'shop'

export type HostTarget =
  | { surface: Exclude<Surface, 'shop'> }
  | { surface: 'shop'; slug: string }
  | { surface: 'shop'; domain: string }

const reservedFronts = { www: 'mall', console: 'console', admin: 'admin', partners: 'partners' } as const
const hostForm = /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:\d{1,5})?$/

/**
 * Reads a Host header. `base` is the mall's own host with port, e.g. `mall.localhost:3000`.
 * Null for what is no host name, and for hosts with more labels than a shop has.
 */
export function readHost(host: string | null | undefined, base: string): HostTarget | null {
  const name = host?.toLowerCase().replace(/\.(?=:|$)/, '')
  if (!name || !hostForm.test(name) || name.includes('..')) return null
  if (name === base) return { surface: 'mall' }
  if (name.endsWith(`.${base}`)) {
    const label = name.slice(0, -base.length - 1)
    if (label.includes('.')) return null
    return isKnown(reservedFronts, label) ? { surface: reservedFronts[label] } : { surface: 'shop', slug: label }
  }
  return { surface: 'shop', domain: name.replace(/:\d+$/, '') }
}

/** The address of a front; the portal's is the base itself. `base` is a URL such as http://mall.localhost:3000. */
export function originOf(base: string, front: Exclude<Surface, 'shop'> | { slug: string }): string {
  const url = new URL(base)
  if (front === 'mall') return url.origin
  const label = typeof front === 'string' ? front : front.slug
  return `${url.protocol}//${label}.${url.host}`
}
