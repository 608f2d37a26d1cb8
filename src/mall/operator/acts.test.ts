import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '@/i18n/messages/en/admin.json'

const root = join(process.cwd(), 'src')
const sources = ['mall', 'shop', 'modules']
  .flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true }).map((file) => join(root, layer, String(file))),
  )
  .filter((file) => /\/commands(\/[^/]+)?(\.ts|\/.*\.ts)$/.test(file) && !file.includes('.test.'))

/** Names of acts as the commands write them: in full, or as one of two. */
const actions = new Set(
  sources.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/\baction: (?:\w+ \? )?'([a-z-]+(?:\.[a-z-]+)+)'(?: : '([a-z.-]+)')?/g),
    ].flatMap(([, one, other]) => [one, other]),
  ),
)
actions.delete(undefined)

describe('the log', () => {
  it('has a sentence for every act the commands write down', () => {
    expect(actions.size).toBeGreaterThan(30)
    const known = new Set(Object.keys(en.acts))
    const missing = [...actions].filter(
      (action) => !known.has(String(action).replaceAll('.', '_').replaceAll('-', '_')),
    )
    expect(missing).toEqual([])
  })
})
