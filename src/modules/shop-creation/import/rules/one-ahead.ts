/**
 * Asks for the next item while the present one is being worked on: reading goes on while the database writes. Never more
 * than one is held ready.
 */
export async function* oneAhead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]()
  // A trouble while reading ahead is told when its item is asked for.
  const ask = () => {
    const next = source.next()
    next.catch(() => {})
    return next
  }
  let coming = ask()
  try {
    for (;;) {
      const { done, value } = await coming
      if (done) return
      coming = ask()
      yield value
    }
  } finally {
    await coming.catch(() => {})
    await source.return?.()
  }
}
