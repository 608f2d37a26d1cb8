type Search = Record<string, string | string[] | undefined>

/** One value of an address' query; a repeated key counts once. */
export function one(search: Search, key: string): string | undefined {
  const value = search[key]
  return (Array.isArray(value) ? value[0] : value)?.slice(0, 100) || undefined
}

export function pageOf(search: Search): number {
  const page = Number(one(search, 'page') ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}

/** The value where it is one of the known, else the first of them. */
export function oneOf<Value extends string>(search: Search, key: string, known: readonly [Value, ...Value[]]): Value {
  const value = one(search, key)
  return known.find((entry) => entry === value) ?? known[0]
}
