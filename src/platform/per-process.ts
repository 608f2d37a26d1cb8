const store = globalThis as typeof globalThis & { __mallwright?: Map<string, unknown> }

/**
 * One value per process. The server entry and Next's bundles carry their own copies of every module;
 * pools, caches and listeners must be shared between them (and survive hot reload).
 */
export function perProcess<T>(name: string, make: () => T): T {
  store.__mallwright ??= new Map()
  if (!store.__mallwright.has(name)) store.__mallwright.set(name, make())
  return store.__mallwright.get(name) as T
}
