const place = 'mw-seen'
const kept = 12

const isIdList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string')

/** Goods this browser has looked at, newest first. Kept on the visitor's own device; the shop is told only what to show. */
export function readSeen(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return isIdList(stored) ? stored : []
  } catch {
    return []
  }
}

export function rememberSeen(productId: string): void {
  try {
    localStorage.setItem(
      place,
      JSON.stringify([productId, ...readSeen().filter((id) => id !== productId)].slice(0, kept)),
    )
  } catch {
    // A browser that keeps nothing simply shows nothing later.
  }
}
