'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { hostSlug } from '@/lib/text'
import { Field } from '@/ui/field'
import { Input, Textarea } from '@/ui/input'
import { Select } from '@/ui/select'
import { SwitchRow } from '@/ui/switch'
import type { CategoryNode, CustomChoice, CustomFieldKind, CustomFieldView, Names } from '../../types'
import { shelfChoices } from '../editor/filed-under'
import { TermDialog } from './term-dialog'
import { useTermAct } from './use-term-act'

const languages = ['en', 'ja', 'ko'] as const
const kinds = ['text', 'number', 'choice', 'boolean', 'date'] as const
const everywhere = '-'

/** One choice a line: "blue | Blue | 青 | 파랑", or just its name. */
const writeChoices = (choices: readonly CustomChoice[]) =>
  choices.map(({ key, names }) => [key, names.en ?? '', names.ja ?? '', names.ko ?? ''].join(' | ')).join('\n')

export function readChoices(text: string): CustomChoice[] {
  return text.split('\n').flatMap((line, index) => {
    const parts = line.split('|').map((part) => part.trim())
    if (parts.every((part) => part === '')) return []
    const [first = '', ...rest] = parts
    const [en = '', ja = '', ko = ''] = rest.length > 0 ? rest : [first]
    const names: Names = { ...(en ? { en } : {}), ...(ja ? { ja } : {}), ...(ko ? { ko } : {}) }
    const key = hostSlug(first) || hostSlug(en) || `choice-${index + 1}`
    return [{ key, names: Object.keys(names).length > 0 ? names : { en: first } }]
  })
}

type Form = {
  key: string
  names: Names
  kind: CustomFieldKind
  unit: string
  choices: string
  categoryId: string | null
  isFacet: boolean
}

const formOf = (edited: CustomFieldView | null): Form => ({
  key: edited?.key ?? '',
  names: edited?.names ?? {},
  kind: edited?.kind ?? 'text',
  unit: edited?.unit ?? '',
  choices: writeChoices(edited?.choices ?? []),
  categoryId: edited?.categoryId ?? null,
  isFacet: edited?.isFacet ?? false,
})

type Props = { edited: CustomFieldView | null; tree: readonly CategoryNode[]; onClose: () => void }

/** An own characteristic: what it is called in each language, what it holds, and for which goods. */
export function FieldDialog({ edited, tree, onClose }: Props) {
  const t = useTranslations('catalog.terms')
  const { run, busy, failure } = useTermAct()
  const [form, setForm] = useState(formOf(edited))
  const change = (next: Partial<Form>) => setForm((now) => ({ ...now, ...next }))
  const someName = form.names.en || form.names.ja || form.names.ko || ''
  const key = hostSlug(form.key || form.names.en || '').slice(0, 40)
  const choices = form.kind === 'choice' ? readChoices(form.choices) : []

  async function save(): Promise<void> {
    const names = Object.fromEntries(Object.entries(form.names).filter(([, name]) => name.trim() !== ''))
    const { kind, categoryId, isFacet } = form
    const input = { key, names, kind, categoryId, isFacet, choices, unit: kind === 'number' ? form.unit.trim() : '' }
    if (await run((desk) => desk.saveCustomField.mutate(input))) onClose()
  }

  return (
    <TermDialog
      wide
      title={edited ? t('editField') : t('newField')}
      failure={failure}
      busy={busy}
      complete={someName !== '' && key !== '' && (form.kind !== 'choice' || choices.length > 0)}
      onSave={() => void save()}
      onClose={onClose}
    >
      <div className="grid gap-3 sm:grid-cols-3 [&>.fld]:mt-0!">
        {languages.map((language) => (
          <Field key={language} label={t(`names.${language}`)}>
            <Input
              value={form.names[language] ?? ''}
              maxLength={80}
              onChange={(event) => change({ names: { ...form.names, [language]: event.currentTarget.value } })}
            />
          </Field>
        ))}
      </div>
      <div className="grid gap-3 sm:grid-cols-3 [&>.fld]:mt-0!">
        <Field label={t('kind')} hint={edited ? t('kindFixed') : undefined}>
          <Select
            value={form.kind}
            disabled={edited !== null}
            options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            onValueChange={(kind) => change({ kind: kind as CustomFieldKind })}
          />
        </Field>
        <Field label={t('key')} hint={t('keyHint')}>
          <Input
            value={form.key}
            placeholder={key}
            maxLength={40}
            disabled={edited !== null}
            onChange={(event) => change({ key: hostSlug(event.currentTarget.value) })}
          />
        </Field>
        <Field label={t('unit')}>
          <Input
            value={form.unit}
            maxLength={20}
            disabled={form.kind !== 'number'}
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
        </Field>
      </div>
      {form.kind === 'choice' ? (
        <Field label={t('choices')} hint={t('choicesHint')}>
          <Textarea
            rows={6}
            value={form.choices}
            onChange={(event) => change({ choices: event.currentTarget.value })}
          />
        </Field>
      ) : null}
      <Field label={t('category')} hint={t('categoryHint')}>
        <Select
          value={form.categoryId ?? everywhere}
          options={[{ value: everywhere, label: t('allGoods') }, ...shelfChoices(tree)]}
          onValueChange={(id) => change({ categoryId: id === everywhere ? null : id })}
        />
      </Field>
      <SwitchRow label={t('isFacet')} checked={form.isFacet} onCheckedChange={(isFacet) => change({ isFacet })} />
    </TermDialog>
  )
}
