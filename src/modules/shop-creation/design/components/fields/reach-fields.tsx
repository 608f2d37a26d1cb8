'use client'

import { useQuery } from '@tanstack/react-query'
import { Download, Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { useTRPC, useTRPCClient } from '@/platform/trpc-client'
import { Button, IconButton } from '@/ui/button'
import { useDesk } from '@/ui/desk/desk-context'
import { downloadText } from '@/ui/download-text'
import { Field } from '@/ui/field'
import { Input } from '@/ui/input'
import { Status } from '@/ui/status'
import { maxCodes } from '../../constants'
import type { BlockOf } from '../../types'
import { WordsField } from '../words-field'
import { LinkFields, TitleField } from './common-fields'
import { OrderedList } from './ordered-list'
import type { Editor } from './types'

export function CountdownFields({ block, language, onChange }: Editor<BlockOf<'countdown'>>) {
  const t = useTranslations('design.fields')
  const { shop } = useDesk()
  return (
    <>
      <Field label={t('until')} hint={t('untilHint', { zone: shop.timeZone.replaceAll('_', ' ') })}>
        <Input
          type="datetime-local"
          value={block.until}
          onChange={(event) => onChange({ ...block, until: event.currentTarget.value }, 'until')}
        />
      </Field>
      <TitleField block={block} language={language} onChange={onChange} max={90} />
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={240}
        rows={2}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <LinkFields
        link={block.link}
        language={language}
        onChange={(link, group) => onChange({ ...block, link }, group)}
      />
      <WordsField
        label={t('after')}
        words={block.after}
        language={language}
        max={160}
        onChange={(after) => onChange({ ...block, after }, 'after')}
      />
    </>
  )
}

export function CouponsFields({ block, language, onChange }: Editor<BlockOf<'coupons'>>) {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const { isOn } = useDesk()
  const [typed, setTyped] = useState('')
  const running = useQuery(trpc.design.offers.queryOptions({ codes: block.codes }))
  const set = (codes: string[]) => onChange({ ...block, codes })
  const add = (event: FormEvent) => {
    event.preventDefault()
    const code = typed.normalize('NFKC').trim().toUpperCase()
    if (!code || block.codes.includes(code)) return
    set([...block.codes, code])
    setTyped('')
  }
  const isRunning = (code: string) => running.data?.some((offer) => offer.code === code)
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} own={false} />
      {isOn('promotion.coupons') ? null : <p className="q s12">{t('couponsOff')}</p>}
      <OrderedList
        ids={block.codes}
        nameOf={(code) => code}
        onChange={set}
        acts={(code) => (
          <>
            {running.data ? (
              <Status kind={isRunning(code) ? 'done' : 'attention'}>
                {t(isRunning(code) ? 'codeRuns' : 'codeRests')}
              </Status>
            ) : null}
            <IconButton
              size="sm"
              label={t('pickAway', { name: code })}
              onClick={() => set(block.codes.filter((one) => one !== code))}
            >
              <X className="i" />
            </IconButton>
          </>
        )}
      />
      {block.codes.length < maxCodes ? (
        <form onSubmit={add}>
          <Field label={t('code')} hint={t('codeHint')}>
            <div className="fx">
              <Input value={typed} maxLength={40} onChange={(event) => setTyped(event.currentTarget.value)} />
              <Button type="submit" size="sm" icon={<Plus className="i" />}>
                {t('addCode')}
              </Button>
            </div>
          </Field>
        </form>
      ) : null}
    </>
  )
}

/** How many readers there are, and their addresses as a file; for those who may send promotion. */
function Readers() {
  const t = useTranslations('design.fields')
  const trpc = useTRPC()
  const api = useTRPCClient()
  const counts = useQuery(trpc.newsletter.counts.queryOptions())
  const take = async () => {
    const { fileName, text } = await api.newsletter.csv.query()
    downloadText(fileName, text)
  }
  if (!counts.data) return null
  return (
    <div className="fx dz-upload">
      <span className="gr">{t('readers', counts.data)}</span>
      <Button
        size="sm"
        icon={<Download className="i" />}
        disabled={counts.data.confirmed === 0}
        onClick={() => void take()}
      >
        {t('readersFile')}
      </Button>
    </div>
  )
}

export function NewsletterFields({ block, language, onChange }: Editor<BlockOf<'newsletter'>>) {
  const t = useTranslations('design.fields')
  const { can } = useDesk()
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={240}
        rows={3}
        otherwise={t('ownWords')}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <WordsField
        label={t('button')}
        words={block.button}
        language={language}
        max={40}
        otherwise={t('ownWords')}
        onChange={(button) => onChange({ ...block, button }, 'button')}
      />
      <p className="q s12">{t('lettersHint')}</p>
      {can('promotion.edit') ? <Readers /> : null}
    </>
  )
}

const sketchParts = ['main', 'side', 'upper', 'landmark', 'park'] as const

export function VisitFields({ block, language, onChange }: Editor<BlockOf<'hours-map'>>) {
  const t = useTranslations('design.fields')
  const sketch = block.sketch ?? { main: '', side: '', upper: '', landmark: '', park: '' }
  return (
    <>
      <TitleField block={block} language={language} onChange={onChange} />
      <WordsField
        label={t('text')}
        words={block.text}
        language={language}
        max={320}
        rows={3}
        onChange={(text) => onChange({ ...block, text }, 'text')}
      />
      <p className="q s12">{t('sketchHint')}</p>
      {sketchParts.map((part) => (
        <Field key={part} label={t(`sketch.${part}`)}>
          <Input
            value={sketch[part]}
            maxLength={40}
            onChange={(event) =>
              onChange({ ...block, sketch: { ...sketch, [part]: event.currentTarget.value } }, `sketch-${part}`)
            }
          />
        </Field>
      ))}
    </>
  )
}
