import type { z } from 'zod'
import { type OpenZip, openZip, type ZipProblem, ZipUnreadable } from '@/platform/zip'
import { bundleVersion, manifestBytes, manifestName, maxJsonBytes, maxJsonValues, zipLimits } from '../constants'
import { countValues } from '../rules/count-values'
import { manifestHead, manifestSchema } from '../schema'
import type { BundleTrouble, Manifest } from '../types'

/** A file that is not taken in, with the reason. Nothing of it was written. */
export class BundleRefused extends Error {
  constructor(readonly trouble: BundleTrouble) {
    super(trouble.place ? `${trouble.code}: ${trouble.place}` : trouble.code)
    this.name = 'BundleRefused'
  }
}

const codes: Record<ZipProblem, BundleTrouble['code']> = {
  broken: 'not-a-bundle',
  gone: 'upload-lost',
  'too-large': 'too-large',
  encrypted: 'encrypted',
  name: 'unsafe-name',
  missing: 'missing',
}

const asRefused = (error: unknown, place?: string): unknown =>
  error instanceof ZipUnreadable
    ? new BundleRefused({ code: codes[error.problem], ...(place ? { place } : {}) })
    : error

export type OpenBundle = {
  zip: OpenZip
  manifest: Manifest
  /** @throws BundleRefused where it is not there, too large or no JSON */
  json(name: string): Promise<unknown>
}

async function readJson(
  zip: OpenZip,
  name: string,
  { wrong, maxBytes }: { wrong: BundleTrouble['code']; maxBytes: number },
): Promise<unknown> {
  if (zip.bytesOf(name) > maxBytes) throw new BundleRefused({ code: 'too-large', place: name })
  const text = await zip.text(name).catch((error: unknown) => {
    throw asRefused(error, name)
  })
  if (countValues(text) > maxJsonValues) throw new BundleRefused({ code: 'too-large', place: name })
  try {
    return JSON.parse(text)
  } catch {
    throw new BundleRefused({ code: wrong, place: name })
  }
}

function take<Data>(schema: z.ZodType<Data>, raw: unknown): Data {
  const read = schema.safeParse(raw)
  if (read.success) return read.data
  const place = read.error.issues[0]?.path.join('.') ?? ''
  throw new BundleRefused({ code: 'manifest-unreadable', place })
}

async function readManifest(zip: OpenZip): Promise<Manifest> {
  if (!zip.names.has(manifestName)) throw new BundleRefused({ code: 'manifest-missing' })
  const raw = await readJson(zip, manifestName, {
    wrong: 'manifest-unreadable',
    maxBytes: Math.min(maxJsonBytes, manifestBytes.head + zip.names.size * manifestBytes.perFile),
  })
  if (take(manifestHead, raw).version > bundleVersion) throw new BundleRefused({ code: 'newer' })
  return take(manifestSchema, raw)
}

/**
 * Opens a stored archive as far as its list of contents.
 * @throws BundleRefused
 */
export async function openBundle(key: string): Promise<OpenBundle> {
  const zip = await openZip(key, zipLimits).catch((error: unknown) => {
    throw asRefused(error)
  })
  try {
    const json: OpenBundle['json'] = (name) => readJson(zip, name, { wrong: 'section', maxBytes: maxJsonBytes })
    return { zip, manifest: await readManifest(zip), json }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** Does something with an open file, and closes it. What the archive does wrong meanwhile is a reason to refuse it. */
export async function withBundle<T>(key: string, work: (bundle: OpenBundle) => Promise<T>): Promise<T> {
  const bundle = await openBundle(key)
  try {
    return await work(bundle)
  } catch (error) {
    throw asRefused(error)
  } finally {
    bundle.zip.close()
  }
}
