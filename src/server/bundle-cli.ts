import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createTranslator } from 'next-intl'
import messages from '@/i18n/messages/en/export.json'
import { checkBundle } from '@/modules/shop-creation/bundle/commands/check-bundle'
import { orGiveUp } from '@/modules/shop-creation/bundle/commands/end-bundle'
import { readBundle } from '@/modules/shop-creation/bundle/commands/read-bundle'
import { arriveBundle, beginBundle, openBundleRun } from '@/modules/shop-creation/bundle/commands/runs'
import { findBundle } from '@/modules/shop-creation/bundle/queries'
import type { SectionReport } from '@/modules/shop-creation/bundle/types'
import type { ShopScope } from '@/platform/db/scope'
import { storage } from '@/platform/storage'
import { bundleSectionsOf } from './bundle-sections'

const t = createTranslator({ locale: 'en', messages: { export: messages }, namespace: 'export.bundle' })
const actor = { kind: 'system', name: 'Command line' } as const

type Say = (line?: string) => void

function saySections(say: Say, report: readonly SectionReport[]): void {
  say(`  ${'section'.padEnd(14)} ${['new', 'changed', 'same', 'kept'].map((head) => head.padStart(8)).join(' ')}`)
  for (const { key, created, changed, same, kept, state } of report) {
    const figures = [created, changed, same, kept].map((figure) => figure.toLocaleString('en').padStart(8)).join(' ')
    say(`  ${key.padEnd(14)} ${figures}  ${t(`states.${state}`)}`)
  }
}

/** A whole shop from a file, looked through and written at once. @returns the code to leave with */
export async function bringWholeShop(
  scope: ShopScope,
  file: string,
  { isDry, say }: { isDry: boolean; say: Say },
): Promise<number> {
  const { size } = await stat(file)
  const { runId, key } = await openBundleRun(scope, actor, { fileName: basename(file), bytes: size })
  await storage().put(key, createReadStream(file))
  await arriveBundle(scope, runId, { inBackground: false })
  await orGiveUp(scope, runId, () => checkBundle(scope, runId, bundleSectionsOf))
  const { error, report, fileName } = await findBundle(scope, runId)
  if (error) {
    const words = { place: error.place ?? fileName, row: String(error.row ?? 0) }
    say(`${t('refused', { file: fileName })}. ${t(`troubles.${error.code}`, words)} ${t('nothing')}`)
    return 1
  }
  saySections(say, report)
  if (isDry) {
    say('Nothing was written. Leave --dry-run away to import.')
    return 0
  }
  const chosen = report.map((section) => section.key)
  await beginBundle(scope, actor, runId, chosen, () => true, { inBackground: false })
  await orGiveUp(scope, runId, () => readBundle(scope, runId, bundleSectionsOf))
  const done = await findBundle(scope, runId)
  say()
  saySections(say, done.report)
  return done.report.some(({ state }) => state === 'refused') ? 1 : 0
}
