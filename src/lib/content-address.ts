/**
 * How a file that leaves the mall names a picture that travels beside it: by what it shows. The host is one that
 * cannot exist (RFC 2606), so nobody ever fetches it.
 */
const prefix = 'https://bundle.invalid/content/'

export const contentAddress = (key: string): string => prefix + key

/** The key such an address holds; null for every other address. */
export function contentKeyIn(address: string): string | null {
  const key = address.startsWith(prefix) ? address.slice(prefix.length) : ''
  return /^[0-9a-f]{64}$/.test(key) ? key : null
}
