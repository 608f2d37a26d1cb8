/** What a design names by id, and what stands for it in a file that goes elsewhere. */
export const namedKinds = { picture: '$picture', video: '$video', product: '$product' } as const
export type NamedKind = keyof typeof namedKinds

const single: Record<string, NamedKind> = {
  mediaId: 'picture',
  logoMediaId: 'picture',
  iconMediaId: 'picture',
  posterId: 'picture',
  videoId: 'video',
}
const lists: Record<string, NamedKind> = { picked: 'product' }

type Json = unknown
type Entries = Record<string, Json>

const isObject = (value: Json): value is Entries => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Something that is named but not there any more. */
const lost = Symbol('lost')

type Swap = (kind: NamedKind, value: Json) => Json | typeof lost

/** A picture that is gone leaves none; in a list of pictures its entry goes. */
const isLost = (value: Json): boolean => isObject(value) && value.mediaId === lost

function swapField(key: string, value: Json, swap: Swap): Json {
  const kind = single[key]
  if (kind) return value === null || value === undefined ? value : swap(kind, value)
  const listed = lists[key]
  if (listed && Array.isArray(value)) return value.map((item) => swap(listed, item)).filter((item) => item !== lost)
  return swapAll(value, swap)
}

function swapAll(value: Json, swap: Swap): Json {
  if (Array.isArray(value)) return value.map((item) => swapAll(item, swap)).filter((item) => !isLost(item))
  if (!isObject(value)) return value
  const swapped = Object.entries(value).map(([key, item]): [string, Json] => {
    const next = swapField(key, item, swap)
    if (isLost(next) && !Array.isArray(value)) return [key, { kind: 'none' }]
    return [key, next === lost && key !== 'mediaId' ? null : next]
  })
  return Object.fromEntries(swapped)
}

/** Ids a design names, by kind. */
export function idsIn(design: Json): Record<NamedKind, string[]> {
  const found: Record<NamedKind, string[]> = { picture: [], video: [], product: [] }
  swapAll(design, (kind, value) => {
    if (typeof value === 'string') found[kind].push(value)
    return value
  })
  return found
}

const nameIn = (kind: NamedKind, value: Json): string | null => {
  const name = isObject(value) ? value[namedKinds[kind]] : null
  return typeof name === 'string' ? name : null
}

/** Names a portable design holds, by kind. */
export function namesIn(design: Json): Record<NamedKind, string[]> {
  const found: Record<NamedKind, string[]> = { picture: [], video: [], product: [] }
  swapAll(design, (kind, value) => {
    const name = nameIn(kind, value)
    if (name !== null) found[kind].push(name)
    return value
  })
  return found
}

export type Known = Record<NamedKind, ReadonlyMap<string, string>>

/** Names in place of ids; what is not there any more is left out. */
export const toPortable = (design: Json, names: Known): Json =>
  swapAll(design, (kind, value) => {
    const name = typeof value === 'string' ? names[kind].get(value) : undefined
    return name === undefined ? lost : { [namedKinds[kind]]: name }
  })

/** Ids of this shop in place of names. An id that stands in the file itself is another shop's and is not taken. */
export const fromPortable = (design: Json, ids: Known): Json =>
  swapAll(design, (kind, value) => {
    const name = nameIn(kind, value)
    return (name === null ? undefined : ids[kind].get(name)) ?? lost
  })

/** Whether something is named by an id, which can only be another shop's. */
export function namesForeign(design: Json): boolean {
  let isForeign = false
  swapAll(design, (kind, value) => {
    if (nameIn(kind, value) === null) isForeign = true
    return value
  })
  return isForeign
}
