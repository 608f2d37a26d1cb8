/**
 * An address as a path of the host that is asked, whatever host it names. Judged after it was made plain:
 * "/..//evil.com" and "https://x//evil.com" both come down to a path that browsers read as another host.
 */
export function ownPath(address: string): string {
  if (!URL.canParse(address, 'http://here')) return '/'
  const { pathname, search } = new URL(address, 'http://here')
  return /^\/(?![/\\])/.test(pathname) ? `${pathname}${search}` : '/'
}
