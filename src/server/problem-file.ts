import { createTranslator } from 'next-intl'
import { loadNamespace } from '@/i18n/messages'
import { csvRow, utf8Mark } from '@/lib/csv'
import type { Locale } from '@/lib/locales'
import type { Issue, IssuePage } from '@/modules/shop-creation/import/types'

type Translate = (key: string) => string

async function wordsIn(locale: Locale): Promise<Translate> {
  const messages = { import: await loadNamespace(locale, 'import') }
  return createTranslator({ locale, messages, namespace: 'import' }) as unknown as Translate
}

const heads = ['row', 'product', 'column', 'inFile', 'weight', 'problem', 'wayOut'] as const

const line = ({ row, column, severity, code, data }: Issue, t: Translate) =>
  csvRow([
    row,
    String(data.handle ?? ''),
    column,
    String(data.value ?? ''),
    t(`issues.weights.${severity}`),
    t(`issues.kinds.${code}`),
    t(`issues.advice.${code}`),
  ])

/**
 * Every problem of an import as a table in the reader's language, page by page while it is sent.
 * @param page asks for the problems behind `after`; the first one is asked for before anything is sent
 */
export async function writeProblems(
  page: (after: string) => Promise<IssuePage>,
  locale: Locale,
): Promise<{ fileName: string; text: AsyncGenerator<string> }> {
  const t = await wordsIn(locale)
  const first = await page('')
  async function* text() {
    yield utf8Mark + csvRow(heads.map((head) => t(`issues.${head}`)))
    for (let found = first; ; found = await page(found.next)) {
      yield found.issues.map((issue) => line(issue, t)).join('')
      if (found.next === null) return
    }
  }
  return { fileName: `${t('tabs.csvFile')}-${first.fileName.replace(/\.\w+$/, '')}.csv`, text: text() }
}
