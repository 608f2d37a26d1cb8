import { createTranslator } from 'next-intl'
import { loadNamespace } from '@/i18n/messages'
import { isKnown } from '@/lib/known'
import type { Locale } from '@/lib/locales'
import type { AppError } from '@/platform/errors'

type Known = Pick<AppError, 'code' | 'userMessage' | 'data'>

async function sentencesIn(locale: Locale) {
  const errors = await loadNamespace(locale, 'errors')
  return {
    errors: errors as Record<string, unknown>,
    translate: createTranslator({ locale, messages: errors }) as unknown as (
      key: string,
      values?: Known['data'],
    ) => string,
  }
}

/** A refusal in the reader's language; codes without a sentence of their own keep the command's. */
export async function errorText({ code, userMessage, data }: Known, locale: Locale): Promise<string> {
  const { errors, translate } = await sentencesIn(locale)
  return isKnown(errors, code) ? translate(code, data) : userMessage
}

/** Sentences for what no command has put into words. */
export async function plainErrorText(kind: 'INTERNAL' | 'INPUT', locale: Locale): Promise<string> {
  return (await sentencesIn(locale)).translate(kind)
}
