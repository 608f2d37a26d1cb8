/**
 * Of all places in a navigation, the one the reader is at: the longest href that the path equals or lies under.
 * A place marked exact (the root of the surface) only fits itself.
 */
export function currentPlace(path: string, places: readonly { href: string; exact?: boolean }[]): string | null {
  let best: string | null = null
  for (const { href, exact } of places) {
    const bare = href.split(/[?#]/, 1)[0] ?? href
    const fits = path === bare || (!exact && bare !== '/' && path.startsWith(`${bare.replace(/\/$/, '')}/`))
    if (fits && (best === null || bare.length > best.length)) best = bare
  }
  return best
}
