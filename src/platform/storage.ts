import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '@/lib/ids'
import { env } from './env'
import { perProcess } from './per-process'

export type StoredFile = { bytes: number; modifiedAt: Date }

/** Where files live: a folder by default, an object store where one is configured. Keys are made by us, never by a visitor. */
export type Storage = {
  /** Writes the whole file or nothing; an existing one is replaced. */
  put(key: string, content: Buffer | Readable): Promise<StoredFile>
  /** Null where there is no such file. The range is in bytes, its end included. */
  get(key: string, range?: { start: number; end: number }): Promise<(StoredFile & { stream: Readable }) | null>
  head(key: string): Promise<StoredFile | null>
  /** Deleting what is not there is fine. */
  delete(key: string): Promise<void>
  /** Every whole file below a folder, in no order. */
  list(folder: string): AsyncIterable<{ key: string; modifiedAt: Date }>
}

const keyForm = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)+$/

/** Lower-case segments that begin with a letter or digit: no way up, no hidden file, no absolute path. */
export function isStorageKey(key: string): boolean {
  return key.length <= 200 && keyForm.test(key)
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

function diskStorage(root: string): Storage {
  const fileOf = (key: string) => {
    if (!isStorageKey(key)) throw new RangeError('not a storage key')
    return join(root, key)
  }
  const head = async (key: string): Promise<StoredFile | null> => {
    try {
      const found = await stat(fileOf(key))
      return found.isFile() ? { bytes: found.size, modifiedAt: found.mtime } : null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
  return {
    head,
    async put(key, content) {
      const file = fileOf(key)
      const unfinished = `${file}.${newId()}.part`
      // One that breaks before it is read says so when it is.
      if (content instanceof Readable) content.on('error', () => undefined)
      await mkdir(dirname(file), { recursive: true })
      try {
        await pipeline(
          content instanceof Readable ? content : Readable.from([content]),
          createWriteStream(unfinished, { mode: 0o640 }),
        )
        await rename(unfinished, file)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      return (await head(key)) ?? { bytes: 0, modifiedAt: new Date() }
    },
    async get(key, range) {
      const found = await head(key)
      return found && { ...found, stream: createReadStream(fileOf(key), range) }
    },
    async delete(key) {
      await rm(fileOf(key), { force: true })
    },
    async *list(folder) {
      if (!isStorageKey(`${folder}/any`)) throw new RangeError('not a folder of the storage')
      const names = await readdir(join(root, folder), { recursive: true }).catch((error: unknown) => {
        if (isMissing(error)) return []
        throw error
      })
      for (const name of names) {
        const key = `${folder}/${name.split(sep).join('/')}`
        const found = isStorageKey(key) && !key.endsWith('.part') ? await head(key) : null
        if (found) yield { key, modifiedAt: found.modifiedAt }
      }
    },
  }
}

export const storage = (): Storage => perProcess('storage', () => diskStorage(env.MEDIA_DIR))
