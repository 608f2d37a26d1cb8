/** Stands in the message files where the mall is called by its name. */
export const mallNameToken = '%mall%'

/**
 * Messages with the mall's name in them. The name must hold none of the signs of the message grammar (`{}<>#'`), which
 * is what mall/profile asks of it.
 */
export function withMallName<Messages>(messages: Messages, mallName: string): Messages {
  const written = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(mallNameToken, () => mallName)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]))
  }
  return written(messages) as Messages
}
