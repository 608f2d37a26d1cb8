import { PassThrough, Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { fromRandomAccessReader, RandomAccessReader, type Entry as YauzlEntry, type ZipFile as YauzlFile } from 'yauzl'
import { ZipFile } from 'yazl'
import { storage } from './storage'

/** A file to put into an archive. What is compressed already (pictures) is stored as it is. */
export type ZipEntry = { name: string; content: () => Readable; compress: boolean }

/** The same files make the same archive, whenever it is made. */
const mtime = new Date('2000-01-01T12:00:00Z')

/** An archive as a stream: one entry is open at a time, nothing is held but what is on its way. */
export function writeZip(entries: AsyncIterable<ZipEntry>): Readable {
  const zip = new ZipFile()
  const out = new PassThrough()
  const archive = zip.outputStream as Readable
  const stop = (error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error)))
  archive.on('error', stop)
  zip.on('error', stop)
  archive.pipe(out)
  const add = async () => {
    for await (const { name, content, compress } of entries) {
      const source = content()
      zip.addReadStream(source, name, { mtime, compress, forceDosTimestamp: true })
      await finished(source)
    }
    zip.end()
  }
  add().catch(stop)
  return out
}

/** `broken`: no archive, or its bytes do not hold what its index says. `name`: one that leads out of it, or stands twice. */
export type ZipProblem = 'broken' | 'gone' | 'too-large' | 'encrypted' | 'name' | 'missing'

export class ZipUnreadable extends Error {
  constructor(
    readonly problem: ZipProblem,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options)
    this.name = 'ZipUnreadable'
  }
}

/** Reads pieces of a stored file as the archive's index asks for them. */
class StoredFile extends RandomAccessReader {
  constructor(private readonly key: string) {
    super()
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const out = new PassThrough()
    const pass = async () => {
      const file = await storage().get(this.key, { start, end: end - 1 })
      if (!file) throw new ZipUnreadable('gone', reasons.gone)
      file.stream.on('error', (error) => out.destroy(error))
      file.stream.pipe(out)
    }
    pass().catch((error: unknown) => out.destroy(error instanceof Error ? error : new Error(String(error))))
    return out
  }
}

/** @param maxRatio how many times larger than packed an entry of more than a megabyte may be */
export type ZipLimits = { maxEntries: number; maxEntryBytes: number; maxBytes: number; maxRatio?: number }

export type OpenZip = {
  names: ReadonlySet<string>
  /** bytes of an entry as its index says; reading it ends with an error where it lies. 0 for what is not there */
  bytesOf(name: string): number
  /** @throws ZipUnreadable where there is no such entry, or it unfolds into more than it said */
  open(name: string): Promise<Readable>
  /** a small entry as text */
  text(name: string): Promise<string>
  close(): void
}

const megabyte = 1024 * 1024

const reasons: Record<ZipProblem, string> = {
  broken: 'the archive cannot be read',
  gone: 'the file is gone',
  'too-large': 'the archive is too large',
  encrypted: 'the archive is encrypted',
  name: 'the archive names a file that it may not',
  missing: 'a file of the archive is missing',
}

/** Why an entry is not taken; null for one that is. */
function refusal(
  entry: YauzlEntry,
  known: ReadonlyMap<string, YauzlEntry>,
  { maxEntries, maxEntryBytes, maxRatio = Number.POSITIVE_INFINITY }: ZipLimits,
): ZipProblem | null {
  const { uncompressedSize: size, compressedSize: packed, fileName, generalPurposeBitFlag: flags } = entry
  if (known.size >= maxEntries || size > maxEntryBytes) return 'too-large'
  if (size > megabyte && size > packed * maxRatio) return 'too-large'
  if (flags & 1) return 'encrypted'
  return known.has(fileName) || fileName.includes('\0') ? 'name' : null
}

/** yauzl says in words that a name leads out of the archive. */
const isNameTrouble = ({ message }: Error) => /relative path|absolute path|invalid characters/.test(message)

function readIndex(file: YauzlFile, limits: ZipLimits): Promise<Map<string, YauzlEntry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, YauzlEntry>()
    let bytes = 0
    file.on('entry', (entry: YauzlEntry) => {
      bytes += entry.uncompressedSize
      const problem = bytes > limits.maxBytes ? 'too-large' : refusal(entry, entries, limits)
      if (problem) return reject(new ZipUnreadable(problem, reasons[problem]))
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
      file.readEntry()
    })
    file.on('end', () => resolve(entries))
    file.on('error', (error: Error) =>
      reject(new ZipUnreadable(isNameTrouble(error) ? 'name' : 'broken', error.message, { cause: error })),
    )
    file.readEntry()
  })
}

function openFile(key: string, bytes: number): Promise<YauzlFile> {
  return new Promise((resolve, reject) => {
    // Sizes are checked while reading: an archive that lies about them ends with an error.
    fromRandomAccessReader(
      new StoredFile(key),
      bytes,
      { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true },
      (error, file) =>
        error || !file ? reject(new ZipUnreadable('broken', error?.message ?? 'empty')) : resolve(file),
    )
  })
}

/**
 * Opens an archive in the storage. Names that lead out of it are refused, and so is one that unfolds beyond the limits.
 * @throws ZipUnreadable
 */
export async function openZip(key: string, limits: ZipLimits): Promise<OpenZip> {
  const found = await storage().head(key)
  if (!found) throw new ZipUnreadable('gone', reasons.gone)
  const file = await openFile(key, found.bytes)
  const entries = await readIndex(file, limits).catch((error: unknown) => {
    file.close()
    throw error
  })
  const open = (name: string) =>
    new Promise<Readable>((resolve, reject) => {
      const entry = entries.get(name)
      if (!entry) return reject(new ZipUnreadable('missing', `there is no ${name} in it`))
      file.openReadStream(entry, (error, stream) =>
        error || !stream ? reject(new ZipUnreadable('broken', error?.message ?? name)) : resolve(stream),
      )
    })
  return {
    names: new Set(entries.keys()),
    bytesOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    open,
    text: async (name) => Buffer.concat(await Readable.from(await open(name)).toArray()).toString('utf8'),
    close: () => file.close(),
  }
}
