'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { isLocale, type Locale, localeNames, locales } from '@/lib/locales'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { useDesk, useDeskFormat } from '@/ui/desk/desk-context'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { SaveBar } from '@/ui/save-bar'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { useDraft } from '@/ui/use-draft'
import { MarkupField } from '../../design/components/fields/markup-field'
import { textIn } from '../rules'
import type { DeskPage, Section as SectionKey } from '../types'
import { type Beginning, type PageDraft, type PageTrouble, troubleOf, valuesOf } from './draft'
import { SearchLook, Visibility } from './page-asides'
import { PageHead } from './page-head'
import { type SaveTrouble, usePageSave } from './use-page-save'

type Props = { initial: DeskPage | null; beginning: Beginning; shopLocale: string }

/** One text in all its languages, saved together. */
export function PageEditor({ initial, beginning, shopLocale }: Props) {
  const t = useTranslations('pages.desk')
  const { can } = useDesk()
  const { section, policy } = beginning
  const [saved, setSaved] = useState(initial)
  const [language, setLanguage] = useState<Locale>(isLocale(shopLocale) ? shopLocale : 'en')
  const draft = useDraft(valuesOf(saved))
  const [begun, setBegun] = useState(initial !== null || policy === null)
  const canEdit = can('shop.design')
  const saving = usePageSave({
    section,
    policy,
    saved,
    onSaved: (page) => {
      setSaved(page)
      draft.discard()
    },
  })
  useLeaveWarning(draft.changed.length > 0)
  const trouble = draft.changed.length > 0 ? troubleOf(draft.values) : null
  const shared = { draft, section, disabled: !canEdit, trouble }
  const { bodies } = draft.values
  return (
    <>
      <PageHead
        page={saved}
        section={section}
        canEdit={canEdit}
        title={textIn(draft.values.titles, language, shopLocale).text}
      />
      <div className="body pt-3!">
        <Trouble trouble={saving.trouble} onReload={() => void saving.reload()} />
        {begun ? null : (
          <StarterOffer
            onTake={() => {
              draft.set({ titles: beginning.titles, bodies: beginning.bodies })
              setBegun(true)
            }}
            onLeave={() => setBegun(true)}
          />
        )}
        <div className="ped">
          <Section>
            <LanguageChoice language={language} onChange={setLanguage} values={draft.values} />
            <TitleField
              draft={draft}
              language={language}
              shopLocale={shopLocale}
              disabled={!canEdit}
              section={section}
            />
            <MarkupField
              key={`${language}-${saved?.version ?? 0}-${begun}`}
              label={t('body')}
              html={bodies[language]}
              language={language}
              disabled={!canEdit}
              onChange={(html) => draft.set({ bodies: { ...bodies, [language]: html } })}
            />
          </Section>
          <aside>
            <Visibility {...shared} />
            <SearchLook
              {...shared}
              language={language}
              shopLocale={shopLocale}
              handleError={saving.trouble?.kind === 'handle' ? saving.trouble.message : undefined}
            />
          </aside>
        </div>
        {draft.changed.length > 0 && canEdit ? (
          <Bar draft={draft} trouble={trouble} busy={saving.busy} onSave={() => void saving.save(draft.values)} />
        ) : null}
      </div>
    </>
  )
}

/** The browser asks before a page with changes is closed. */
function useLeaveWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [dirty])
}

function LanguageChoice({
  language,
  values,
  onChange,
}: {
  language: Locale
  values: PageDraft['values']
  onChange: (language: Locale) => void
}) {
  const t = useTranslations('pages.desk.languages')
  const isWritten = (one: Locale) => values.titles[one] !== '' || values.bodies[one] !== ''
  return (
    <div className="flex flex-wrap items-center gap-3 pt-1">
      <Segmented
        label={t('label')}
        value={language}
        segments={locales.map((one) => ({
          value: one,
          label: isWritten(one) ? localeNames[one] : t('empty', { language: localeNames[one] }),
        }))}
        onValueChange={onChange}
      />
      <span className="q s12">{t('hint')}</span>
    </div>
  )
}

type TitleProps = {
  draft: PageDraft
  language: Locale
  shopLocale: string
  disabled: boolean
  section: SectionKey
}

function TitleField({ draft, language, shopLocale, disabled, section }: TitleProps) {
  const t = useTranslations('pages.desk')
  const { titles } = draft.values
  return (
    <Field label={t('title')} className="pt-3">
      <Input
        value={titles[language]}
        placeholder={textIn(titles, shopLocale, shopLocale).text || t(`untitled.${section}`)}
        lang={language}
        maxLength={200}
        disabled={disabled}
        edited={draft.isChanged('titles')}
        onChange={(event) => draft.set({ titles: { ...titles, [language]: event.currentTarget.value } })}
      />
    </Field>
  )
}

/** A policy need not begin with nothing; what is offered is clearly not finished. */
function StarterOffer({ onTake, onLeave }: { onTake: () => void; onLeave: () => void }) {
  const t = useTranslations('pages.desk.starter')
  return (
    <Callout
      tone="note"
      title={t('title')}
      className="mb-4"
      actions={
        <>
          <Button size="sm" onClick={onTake}>
            {t('take')}
          </Button>
          <Button size="sm" variant="bare" onClick={onLeave}>
            {t('leave')}
          </Button>
        </>
      }
    >
      {t('text')}
    </Callout>
  )
}

function Trouble({ trouble, onReload }: { trouble: SaveTrouble | null; onReload: () => void }) {
  const t = useTranslations('pages.desk.save')
  const { dayAndTime } = useDeskFormat()
  if (!trouble || trouble.kind === 'handle') return null
  if (trouble.kind === 'other')
    return (
      <Callout tone="bad" live title={t('failed')} className="mb-4">
        {trouble.message}
      </Callout>
    )
  return (
    <Callout
      tone="warn"
      live
      title={t('changedTitle', { who: trouble.by || t('somebody'), time: dayAndTime(trouble.at) })}
      className="mb-4"
      actions={
        <Button size="sm" onClick={onReload}>
          {t('reload')}
        </Button>
      }
    >
      {t('changedText')}
    </Callout>
  )
}

type BarProps = {
  draft: PageDraft
  trouble: PageTrouble | null
  busy: boolean
  onSave: () => void
}

function Bar({ draft, trouble, busy, onSave }: BarProps) {
  const t = useTranslations('pages.desk.save')
  const c = useTranslations('common')
  return (
    <SaveBar
      count={t('changes', { count: draft.changed.length })}
      detail={draft.changed.map((name) => t(`what.${name}`)).join(', ')}
      blocked={trouble ? t(`trouble.${trouble}`) : undefined}
      saving={busy}
      discardLabel={c('discard')}
      saveLabel={c('save')}
      onSave={onSave}
      onDiscard={draft.discard}
    />
  )
}
