'use client'

import type { Locale } from '@/lib/locales'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import type { Words } from '../types'

type Props = {
  label: string
  words: Words
  /** language being written */
  language: Locale
  max: number
  rows?: number
  /** what stands there while nothing is written */
  otherwise?: string
  onChange: (words: Words) => void
}

/** A text in the language being written; what is missing falls back to another language, and that is shown. */
export function WordsField({ label, words, language, max, rows, otherwise = '', onChange }: Props) {
  const value = words[language]
  const fallback = (['en', 'ja', 'ko'] as const).map((other) => words[other]).find((text) => text !== '') ?? otherwise
  const shared = { value, maxLength: max, placeholder: fallback, lang: language }
  const set = (text: string) => onChange({ ...words, [language]: text })
  return (
    <Field label={label} aside={value.length > max * 0.6 ? `${value.length} / ${max}` : undefined}>
      {rows ? (
        <Textarea {...shared} rows={rows} onChange={(event) => set(event.target.value)} />
      ) : (
        <Input {...shared} onChange={(event) => set(event.currentTarget.value)} />
      )}
    </Field>
  )
}
