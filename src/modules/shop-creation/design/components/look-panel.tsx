'use client'

import { RotateCcw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/locales'
import { IconButton } from '@/ui/button'
import { cn } from '@/ui/cn'
import { FieldGroup } from '@/ui/field'
import { toHex } from '@/ui/illustration/core/colour'
import { Status } from '@/ui/status'
import { templateKeys, templates } from '../../templates/components/offers'
import { TemplateThumb } from '../../templates/components/thumb'
import { fontPairs, ownColourNames } from '../constants'
import { checkContrast, coloursOf, inTemplate } from '../rules'
import type { Design, OwnColourName } from '../types'
import { FrameFields, LogoFields } from './frame-fields'
import { WordsField } from './words-field'

type Props = { design: Design; language: Locale; onChange: (to: (design: Design) => Design, group?: string) => void }

function Templates({ design, onChange }: Omit<Props, 'language'>) {
  const t = useTranslations('design')
  return (
    <FieldGroup legend={t('template')} hint={t('templateHint')}>
      <div className="dz-templates">
        {templateKeys.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={design.template === key}
            onClick={() => onChange((before) => inTemplate(before, key))}
          >
            <TemplateThumb template={key} />
            <b>{t(`templates.${key}`)}</b>
            <small className="q">{t(`templateWords.${key}`)}</small>
          </button>
        ))}
      </div>
    </FieldGroup>
  )
}

function Palettes({ design, onChange }: Omit<Props, 'language'>) {
  const t = useTranslations('design')
  return (
    <FieldGroup legend={t('palette')}>
      <div className="dz-palettes">
        {templates[design.template].palettes.map(({ key, tokens }) => (
          <button
            key={key}
            type="button"
            aria-pressed={design.palette === key}
            onClick={() => onChange((before) => ({ ...before, palette: key, colours: {} }))}
          >
            <span className="dz-swatch">
              {(['ground', 'ink', 'accent', 'mark'] as const).map((name) => (
                <i key={name} style={{ background: toHex(tokens[name]) }} />
              ))}
            </span>
            {t(`palettes.${key}`)}
          </button>
        ))}
      </div>
    </FieldGroup>
  )
}

function OwnColour({ name, design, onChange }: { name: OwnColourName } & Omit<Props, 'language'>) {
  const t = useTranslations('design')
  const own = design.colours[name]
  const label = t(`colours.${name === 'mark' ? templates[design.template].markIs : name}`)
  const set = (colour: string | null) =>
    onChange((before) => ({ ...before, colours: { ...before.colours, [name]: colour } }), `colour-${name}`)
  return (
    <div className="dz-colour">
      <label>
        <input
          type="color"
          value={own ?? toHex(coloursOf(design)[name])}
          onChange={(event) => set(event.target.value)}
        />
        <span>{label}</span>
      </label>
      {own ? (
        <IconButton size="sm" label={t('ownColourBack', { colour: label })} onClick={() => set(null)}>
          <RotateCcw className="i" />
        </IconButton>
      ) : null}
    </div>
  )
}

/** Every pair of colours that has to be told apart, measured. Text on filled grounds is computed, so it is always readable. */
function Contrast({ design }: { design: Design }) {
  const t = useTranslations('design')
  const { markIs } = templates[design.template]
  return (
    <ul className="dz-contrast" aria-live="polite">
      {checkContrast(design).map(({ pair, ratio, needed, ok }) => (
        <li key={`${pair} ${ratio}`}>
          <span>{t(`contrast.${pair === 'mark' ? markIs : pair}`)}</span>
          <Status kind={ok ? 'done' : 'attention'}>
            {t(ok ? 'contrastOk' : 'contrastLow', { ratio: ratio.toFixed(1), needed })}
          </Status>
        </li>
      ))}
    </ul>
  )
}

function Letters({ design, onChange }: Omit<Props, 'language'>) {
  const t = useTranslations('design')
  return (
    <FieldGroup legend={t('letters')}>
      <div className="dz-fonts">
        {templates[design.template].fonts.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={design.fonts === key}
            className={cn('dz-font', key)}
            onClick={() => onChange((before) => ({ ...before, fonts: key }))}
          >
            <b>{t(`fonts.${key}`)}</b>
            <small className="q">{fontPairs[key].sample}</small>
          </button>
        ))}
      </div>
    </FieldGroup>
  )
}

/** What holds for the whole shop: template, colours, letters, logo. */
export function LookPanel({ design, language, onChange }: Props) {
  const t = useTranslations('design')
  return (
    <>
      <Templates design={design} onChange={onChange} />
      <Palettes design={design} onChange={onChange} />
      <FieldGroup legend={t('ownColours')} hint={t('ownColoursHint')}>
        {ownColourNames.map((name) => (
          <OwnColour key={name} name={name} design={design} onChange={onChange} />
        ))}
        <Contrast design={design} />
      </FieldGroup>
      <Letters design={design} onChange={onChange} />
      <FrameFields design={design} onChange={onChange} />
      <LogoFields design={design} onChange={onChange} />
      <WordsField
        label={t('subtitle')}
        words={design.subtitle}
        language={language}
        max={60}
        onChange={(subtitle) => onChange((before) => ({ ...before, subtitle }), 'subtitle')}
      />
    </>
  )
}
